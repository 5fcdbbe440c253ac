import type { RefundOutcome } from "../../channels/channel.ts";
import type { Decision, Operation, Order, Snapshot } from "../model.ts";
import { postponed } from "../settle-schedule.ts";
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
  readonly utcOffsetMinutes: number;
}

/** Records what became of a refund: the money is counted as given back, or free again. */
export function recordRefund(snapshot: Snapshot, input: RecordRefund): Decision<Recorded> {
  const order = lockedOrder(snapshot);
  const refund = lockedOperation(snapshot, input.operationId);
  if (refund.state !== "requested") return { changes: {}, result: { order, operation: refund } };
  const { outcome, now } = input;
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
      if (refund.cause === "system") return later(order, refund, now);
      const failed = failedOperation(refund, outcome.code);
      const freed: Order = { ...order, pendingAmount: order.pendingAmount - refund.amount };
      return recorded(refund, failed, order, freed);
    }
    case "absent":
    case "unknown":
      return later(order, refund, now);
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

function later(order: Order, refund: Operation, now: number): Decision<Recorded> {
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
