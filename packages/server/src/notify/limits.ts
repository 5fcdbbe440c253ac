import type { ReceiverLimits } from "./receivers.ts";

export interface NotifierLimits extends ReceiverLimits {
  /** How often to look for retries that have come due, when nobody wakes the notifier. */
  readonly pollMs: number;
  /** Notifications taken from the store at once. */
  readonly batch: number;
  /** Notifications in memory. */
  readonly held: number;
  /** How long a taken notification is ours; after a crash it waits this long. */
  readonly leaseMs: number;
  /** How often the lease is doubled at most for what waits for a receiver that fails. */
  readonly mostDoublings: number;
  /** The longest that one attempt takes, signing and recording included. */
  readonly attemptMs: number;
  /** When `deliverDue` stops to take more. */
  readonly deliverDueMs: number;
  /** How long `stop` lets attempts finish before it ends them. */
  readonly stopMs: number;
}

export const defaultLimits: NotifierLimits = {
  pollMs: 1_000,
  batch: 256,
  held: 16_384,
  leaseMs: 30_000,
  mostDoublings: 4,
  attemptMs: 12_000,
  deliverDueMs: 20_000,
  stopMs: 5_000,
  attempts: 256,
  attemptsAtFirst: 4,
  attemptsAtMost: 32,
  waitingPerAttempt: 64,
  remembered: 1_024,
};
