import type { MiddlewareHandler } from "hono";
import { secureHeaders as honoSecureHeaders } from "hono/secure-headers";
import type { EdgeEnv } from "./edge.ts";

const protect = honoSecureHeaders({
  // Nothing that the gateway answers may run, load or be framed; pages that need more say so themselves.
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: "same-origin",
  crossOriginOpenerPolicy: "same-origin",
  referrerPolicy: "no-referrer",
  xContentTypeOptions: "nosniff",
  xFrameOptions: "DENY",
  // Whoever terminates TLS knows whether a name is served by TLS only (docs/security.md).
  strictTransportSecurity: false,
  // Of use to browsers only that are no more.
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  overwrite: false,
});

/**
 * Puts the headers on every answer that tell browsers to run, frame and keep nothing of it. What a route
 * has set itself stays: the documents may be kept, and the pages name what they load.
 */
export function secureHeaders(): MiddlewareHandler<EdgeEnv> {
  return async (c, next) => {
    await protect(c, next);
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
  };
}
