/** The address for a link back to the shop, or null where a browser must not be sent there. */
export function safeReturnUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
