import type { DatabaseSync } from "node:sqlite";

/** Smaller differences come from reading two clocks, and do no harm. */
const SMALLEST_STEP_MS = 1_000;

export interface Clocks {
  /** Milliseconds since 1970: the machine's clock, which an operator or NTP may set. */
  readonly clock: () => number;
  /** Milliseconds on a scale that only moves forward. */
  readonly stopwatch: () => number;
}

/**
 * Calls `move` before a write if the machine's clock was set since the last one.
 *
 * Due times stay as far away as they are: an order that could be paid for another twenty minutes
 * still can, nothing comes due at once because an hour was skipped, and nothing waits an hour longer
 * because one came twice. Due times are stored as times of the day, so they all move by as much as
 * the clock did; what has already happened keeps its time.
 *
 * The move takes its place between the writes that read the clock before the step and those that
 * read it after. A step that happens while no gateway runs cannot be seen: then the clock is believed.
 *
 * @param move moves all due times; should it fail, the next write tries again
 */
export function beforeEachWrite(
  { clock, stopwatch }: Clocks,
  move: (step: number) => Promise<unknown>,
): () => void {
  let lead = clock() - stopwatch();
  return () => {
    const step = Math.round(clock() - stopwatch() - lead);
    if (Math.abs(step) < SMALLEST_STEP_MS) return;
    lead += step;
    move(step).catch(() => {
      lead -= step;
    });
  };
}

/** Makes the function that moves all due times. It must run inside a transaction. */
export function dueTimesMover(database: DatabaseSync): (step: number) => void {
  const moveTransactions = database.prepare(
    `UPDATE transactions SET settle_at = settle_at + ?1, expires_at = expires_at + ?1
     WHERE settle_at IS NOT NULL`,
  );
  const moveNotifications = database.prepare(
    "UPDATE notifications SET next_attempt_at = next_attempt_at + ? WHERE state = 'waiting'",
  );
  return (step) => {
    moveTransactions.run(step);
    moveNotifications.run(step);
  };
}
