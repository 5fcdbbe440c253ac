const minuteMs = 60_000;

/** Contract §7: again after 2m, 10m, 10m, 60m, 2h, 6h and 15h. */
const delaysMs: readonly number[] = [2, 10, 10, 60, 120, 360, 900].map(
  (minutes) => minutes * minuteMs,
);

/**
 * How long to wait after a failed attempt, in milliseconds; null when it was the last one.
 *
 * @param step how many attempts went before the failed one since the notification was stored or
 *   re-sent.
 */
export function retryDelayMs(step: number): number | null {
  return delaysMs[step] ?? null;
}
