import { codes } from "@trade-v1/contract/catalogue";
import type { PaymentOutcome } from "../../channels/channel.ts";
import type { Alarm, Decision, Operation, Order, Snapshot } from "../model.ts";
import { nextLook, nextPollAt, postponed } from "../settle-schedule.ts";
import {
  accountedFor,
  amountMismatchAlarm,
  failedOrder,
  lockedOrder,
  paidOrder,
  unsettledAlarm,
} from "./changed-order.ts";
import { type GivenBack, refundLateSuccess, returnedByChannel } from "./late-success.ts";
import { paymentDraft } from "./notification-draft.ts";

export interface RecordPayment {
  readonly outcome: PaymentOutcome;
  readonly now: number;
  /** False if somebody asked before the schedule did: an answer that decides nothing changes nothing then. */
  readonly isTurn: boolean;
  /** For the system's refund, should this prove to be a late success. */
  readonly spareId: string;
  readonly utcOffsetMinutes: number;
}

export interface RecordedPayment {
  readonly order: Order;
  /** The system's refund of a late success, to be carried out. */
  readonly refund: Operation | null;
}

/** Records what the channel says became of a payment, and announces it if it succeeded. */
export function recordPayment(snapshot: Snapshot, input: RecordPayment): Decision<RecordedPayment> {
  const order = lockedOrder(snapshot);
  const { outcome, now } = input;
  if (outcome.status === "paid" && outcome.amount !== order.amount) {
    return mismatched(order, outcome.amount, input);
  }
  if (order.state === "opening" || order.state === "pending") {
    return decided(snapshot, order, input);
  }
  const hasEndedUnpaid = order.state === "failed" || order.state === "closed";
  if (outcome.status === "refunded" && hasEndedUnpaid) {
    return returned(snapshot, order, accountedFor(order), { ...input, outcome });
  }
  if (outcome.status === "paid" && hasEndedUnpaid) {
    return refundLateSuccess(snapshot, order, { refundId: input.spareId, now });
  }
  if (hasEndedUnpaid && order.settleAt !== null && input.isTurn) {
    const hasAnswer = outcome.status !== "unknown";
    return moved(order, { ...order, ...nextLook(order, hasAnswer, now) });
  }
  return unchanged(order);
}

function decided(
  snapshot: Snapshot,
  order: Order,
  input: RecordPayment,
): Decision<RecordedPayment> {
  const { outcome, now, isTurn } = input;
  switch (outcome.status) {
    case "paid": {
      const paid = paidOrder(order, outcome.channelId, outcome.paidAt);
      return {
        changes: {
          moves: [{ before: order, after: paid }],
          notifications: paymentDraft(paid, input.utcOffsetMinutes),
        },
        result: { order: paid, refund: null },
      };
    }
    case "failed":
      return moved(order, failedOrder(order, outcome.code, now));
    case "waiting":
      if (order.state === "pending" && !isTurn) return unchanged(order);
      return moved(order, waitingOrder(order, outcome.payUrl, now));
    case "refunded":
      if (order.state === "opening") {
        const failed = accountedFor(failedOrder(order, codes.channelNoAnswer.code, now));
        return returned(snapshot, order, failed, { ...input, outcome });
      }
      // Whatever ended the pending order records it; if nobody did, the settler does by a close.
      return isTurn ? moved(order, waitingOrder(order, "", now)) : unchanged(order);
    case "closed":
      // A pending order is then closed by the settler with a close of its own; one that was still
      // opening never became an order that could be closed.
      if (order.state === "opening") {
        return moved(order, failedOrder(order, codes.channelNoAnswer.code, now));
      }
      return isTurn ? moved(order, waitingOrder(order, "", now)) : unchanged(order);
    case "absent":
    case "unknown": {
      if (!isTurn) return unchanged(order);
      // A pending order may be unknown to its channel until the customer acts; it is asked about as a
      // matter of course. Only one that is still opening is alarming.
      if (order.state === "pending") return moved(order, waitingOrder(order, "", now));
      const later = postponed(order, now);
      return moved(order, later, unsettledAlarm(later));
    }
  }
}

/** Money came and went back without our knowing: both are recorded, and an operator is told. */
function returned(
  snapshot: Snapshot,
  order: Order,
  after: Order,
  { now, spareId: refundId, outcome }: RecordPayment & { readonly outcome: GivenBack },
): Decision<RecordedPayment> {
  const { refund, moves, alarms } = returnedByChannel(snapshot, order, {
    refundId,
    now,
    refunded: outcome,
  });
  return {
    changes: { moves: [{ before: order, after }, ...moves], alarms },
    result: { order: after, refund },
  };
}

function waitingOrder(order: Order, payUrl: string, now: number): Order {
  const asked = order.state === "pending" ? order.settleAttempts + 1 : 0;
  const waiting: Order = {
    ...order,
    state: "pending",
    code: codes.waitingForCustomer.code,
    payUrl: payUrl === "" ? order.payUrl : payUrl,
    settleAttempts: asked,
  };
  return { ...waiting, settleAt: nextPollAt(waiting, now) };
}

/** The channel reports another amount than was ordered: nothing is believed, a person must look. */
function mismatched(
  order: Order,
  amount: number,
  { now, isTurn }: RecordPayment,
): Decision<RecordedPayment> {
  const alarm = amountMismatchAlarm(order, amount);
  if (order.settleAt === null || !isTurn) {
    return { changes: { alarms: [alarm] }, result: { order, refund: null } };
  }
  const isOpen = order.state === "opening" || order.state === "pending";
  const later = isOpen ? postponed(order, now) : { ...order, ...nextLook(order, false, now) };
  return moved(order, later, [alarm]);
}

function moved(before: Order, after: Order, alarms: readonly Alarm[] = []) {
  return {
    changes: { moves: [{ before, after }], alarms },
    result: { order: after, refund: null },
  };
}

function unchanged(order: Order): Decision<RecordedPayment> {
  return { changes: {}, result: { order, refund: null } };
}
