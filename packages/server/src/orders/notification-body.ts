import { cancelFlag } from "./cancel-flag.ts";
import type { Operation, Order, Transaction } from "./model.ts";

/** Milliseconds since 1970 to the wire's `YYYY-MM-DD HH:mm:ss`. */
type FormatTime = (at: number) => string;

/**
 * The exact JSON text that announces a paid order (contract §7, notification). It is stored with
 * the outcome, and every attempt sends these bytes.
 */
export function paymentNotification(order: Order, formatTime: FormatTime): string {
  return JSON.stringify({
    notify_type: "payment",
    ...commonMembers(order, formatTime),
    out_trade_no: order.number,
    goods_name: order.goodsName,
  });
}

/**
 * The same for a refund that succeeded. `out_trade_no` is the refund's own number, empty for a
 * refund that nobody asked for by a request; `paydtm` is when the money went back.
 */
export function refundNotification(
  refund: Operation,
  order: Order,
  formatTime: FormatTime,
): string {
  return JSON.stringify({
    notify_type: "refund",
    ...commonMembers(refund, formatTime),
    out_trade_no: refund.number ?? "",
    orig_syssn: order.id,
    goods_name: order.goodsName,
  });
}

function commonMembers(transaction: Transaction, formatTime: FormatTime) {
  return {
    status: "1",
    respcd: transaction.code,
    syssn: transaction.id,
    pay_type: transaction.payType,
    txamt: String(transaction.amount),
    txcurrcd: transaction.currency,
    txdtm: transaction.clientTime,
    sysdtm: formatTime(transaction.createdAt),
    paydtm: transaction.completedAt === null ? "" : formatTime(transaction.completedAt),
    mchid: transaction.merchantId,
    cancel: cancelFlag(transaction),
    chnlsn: transaction.channelId,
  };
}
