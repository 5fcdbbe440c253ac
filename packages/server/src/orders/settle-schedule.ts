import type { Operation, Order } from "./model.ts";

const SECOND = 1000;

/** Longer than a channel call may take: nobody asks while the first call may still be answered. */
export const FIRST_SETTLE_MS = 10 * SECOND;

/** From this attempt on, an order that the channel never heard of is given up (contract §10: about 30 s). */
export const GIVE_UP_ATTEMPT = 6;

/** At this attempt an operator is alarmed, once; asking goes on. */
export const ALARM_ATTEMPT = 12;

/** Delay before the next question after `attempts` questions found nothing out. */
function settleDelayMs(attempts: number): number {
  if (attempts < GIVE_UP_ATTEMPT) return 5 * SECOND;
  if (attempts < ALARM_ATTEMPT) return 30 * SECOND;
  return 300 * SECOND;
}

/**
 * When to ask about a waiting order again: the channel tells of most payments by itself, so this
 * only catches what it failed to tell, and expiry.
 */
export function nextPollAt(order: Order, now: number): number {
  const poll = now + Math.min(5 * SECOND * 2 ** Math.min(order.settleAttempts, 6), 60 * SECOND);
  // An order whose time is up already must not be due again at once: settling would never end.
  return order.expiresAt === null || order.expiresAt <= now
    ? poll
    : Math.min(poll, order.expiresAt);
}

/** The same transaction, to be asked about again later. */
export function postponed<T extends Order | Operation>(transaction: T, now: number): T {
  const settleAttempts = transaction.settleAttempts + 1;
  return { ...transaction, settleAttempts, settleAt: now + settleDelayMs(settleAttempts) };
}
