/**
 * A printed answer without what differs from run to run: numbers and times that the gateway makes,
 * signatures over them, fresh apps, and the port.
 */
export function sameButForChance(printed: string): string {
  const signature = /x-qf-sign: ([0-9A-F]+)/i.exec(printed)?.[1];
  const unsigned =
    signature === undefined ? printed : printed.replace(new RegExp(signature, "gi"), "SIGNATURE");
  return unsigned
    .replaceAll("\r", "")
    .trim()
    .replace(/http:\/\/(localhost|127\.0\.0\.1):\d+/g, "http://HOST")
    .replace(/("chnlsn":")\d+/g, "$1NUMBER")
    .replace(/\d{24}/g, "SYSSN")
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, "TIME")
    .replace(/-\d{10}\b/g, "-SECONDS")
    .replace(/begin with C[0-9a-z]{8}\b/, "begin with RUN")
    .replace(/("(?:app_code|key|mchid)":")\w+/g, "$1FRESH");
}
