/** How many callers are remembered at once; the least recent are forgotten first. */
const REMEMBERED = 20_000;

interface Bucket {
  tokens: number;
  filledAt: number;
}

export interface RateLimitOptions {
  /** Requests a second that one key may make for long; as many may come at once. 0: no limit. */
  readonly perSecond: number;
  /** Milliseconds, on any scale that only moves forward. */
  readonly clock: () => number;
  /** Default 20,000 keys. */
  readonly remembered?: number;
}

/** A token bucket per key, in bounded memory. */
export class RateLimit {
  readonly #perSecond: number;
  readonly #clock: () => number;
  readonly #remembered: number;
  /** In the order of their last use. */
  readonly #buckets = new Map<string, Bucket>();

  constructor({ perSecond, clock, remembered = REMEMBERED }: RateLimitOptions) {
    this.#perSecond = perSecond;
    this.#clock = clock;
    this.#remembered = remembered;
  }

  /** Takes one token. @returns 0 when there was one, else the seconds until there will be */
  take(key: string): number {
    if (this.#perSecond === 0) return 0;
    const bucket = this.#filled(key);
    if (bucket.tokens < 1) return (1 - bucket.tokens) / this.#perSecond;
    bucket.tokens -= 1;
    return 0;
  }

  get size(): number {
    return this.#buckets.size;
  }

  #filled(key: string): Bucket {
    const now = this.#clock();
    const known = this.#buckets.get(key);
    if (known === undefined) {
      this.#forgetOne();
      const bucket = { tokens: this.#perSecond, filledAt: now };
      this.#buckets.set(key, bucket);
      return bucket;
    }
    const gained = (Math.max(now - known.filledAt, 0) / 1000) * this.#perSecond;
    known.tokens = Math.min(known.tokens + gained, this.#perSecond);
    known.filledAt = now;
    this.#buckets.delete(key);
    this.#buckets.set(key, known);
    return known;
  }

  #forgetOne(): void {
    if (this.#buckets.size < this.#remembered) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
