import type { EdgeContext } from "./edge.ts";

/**
 * Whether a browser sends this for a page of another site, which its reader did not ask to act here.
 * Browsers say so in `Sec-Fetch-Site`, and older ones, or those that were reached over plain HTTP, in
 * `Origin`. Programs send neither.
 */
export function isFromForeignPage(c: EdgeContext): boolean {
  const site = c.req.header("Sec-Fetch-Site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = c.req.header("Origin");
  // A proxy may have ended TLS, so the scheme may differ; the name and port may not.
  return origin !== undefined && URL.parse(origin)?.host !== c.req.header("Host");
}

/**
 * Whether a browser says that a page of our own sends this. Where only pages may act, that is asked
 * for: silence is no answer.
 */
export function isFromOwnPage(c: EdgeContext): boolean {
  const says = ["Sec-Fetch-Site", "Origin"].some((name) => c.req.header(name) !== undefined);
  return says && !isFromForeignPage(c) && c.req.header("Sec-Fetch-Site") !== "none";
}
