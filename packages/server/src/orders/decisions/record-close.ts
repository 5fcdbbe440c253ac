import { codes } from "@trade-v1/contract/catalogue";
import type { CloseOutcome } from "../../channels/channel.ts";
import type { Alarm, Decision, Move, Operation, Order, Snapshot } from "../model.ts";
import { postponed } from "../settle-schedule.ts";
import {
  amountMismatchAlarm,
  closedOrder,
  failedOperation,
  lockedOperation,
  lockedOrder,
  paidOrder,
  succeededOperation,
  unsettledAlarm,
} from "./changed-order.ts";
import {
  lateSuccessAlarm,
  refundLateSuccess,
  systemRefund,
  systemRefundOf,
} from "./late-success.ts";
import { paymentDraft, refundDraft } from "./notification-draft.ts";

export interface RecordClose {
  readonly operationId: string;
  readonly outcome: CloseOutcome;
  readonly now: number;
  /** For the system's refund, should the customer have paid while we closed. */
  readonly spareId: string;
  readonly utcOffsetMinutes: number;
}

/** An operation and its order, as recording left them. */
export interface Recorded {
  readonly order: Order;
  readonly operation: Operation;
}

/** Records what became of a close, the partner's or the system's. */
export function recordClose(snapshot: Snapshot, input: RecordClose): Decision<Recorded> {
  const order = lockedOrder(snapshot);
  const close = lockedOperation(snapshot, input.operationId);
  if (close.state !== "requested") return { changes: {}, result: { order, operation: close } };
  const { outcome, now } = input;
  switch (outcome.status) {
    case "closed":
      return ended(order, close, now);
    case "paid":
      return refusedAsPaid(snapshot, order, close, { ...input, outcome });
    case "refunded":
      return givenBack(snapshot, order, close, { ...input, outcome });
    case "unknown": {
      const later = postponed(close, now);
      return {
        changes: { moves: [{ before: close, after: later }], alarms: unsettledAlarm(later) },
        result: { order, operation: later },
      };
    }
  }
}

function ended(order: Order, close: Operation, now: number): Decision<Recorded> {
  if (order.state !== "pending" && order.state !== "failed") {
    return contradiction(order, close, `the channel closed an order that is ${order.state}`);
  }
  const operation = succeededOperation(close, now);
  const after = closedOrder(order, close.cause);
  const moves: Move[] = [
    { before: close, after: operation },
    { before: order, after },
  ];
  return { changes: { moves }, result: { order: after, operation } };
}

/** The customer paid while we closed, and the channel gave the money back by itself. */
function givenBack(
  { operations }: Snapshot,
  order: Order,
  close: Operation,
  {
    outcome,
    now,
    spareId,
    utcOffsetMinutes,
  }: RecordClose & {
    readonly outcome: { readonly channelId: string; readonly refundedAt: number };
  },
): Decision<Recorded> {
  const { channelId, refundedAt } = outcome;
  const known = systemRefundOf(operations);
  const refund = known
    ? succeededOperation(known, refundedAt, channelId)
    : systemRefund(order, { refundId: spareId, now, refunded: outcome });
  // A late success that was noticed meanwhile is refunded by the same row, and was alarmed then.
  const refunds: Move[] =
    known?.state === "succeeded" ? [] : [{ before: known ?? null, after: refund }];
  const alarms = known ? [] : [lateSuccessAlarm(order)];
  if (order.state !== "paid") {
    const decision = ended(order, close, now);
    const moves = [...(decision.changes.moves ?? []), ...refunds];
    return {
      ...decision,
      changes: { moves, alarms: [...(decision.changes.alarms ?? []), ...alarms] },
    };
  }
  // The payment was recorded and announced while the call was out: it stays, and so does its refund.
  const operation = failedOperation(close, codes.refunded.code);
  const refunded: Order = { ...order, state: "refunded", refundedAmount: order.amount };
  return {
    changes: {
      moves: [{ before: close, after: operation }, ...refunds, { before: order, after: refunded }],
      notifications: refundDraft(refund, refunded, utcOffsetMinutes),
      alarms,
    },
    result: { order: refunded, operation },
  };
}

function refusedAsPaid(
  snapshot: Snapshot,
  order: Order,
  close: Operation,
  input: RecordClose & {
    readonly outcome: {
      readonly channelId: string;
      readonly paidAt: number;
      readonly amount: number;
    };
  },
): Decision<Recorded> {
  const { outcome, now } = input;
  const operation = failedOperation(close, codes.alreadyPaid.code);
  const refused: Move = { before: close, after: operation };
  if (outcome.amount !== order.amount) {
    const alarms = [amountMismatchAlarm(order, outcome.amount)];
    return { changes: { moves: [refused], alarms }, result: { order, operation } };
  }
  if (order.state === "pending") {
    const paid = paidOrder(order, outcome.channelId, outcome.paidAt);
    return {
      changes: {
        moves: [refused, { before: order, after: paid }],
        notifications: paymentDraft(paid, input.utcOffsetMinutes),
      },
      result: { order: paid, operation },
    };
  }
  if (order.state !== "failed")
    return { changes: { moves: [refused] }, result: { order, operation } };
  // A late success goes back whoever notices it, and the order ends as one that failed does.
  const late = refundLateSuccess(snapshot, order, { refundId: input.spareId, now });
  const decision = ended(order, close, now);
  const moves = [...(decision.changes.moves ?? []), ...(late.changes.moves ?? [])];
  return { ...decision, changes: { ...late.changes, moves } };
}

/** The channel and we disagree about what is final: nothing is undone, a person must look. */
function contradiction(order: Order, close: Operation, detail: string): Decision<Recorded> {
  const operation = failedOperation(close, codes.alreadyPaid.code);
  const alarm: Alarm = { kind: "inconsistent", transactionId: order.id, detail };
  return {
    changes: { moves: [{ before: close, after: operation }], alarms: [alarm] },
    result: { order, operation },
  };
}
