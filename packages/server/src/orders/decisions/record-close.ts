import { codes } from "@trade-v1/contract/catalogue";
import type { CloseOutcome } from "../../channels/channel.ts";
import type { Alarm, Decision, Move, Operation, Order, Snapshot } from "../model.ts";
import { postponed } from "../settle-schedule.ts";
import {
  accountedFor,
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
  type GivenBack,
  lateSuccessAlarm,
  returnedByChannel,
  systemRefund,
  systemRefundOf,
} from "./late-success.ts";
import { paymentDraft, refundDraft } from "./notification-draft.ts";

export interface RecordClose {
  readonly operationId: string;
  readonly outcome: CloseOutcome;
  readonly now: number;
  /** False if somebody asked before the schedule did: no answer changes nothing then. */
  readonly isTurn: boolean;
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
      return ended(order, close, closedOrder(order, close.cause, now), now);
    case "paid":
      return refusedAsPaid(snapshot, order, close, { ...input, outcome });
    case "refunded":
      return givenBack(snapshot, order, close, { ...input, outcome });
    case "unknown": {
      if (!input.isTurn) return { changes: {}, result: { order, operation: close } };
      const later = postponed(close, now);
      return {
        changes: { moves: [{ before: close, after: later }], alarms: unsettledAlarm(later) },
        result: { order, operation: later },
      };
    }
  }
}

/** The close succeeded; `after` is the order that it leaves. */
function ended(order: Order, close: Operation, after: Order, now: number): Decision<Recorded> {
  if (order.state !== "pending" && order.state !== "failed") {
    return contradiction(order, close, `the channel closed an order that is ${order.state}`);
  }
  const operation = succeededOperation(close, now);
  const moves: Move[] = [
    { before: close, after: operation },
    { before: order, after },
  ];
  return { changes: { moves }, result: { order: after, operation } };
}

/** The customer paid while we closed, and the channel gave the money back by itself. */
function givenBack(
  snapshot: Snapshot,
  order: Order,
  close: Operation,
  input: RecordClose & { readonly outcome: GivenBack },
): Decision<Recorded> {
  const { outcome, now, spareId: refundId } = input;
  const returned = returnedByChannel(snapshot, order, { refundId, now, refunded: outcome });
  const { refund, alarms } = returned;
  if (order.state !== "paid") {
    const decision = ended(order, close, closedForGood(order, close, now), now);
    const moves = [...(decision.changes.moves ?? []), ...returned.moves];
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
      moves: [
        { before: close, after: operation },
        ...returned.moves,
        { before: order, after: refunded },
      ],
      notifications: refundDraft(refund, refunded, input.utcOffsetMinutes),
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
  const decision = ended(order, close, closedForGood(order, close, now), now);
  if (systemRefundOf(snapshot.operations)) return decision;
  const refund = systemRefund(order, { refundId: input.spareId, now });
  const moves = [...(decision.changes.moves ?? []), { before: null, after: refund }];
  return { ...decision, changes: { moves, alarms: [lateSuccessAlarm(order)] } };
}

/** Closed, and its late success known already: nothing else can come. */
function closedForGood(order: Order, { cause }: Operation, now: number): Order {
  return accountedFor(closedOrder(order, cause, now));
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
