import type { EdgeContext } from "./edge.ts";
import type { RateLimit } from "./rate-limit.ts";
import { Rejection, retryAfter } from "./rejection.ts";

/** Counts a request of whoever sent it, by its address. @throws Rejection 429 */
export type LimitAddress = (c: EdgeContext) => Promise<void>;

/**
 * Limits addresses. One limit counts for everything that an address asks, before it is known who
 * asks.
 */
export function limitingAddresses(
  limit: RateLimit,
  addressOf: (c: EdgeContext) => string,
): LimitAddress {
  return (c) => requireQuota(limit, addressOf(c), "this address");
}

/** @param whose as the answer calls the caller. @throws Rejection 429 */
export async function requireQuota(limit: RateLimit, caller: string, whose: string): Promise<void> {
  const waitSeconds = await limit.take(caller);
  if (waitSeconds === 0) return;
  throw new Rejection(
    "tooManyRequests",
    `${whose} sends too many requests; send this one again after the time that Retry-After says`,
    retryAfter(waitSeconds),
  );
}
