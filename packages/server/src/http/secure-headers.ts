import type { MiddlewareHandler } from "hono";
import type { EdgeEnv } from "./edge.ts";

/**
 * What tells browsers to run, load, frame and keep nothing of an answer; pages that need more say so
 * themselves. There is no `Strict-Transport-Security`: whoever terminates TLS knows whether a name is
 * served by TLS only (docs/security.md).
 */
export const secureHeaders = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

/**
 * Puts these on every answer. What a route has set itself stays: the documents may be kept, and the
 * pages name what they load.
 */
export function secured(): MiddlewareHandler<EdgeEnv> {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(secureHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}
