/** The digest behind a signature, as the header `X-QF-SIGNTYPE` names it. Without that header: `MD5`. */
export type SignType = "MD5" | "SHA256";

/** Whether a header value names a sign type. Case matters: `md5` is none (contract §3). */
export function isSignType(value: unknown): value is SignType {
  return value === "MD5" || value === "SHA256";
}
