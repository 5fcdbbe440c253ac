import { codes } from "@trade-v1/contract/catalogue";
import type { CloseOutcome } from "../../channels/channel.ts";
import type { Alarm, Decision, Move, Operation, Order, Snapshot } from "../model.ts";
import { postponed } from "../settle-schedule.ts";
import {
  closedOrder,
  failedOperation,
  lockedOperation,
  lockedOrder,
  paidOrder,
  succeededOperation,
  unsettledAlarm,
} from "./changed-order.ts";
import { lateSuccessAlarm, refundLateSuccess, systemRefund } from "./late-success.ts";
import { paymentDraft } from "./notification-draft.ts";

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
    case "refunded": {
      const decision = ended(order, close, now);
      const late = { refundId: input.spareId, now, refunded: outcome };
      const moves = [
        ...(decision.changes.moves ?? []),
        { before: null, after: systemRefund(order, late) },
      ];
      return { ...decision, changes: { moves, alarms: [lateSuccessAlarm(order)] } };
    }
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

function refusedAsPaid(
  snapshot: Snapshot,
  order: Order,
  close: Operation,
  input: RecordClose & {
    readonly outcome: { readonly channelId: string; readonly paidAt: number };
  },
): Decision<Recorded> {
  const { outcome, now } = input;
  const operation = failedOperation(close, codes.alreadyPaid.code);
  const refused: Move = { before: close, after: operation };
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
  const late = refundLateSuccess(snapshot, order, { refundId: input.spareId, now });
  const moves = [refused, ...(late.changes.moves ?? [])];
  return { changes: { ...late.changes, moves }, result: { order, operation } };
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
