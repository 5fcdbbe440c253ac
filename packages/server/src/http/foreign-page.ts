import type { EdgeContext } from "./edge.ts";

/**
 * Whether a browser sends this for a page of another site, which its reader did not ask to act here.
 * Browsers say so in `Sec-Fetch-Site`, and older ones, or those that were reached over plain HTTP, in
 * `Origin`. Programs send neither.
 * @param publicUrl where browsers reach the gateway, in case that a proxy changes `Host`
 */
export function isFromForeignPage(c: EdgeContext, publicUrl: string): boolean {
  const site = c.req.header("Sec-Fetch-Site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = c.req.header("Origin");
  // A proxy may have ended TLS, so the scheme may differ; the name and port may not.
  if (origin === undefined) return false;
  const host = URL.parse(origin)?.host;
  return host !== c.req.header("Host") && host !== URL.parse(publicUrl)?.host;
}

/**
 * Whether a browser says that a page of our own sends this. Where only pages may act, that is asked
 * for: silence is no answer.
 */
export function isFromOwnPage(c: EdgeContext, publicUrl: string): boolean {
  const says = ["Sec-Fetch-Site", "Origin"].some((name) => c.req.header(name) !== undefined);
  return says && !isFromForeignPage(c, publicUrl) && c.req.header("Sec-Fetch-Site") !== "none";
}
