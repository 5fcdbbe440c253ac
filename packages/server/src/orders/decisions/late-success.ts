import { codes } from "@trade-v1/contract/catalogue";
import type { Decision, Operation, Order, Snapshot } from "../model.ts";

/** Money arrived for an order that cannot be paid any more, or arrived and went back at once. */
export interface LateSuccess {
  readonly refundId: string;
  readonly now: number;
  /** Set when the channel gave the money back by itself. */
  readonly refunded?: { readonly channelId: string; readonly refundedAt: number };
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
  return {
    changes: {
      moves: [{ before: null, after: refund }],
      alarms: [lateSuccessAlarm(order)],
    },
    result: { order, refund },
  };
}

export function lateSuccessAlarm(order: Order) {
  return {
    kind: "late-success",
    transactionId: order.id,
    detail: `paid although ${order.state}; the system gives the money back`,
  } as const;
}
