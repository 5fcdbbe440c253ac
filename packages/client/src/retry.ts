import type { Settings } from "./options.ts";

/** Statuses that say nothing about the request itself: too many requests, or trouble at the gateway or a proxy. */
export function isTransient(status: number): boolean {
  return status === 429 || status >= 500;
}

/**
 * How long to wait before the next attempt, in milliseconds: exponential, half of it random so that many
 * clients do not come back together, and never less than `Retry-After` asks for.
 *
 * @param attempt how many attempts have been made, from 1.
 * @param askedMs what `Retry-After` asks for.
 * @param random a number from 0 to below 1.
 * @returns `undefined` when the gateway asks for more patience than `maxDelayMs`.
 */
export function delayBeforeRetry(
  { firstDelayMs, maxDelayMs }: Settings["retry"],
  attempt: number,
  askedMs: number | undefined,
  random: number,
): number | undefined {
  const backoffMs = Math.min(firstDelayMs * 2 ** (attempt - 1), maxDelayMs);
  const jitteredMs = (backoffMs / 2) * (1 + random);
  if (askedMs === undefined) return jitteredMs;
  return askedMs > maxDelayMs ? undefined : askedMs + jitteredMs;
}

/** The header `Retry-After`, seconds or a date, in milliseconds from `nowMs`; `undefined` when it is missing or unreadable. */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const text = headers.get("Retry-After")?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse alone would take "-1" for a date.
  const waitMs = text.endsWith("GMT") ? Date.parse(text) - nowMs : Number.NaN;
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
