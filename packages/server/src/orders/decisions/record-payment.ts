import { codes, orderStates } from "@trade-v1/contract/catalogue";
import type { PaymentOutcome } from "../../channels/channel.ts";
import type { Alarm, Decision, Operation, Order, Snapshot } from "../model.ts";
import { nextPollAt, postponed } from "../settle-schedule.ts";
import {
  amountMismatchAlarm,
  failedOrder,
  lockedOrder,
  paidOrder,
  unsettledAlarm,
} from "./changed-order.ts";
import { refundLateSuccess } from "./late-success.ts";
import { paymentDraft } from "./notification-draft.ts";

export interface RecordPayment {
  readonly outcome: PaymentOutcome;
  readonly now: number;
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
    return mismatched(order, outcome.amount, now);
  }
  if (order.state === "opening" || order.state === "pending") return decided(order, input);
  const hasEndedUnpaid = order.state === "failed" || order.state === "closed";
  if (outcome.status === "paid" && hasEndedUnpaid) {
    return refundLateSuccess(snapshot, order, { refundId: input.spareId, now });
  }
  return unchanged(order);
}

function decided(order: Order, input: RecordPayment): Decision<RecordedPayment> {
  const { outcome, now } = input;
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
      return moved(order, failedOrder(order, outcome.code));
    case "waiting":
      return moved(order, waitingOrder(order, outcome.payUrl, now));
    case "closed":
      // A pending order is then closed by the settler with a close of its own; one that was still
      // opening never became an order that could be closed.
      return order.state === "opening"
        ? moved(order, failedOrder(order, codes.channelNoAnswer.code))
        : moved(order, waitingOrder(order, "", now));
    case "absent":
    case "unknown": {
      // A pending order may be unknown to its channel until the customer acts; it is asked about as a
      // matter of course. Only one that is still opening is alarming.
      if (order.state === "pending") return moved(order, waitingOrder(order, "", now));
      const later = postponed(order, now);
      return moved(order, later, unsettledAlarm(later));
    }
  }
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
function mismatched(order: Order, amount: number, now: number): Decision<RecordedPayment> {
  const alarm = amountMismatchAlarm(order, amount);
  if (orderStates[order.state].final || order.settleAt === null) {
    return { changes: { alarms: [alarm] }, result: { order, refund: null } };
  }
  return moved(order, postponed(order, now), [alarm]);
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
