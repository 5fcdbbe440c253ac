import type { Code, PayType } from "@trade-v1/contract/catalogue";
import type { SignType } from "@trade-v1/signing";
import type { Operation, Order, Transaction } from "../../orders/model.ts";

export type Value = string | number | null;
export type Row = Record<string, Value>;

/** All columns, in the order in which `insertValues` gives their values. */
export const COLUMNS = [
  "id",
  "merchant_id",
  "app_code",
  "kind",
  "order_id",
  "order_number",
  "number",
  "cause",
  "pay_type",
  "amount",
  "currency",
  "state",
  "code",
  "client_time",
  "created_at",
  "completed_at",
  "device_id",
  "channel_id",
  "settle_at",
  "settle_attempts",
  "fingerprint",
  "pay_url",
  "goods_name",
  "notify_url",
  "return_url",
  "sign_type",
  "expires_at",
  "refunded_amount",
  "pending_amount",
] as const;

export function insertValues(transaction: Transaction): Value[] {
  const isOrder = transaction.kind === "payment";
  return [
    transaction.id,
    transaction.merchantId,
    transaction.appCode,
    transaction.kind,
    isOrder ? transaction.id : transaction.orderId,
    isOrder ? transaction.number : transaction.orderNumber,
    transaction.number,
    isOrder ? "partner" : transaction.cause,
    transaction.payType,
    transaction.amount,
    transaction.currency,
    transaction.state,
    transaction.code,
    transaction.clientTime,
    transaction.createdAt,
    transaction.completedAt,
    transaction.deviceId,
    transaction.channelId,
    transaction.settleAt,
    transaction.settleAttempts,
    ...(isOrder ? orderValues(transaction) : OPERATION_VALUES),
  ];
}

function orderValues(order: Order): Value[] {
  return [
    order.fingerprint,
    order.payUrl,
    order.goodsName,
    order.notifyUrl,
    order.returnUrl,
    order.signType,
    order.expiresAt,
    order.refundedAmount,
    order.pendingAmount,
  ];
}

const OPERATION_VALUES: readonly null[] = Array(9).fill(null);

/** The columns that a move may change, in the order of `updateValues`. */
export const MUTABLE_COLUMNS = [
  "state",
  "code",
  "completed_at",
  "channel_id",
  "settle_at",
  "settle_attempts",
  "pay_url",
  "expires_at",
  "refunded_amount",
  "pending_amount",
] as const;

export function updateValues(transaction: Transaction): Value[] {
  const { state, code, completedAt, channelId, settleAt, settleAttempts } = transaction;
  const common = [state, code, completedAt, channelId, settleAt, settleAttempts];
  if (transaction.kind !== "payment") return [...common, null, null, null, null];
  const { payUrl, expiresAt, refundedAmount, pendingAmount } = transaction;
  return [...common, payUrl, expiresAt, refundedAmount, pendingAmount];
}

/** The row as the model knows it. The schema's checks are what makes the casts true. */
export function toTransaction(row: Row): Transaction {
  return row.kind === "payment" ? toOrder(row) : toOperation(row);
}

function toOrder(row: Row): Order {
  return {
    ...commonFields(row),
    kind: "payment",
    number: row.number as string,
    state: row.state as Order["state"],
    fingerprint: row.fingerprint as string,
    payUrl: row.pay_url as string,
    goodsName: row.goods_name as string,
    notifyUrl: row.notify_url as string,
    returnUrl: row.return_url as string,
    signType: row.sign_type as SignType,
    expiresAt: row.expires_at as number | null,
    refundedAmount: row.refunded_amount as number,
    pendingAmount: row.pending_amount as number,
  };
}

export function toOperation(row: Row): Operation {
  return {
    ...commonFields(row),
    kind: row.kind as Operation["kind"],
    orderId: row.order_id as string,
    orderNumber: row.order_number as string,
    number: row.number as string | null,
    state: row.state as Operation["state"],
    cause: row.cause as Operation["cause"],
  };
}

function commonFields(row: Row) {
  return {
    id: row.id as string,
    merchantId: row.merchant_id as string,
    appCode: row.app_code as string,
    payType: row.pay_type as PayType,
    amount: row.amount as number,
    currency: row.currency as string,
    code: row.code as Code,
    clientTime: row.client_time as string,
    createdAt: row.created_at as number,
    completedAt: row.completed_at as number | null,
    deviceId: row.device_id as string,
    channelId: row.channel_id as string,
    settleAt: row.settle_at as number | null,
    settleAttempts: row.settle_attempts as number,
  };
}
