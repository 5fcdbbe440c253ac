import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { WalletRefusal } from "./refusal.ts";

/** Lets nobody through who does not know the secret; how long that takes tells nothing about it. */
export function requireSecret(secret: string): MiddlewareHandler {
  const wanted = digest(secret);
  return async (c, next) => {
    if (!timingSafeEqual(digest(c.req.header("X-Wallets-Secret") ?? ""), wanted)) {
      throw new WalletRefusal("unauthorized", "the header X-Wallets-Secret is missing or wrong");
    }
    await next();
  };
}

/** Of equal length whatever was sent, as `timingSafeEqual` needs it. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
