import type { Operation, Order } from "./model.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Longer than a channel call may take: nobody asks while the first call may still be answered. */
export const FIRST_SETTLE_MS = 10 * SECOND;

/**
 * From this attempt on, an order that the channel never heard of is given up (contract §10: about
 * 30 s, and never within the 15 s in which WeChat wants no revoke). Only questions of the schedule
 * count as attempts, so that nobody can hasten it by asking.
 */
export const GIVE_UP_ATTEMPT = 6;

/** At this attempt an operator is alarmed, once; asking goes on. */
export const ALARM_ATTEMPT = 12;

/** Delay before the next question after `attempts` questions found nothing out. */
function settleDelayMs(attempts: number): number {
  if (attempts < GIVE_UP_ATTEMPT) return 5 * SECOND;
  if (attempts < ALARM_ATTEMPT) return 30 * SECOND;
  return SLOW_MS;
}

/** How far apart questions are whose answer is not expected to change soon. */
const SLOW_MS = 5 * MINUTE;

/**
 * How long after its end, and after each look, an order that ended unpaid is looked at again. What a
 * customer paid all the same goes back (contract §7), also if nobody tells us of it.
 */
const LATE_LOOKS_MS = [MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, 24 * HOUR] as const;

/** The schedule of an order that has just ended unpaid. */
export function firstLook(now: number): Pick<Order, "settleAt" | "settleAttempts"> {
  return { settleAt: now + LATE_LOOKS_MS[0], settleAttempts: 0 };
}

/** The schedule after a look at an order that ended unpaid; without an answer it was none. */
export function nextLook(
  { settleAttempts }: Order,
  hasAnswer: boolean,
  now: number,
): Pick<Order, "settleAt" | "settleAttempts"> {
  if (!hasAnswer) return { settleAt: now + SLOW_MS, settleAttempts };
  const looks = settleAttempts + 1;
  const delay = LATE_LOOKS_MS[looks];
  return { settleAt: delay === undefined ? null : now + delay, settleAttempts: looks };
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

/** A refund that the channel has refused and that is owed all the same: sent again, but seldom. */
export function keptAsking(refund: Operation, now: number): Operation {
  return { ...refund, settleAttempts: refund.settleAttempts + 1, settleAt: now + SLOW_MS };
}

/** The same transaction, to be asked about again later. */
export function postponed<T extends Order | Operation>(transaction: T, now: number): T {
  const settleAttempts = transaction.settleAttempts + 1;
  return { ...transaction, settleAttempts, settleAt: now + settleDelayMs(settleAttempts) };
}
