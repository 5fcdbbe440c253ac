import type { EdgeContext } from "./edge.ts";
import type { RateLimit } from "./rate-limit.ts";
import { Rejection, retryAfter } from "./rejection.ts";

/**
 * Lets an authentic request of this app in, before anything in it is looked at.
 * @throws what the request is answered with instead
 */
export type Admit = (c: EdgeContext, appCode: string) => Promise<void>;

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

/** Limits apps, each by itself. @throws Rejection 429 */
export function limitingApps(limit: RateLimit): Admit {
  return (_, appCode) => requireQuota(limit, appCode, "this app");
}

/** @throws Rejection 429 */
async function requireQuota(limit: RateLimit, caller: string, whose: string): Promise<void> {
  const waitSeconds = await limit.take(caller);
  if (waitSeconds > 0) throw tooManyRequests(whose, waitSeconds);
}

/** @param whose as the answer calls the caller */
export function tooManyRequests(whose: string, waitSeconds: number): Rejection {
  return new Rejection(
    "tooManyRequests",
    `${whose} sends too many requests; send this one again after the time that Retry-After says`,
    retryAfter(waitSeconds),
  );
}
