import { codes } from "@trade-v1/contract/catalogue";
import type { Alarm, Decision, Move, Operation, Order, Snapshot } from "../model.ts";
import { accountedFor, succeededOperation } from "./changed-order.ts";

/** Money arrived for an order that cannot be paid any more, or arrived and went back at once. */
export interface LateSuccess {
  readonly refundId: string;
  readonly now: number;
  /** Set when the channel gave the money back by itself. */
  readonly refunded?: GivenBack | undefined;
}

/** What a channel says of money that it gave back by itself. */
export interface GivenBack {
  readonly channelId: string;
  readonly refundedAt: number;
}

/** The system's own refund of a late success: recorded like any refund, but it has no number. */
export function systemRefund(order: Order, { refundId, now, refunded }: LateSuccess): Operation {
  return {
    kind: "refund",
    id: refundId,
    orderId: order.id,
    orderNumber: order.number,
    number: null,
    cause: "system",
    state: refunded ? "succeeded" : "requested",
    code: refunded ? codes.ok.code : codes.processing.code,
    merchantId: order.merchantId,
    appCode: order.appCode,
    payType: order.payType,
    amount: order.amount,
    currency: order.currency,
    clientTime: order.clientTime,
    createdAt: now,
    completedAt: refunded?.refundedAt ?? null,
    deviceId: "",
    channelId: refunded?.channelId ?? "",
    settleAt: refunded ? null : now,
    settleAttempts: 0,
  };
}

/** The refund that the system made of this order; there is one at most. */
export function systemRefundOf(operations: readonly Operation[]): Operation | undefined {
  return operations.find(({ kind, cause }) => kind === "refund" && cause === "system");
}

/** What there is to store of money that the channel gave back by itself. */
export interface ReturnedByChannel {
  /** The system's refund that stands for it. */
  readonly refund: Operation;
  readonly moves: readonly Move[];
  readonly alarms: readonly Alarm[];
}

/**
 * The channel took money for an order that had ended, or was ending, and gave it back by itself. A
 * refund that somebody who had noticed the money began is thereby done, and was alarmed then.
 */
export function returnedByChannel(
  { operations }: Snapshot,
  order: Order,
  late: LateSuccess & { readonly refunded: GivenBack },
): ReturnedByChannel {
  const known = systemRefundOf(operations);
  if (known === undefined) {
    const refund = systemRefund(order, late);
    return { refund, moves: [{ before: null, after: refund }], alarms: [lateSuccessAlarm(order)] };
  }
  if (known.state === "succeeded") return { refund: known, moves: [], alarms: [] };
  const { refundedAt, channelId } = late.refunded;
  const refund = succeededOperation(known, refundedAt, channelId);
  return { refund, moves: [{ before: known, after: refund }], alarms: [] };
}

/**
 * Gives back what arrived after the order had ended, once: the order stays as it is, and an
 * operator is alarmed (contract §7).
 */
export function refundLateSuccess(
  { operations }: Snapshot,
  order: Order,
  late: LateSuccess,
): Decision<{ readonly order: Order; readonly refund: Operation | null }> {
  const known = systemRefundOf(operations);
  if (known) return { changes: {}, result: { order, refund: known } };
  const refund = systemRefund(order, late);
  const after = accountedFor(order);
  return {
    changes: {
      moves: [
        { before: null, after: refund },
        { before: order, after },
      ],
      alarms: [lateSuccessAlarm(order)],
    },
    result: { order: after, refund },
  };
}

export function lateSuccessAlarm(order: Order): Alarm {
  return {
    kind: "late-success",
    transactionId: order.id,
    detail: `paid although ${order.state}; the system gives the money back`,
  };
}
