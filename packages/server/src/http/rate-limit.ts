import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/**
 * How long a caller's requests are counted together, from its first one on. What is remembered of a
 * caller is forgotten when this is over, so there are never more callers in memory than requests
 * came in this time.
 */
const WINDOW_MS = 1_000;

export interface RateLimit {
  /**
   * Counts one request of this caller; never another's.
   * @returns 0 if it may be served, else the seconds to wait, 1 at most
   */
  take(caller: string): Promise<number>;
}

/**
 * Limits how much each caller may ask, by itself.
 * @param perSecond requests in each second; 0: no limit
 */
export function rateLimit(perSecond: number): RateLimit {
  if (perSecond === 0) return { take: async () => 0 };
  const limiter = new RateLimiterMemory({ points: perSecond, duration: WINDOW_MS / 1000 });
  return {
    async take(caller) {
      try {
        await limiter.consume(caller);
        return 0;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        // After a clock that stepped back the time left would be too long; the window is not.
        return Math.min(refused.msBeforeNext, WINDOW_MS) / 1000;
      }
    },
  };
}
