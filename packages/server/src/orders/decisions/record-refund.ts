import type { RefundOutcome } from "../../channels/channel.ts";
import type { Alarm, Decision, Operation, Order, Snapshot } from "../model.ts";
import { keptAsking, postponed } from "../settle-schedule.ts";
import {
  failedOperation,
  lockedOperation,
  lockedOrder,
  succeededOperation,
  unsettledAlarm,
} from "./changed-order.ts";
import { refundDraft } from "./notification-draft.ts";
import type { Recorded } from "./record-close.ts";

export interface RecordRefund {
  readonly operationId: string;
  readonly outcome: RefundOutcome;
  readonly now: number;
  /** False if somebody asked before the schedule did: no answer changes nothing then. */
  readonly isTurn: boolean;
  readonly utcOffsetMinutes: number;
}

/** Records what became of a refund: the money is counted as given back, or free again. */
export function recordRefund(snapshot: Snapshot, input: RecordRefund): Decision<Recorded> {
  const order = lockedOrder(snapshot);
  const refund = lockedOperation(snapshot, input.operationId);
  if (refund.state !== "requested") return { changes: {}, result: { order, operation: refund } };
  const { outcome } = input;
  switch (outcome.status) {
    case "succeeded": {
      const done = succeededOperation(refund, outcome.refundedAt, outcome.channelId);
      if (refund.cause === "system") return recorded(refund, done, order, order);
      const after = refundedOrder(order, refund);
      const decision = recorded(refund, done, order, after);
      const notifications = refundDraft(done, after, input.utcOffsetMinutes);
      return { ...decision, changes: { ...decision.changes, notifications } };
    }
    case "failed": {
      // The system owes the customer a late success's money whatever the channel says now.
      if (refund.cause === "system") return owed(order, refund, input, outcome.code);
      const failed = failedOperation(refund, outcome.code);
      const freed: Order = { ...order, pendingAmount: order.pendingAmount - refund.amount };
      return recorded(refund, failed, order, freed);
    }
    case "absent":
    case "unknown":
      return later(order, refund, input);
  }
}

function refundedOrder(order: Order, refund: Operation): Order {
  const refundedAmount = order.refundedAmount + refund.amount;
  return {
    ...order,
    refundedAmount,
    pendingAmount: order.pendingAmount - refund.amount,
    state: refundedAmount === order.amount ? "refunded" : order.state,
  };
}

/** The channel refuses for good what has to go back: an operator is told, and it is tried again. */
function owed(
  order: Order,
  refund: Operation,
  { now, isTurn }: RecordRefund,
  code: Operation["code"],
): Decision<Recorded> {
  const after = isTurn ? keptAsking(refund, now) : refund;
  const detail = `the channel refuses, with ${code}, to give a late success back`;
  const alarms: readonly Alarm[] = [{ kind: "unsettled", transactionId: refund.id, detail }];
  const decision = recorded(refund, after, order, order);
  return { ...decision, changes: { ...decision.changes, alarms } };
}

function later(order: Order, refund: Operation, { now, isTurn }: RecordRefund): Decision<Recorded> {
  if (!isTurn) return { changes: {}, result: { order, operation: refund } };
  const after = postponed(refund, now);
  const decision = recorded(refund, after, order, order);
  return { ...decision, changes: { ...decision.changes, alarms: unsettledAlarm(after) } };
}

function recorded(
  before: Operation,
  operation: Operation,
  orderBefore: Order,
  order: Order,
): Decision<Recorded> {
  const moves = [{ before, after: operation }];
  const orderMoves = order === orderBefore ? [] : [{ before: orderBefore, after: order }];
  return { changes: { moves: [...moves, ...orderMoves] }, result: { order, operation } };
}
