import { isIP } from "node:net";
import { isAllowedAddress, type TargetPolicy } from "./addresses.ts";

export type CheckedUrl =
  | { readonly ok: true; readonly url: URL }
  /** `reason` is a clause that follows the name of a field: "must be an https URL". */
  | { readonly ok: false; readonly reason: string };

/**
 * What can be said about a notification target without asking DNS: at request time, so that a
 * partner learns of it, and again before each attempt. Numeric hosts in every notation that URLs
 * know (decimal, hex, octal, shortened) are judged as the address that they mean. A name that passes
 * here is judged by its addresses when it is connected to.
 */
export function checkUrl(text: string, policy: TargetPolicy): CheckedUrl {
  // URL parsers drop or rewrite these, so what one reader sees is not what another one calls.
  if (/[\s\p{Cc}\\]/u.test(text)) {
    return refuse("must not contain spaces, control characters or backslashes");
  }
  const url = URL.parse(text);
  if (url === null || !hasAllowedScheme(url, policy)) {
    return refuse(policy.allowHttp ? "must be an http or https URL" : "must be an https URL");
  }
  if (url.username !== "" || url.password !== "") {
    return refuse("must not carry a user name or password");
  }
  if (!hasAllowedPort(url)) return refuse("must use port 80, 443 or one from 1024");
  if (!hasAllowedHost(url, policy)) return refuse("must point to a public host");
  return { ok: true, url };
}

function refuse(reason: string): CheckedUrl {
  return { ok: false, reason };
}

function hasAllowedScheme(url: URL, policy: TargetPolicy): boolean {
  return url.protocol === "https:" || (url.protocol === "http:" && policy.allowHttp);
}

/** The other ports below 1024 belong to other protocols: nobody's mail server is told of payments. */
function hasAllowedPort(url: URL): boolean {
  return url.port === "" || url.port === "80" || url.port === "443" || Number(url.port) >= 1024;
}

function hasAllowedHost(url: URL, policy: TargetPolicy): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0) return isAllowedAddress(host, policy);
  return policy.allowLoopback || !isLocalhost(host);
}

/** `localhost` and every name under it mean this machine, with or without the root's dot. */
export function isLocalhost(name: string): boolean {
  return /(^|\.)localhost\.?$/i.test(name);
}
