import { codes } from "@trade-v1/contract/catalogue";
import type { Alarm, Operation, Order, Snapshot } from "../model.ts";
import { ALARM_ATTEMPT, firstLook } from "../settle-schedule.ts";

/** The order that a recording command is about; that it exists is the caller's promise. */
export function lockedOrder({ order }: Snapshot): Order {
  if (order === null) throw new Error("a recorded order has disappeared from the store");
  return order;
}

/** The operation that a recording command is about. */
export function lockedOperation({ operations }: Snapshot, operationId: string): Operation {
  const operation = operations.find(({ id }) => id === operationId);
  if (operation === undefined) {
    throw new Error(`operation ${operationId} has disappeared from the store`);
  }
  return operation;
}

/** The order after the customer's money arrived. */
export function paidOrder(order: Order, channelId: string, paidAt: number): Order {
  return {
    ...order,
    state: "paid",
    code: codes.ok.code,
    channelId,
    completedAt: paidAt,
    expiresAt: null,
    settleAt: null,
  };
}

/**
 * The order after it was closed unpaid: by a partner, or by the system when its time ran out. It is
 * looked at again, lest it be paid all the same.
 */
export function closedOrder(order: Order, cause: Operation["cause"], now: number): Order {
  return {
    ...order,
    state: "closed",
    code: cause === "system" ? codes.orderExpired.code : codes.orderClosed.code,
    expiresAt: null,
    ...firstLook(now),
  };
}

/** The order after the channel refused it for good; it is looked at again as a closed one is. */
export function failedOrder(order: Order, code: Order["code"], now: number): Order {
  return { ...order, state: "failed", code, expiresAt: null, ...firstLook(now) };
}

/** The order that ended unpaid, once its late success is known: an order is charged only once. */
export function accountedFor(order: Order): Order {
  return { ...order, settleAt: null };
}

/** The operation after the channel carried it out. */
export function succeededOperation(
  operation: Operation,
  completedAt: number,
  channelId = operation.channelId,
): Operation {
  return {
    ...operation,
    state: "succeeded",
    code: codes.ok.code,
    completedAt,
    channelId,
    settleAt: null,
  };
}

/** The operation after the channel refused it. */
export function failedOperation(operation: Operation, code: Operation["code"]): Operation {
  return { ...operation, state: "failed", code, settleAt: null };
}

/** The alarm for a transaction that has stayed unknown too long, at the moment that it becomes so. */
export function unsettledAlarm(transaction: Order | Operation): readonly Alarm[] {
  if (transaction.settleAttempts !== ALARM_ATTEMPT) return [];
  const detail = `no final answer from the channel after ${ALARM_ATTEMPT} questions`;
  return [{ kind: "unsettled", transactionId: transaction.id, detail }];
}

/** The alarm for a channel that reports another amount than was ordered. */
export function amountMismatchAlarm(order: Order, amount: number): Alarm {
  const detail = `the channel reports ${amount} paid for an order of ${order.amount}`;
  return { kind: "amount-mismatch", transactionId: order.id, detail };
}
