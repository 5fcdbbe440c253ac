import { type Code, codeNames, codes } from "@trade-v1/contract/catalogue";
import type { components } from "@trade-v1/contract/types";
import type { Envelope } from "../http/reply.ts";
import type { RequestOf } from "../http/validate.ts";
import { cancelFlag } from "../orders/cancel-flag.ts";
import type { CloseInput } from "../orders/close.ts";
import type { Operation, Order, Transaction } from "../orders/model.ts";
import type { Outcome } from "../orders/outcome.ts";
import type { PaymentInput } from "../orders/payment.ts";
import type { QueryInput } from "../orders/query.ts";
import type { RefundInput } from "../orders/refund.ts";
import type { ReversalInput } from "../orders/reversal.ts";

// The one place where the words of the wire (`txamt`, `syssn`) meet ours (`amount`, `id`).

type Schemas = components["schemas"];
type FormatTime = (at: number) => string;
type ParseTime = (text: string) => number;

/** Minutes that a pre-order can be paid, and how much a query shows, where the request is silent. */
const defaults = { lifetimeMinutes: 30, page: 1, pageSize: 10 } as const;

export function toPayment(request: RequestOf<"createPayment">, currency: string): PaymentInput {
  return {
    number: request.out_trade_no,
    payType: request.pay_type,
    amount: request.txamt,
    currency,
    clientTime: request.txdtm ?? "",
    deviceId: request.udid ?? "",
    authCode: request.auth_code ?? "",
    openId: request.openid ?? "",
    goodsName: request.goods_name ?? "",
    notifyUrl: request.notify_url ?? "",
    returnUrl: request.return_url ?? "",
    lifetimeMinutes: request.expired_time ?? defaults.lifetimeMinutes,
  };
}

export function toClose(request: RequestOf<"closeOrder">): CloseInput {
  return {
    orderId: request.syssn,
    orderNumber: request.out_trade_no,
    amount: request.txamt,
    clientTime: request.txdtm ?? "",
    deviceId: request.udid ?? "",
  };
}

export function toRefund(request: RequestOf<"createRefund">): RefundInput {
  return {
    orderId: request.syssn,
    number: request.out_trade_no,
    amount: request.txamt,
    currency: request.txcurrcd,
    clientTime: request.txdtm,
    deviceId: request.udid ?? "",
  };
}

export function toReversal(request: RequestOf<"createReversal">): ReversalInput {
  return {
    orderId: request.syssn,
    orderNumber: request.out_trade_no,
    amount: request.txamt,
    clientTime: request.txdtm,
    deviceId: request.udid ?? "",
  };
}

export function toQuery(request: RequestOf<"queryTransactions">, parseTime: ParseTime): QueryInput {
  const { start_time: start, end_time: end } = request;
  return {
    ids: request.syssn?.split(","),
    numbers: request.out_trade_no?.split(","),
    payType: request.pay_type,
    // A code that is not in the catalogue finds nothing.
    code: request.respcd as Code | undefined,
    from: start === undefined ? undefined : parseTime(start),
    to: end === undefined ? undefined : parseTime(end),
    page: request.page ?? defaults.page,
    pageSize: request.page_size ?? defaults.pageSize,
  };
}

/** The order of the members is the seed's, with what the seed does not print after it. */
export function paymentBody(
  { code, detail, order }: Outcome<Order>,
  formatTime: FormatTime,
): Schemas["PaymentResponse"] & Envelope {
  return {
    sysdtm: formatTime(order.createdAt),
    resperr: detail,
    respmsg: codes[codeNames[code]].message,
    out_trade_no: order.number,
    syssn: order.id,
    respcd: code,
    pay_url: order.payUrl,
    pay_type: order.payType,
    txdtm: order.clientTime,
    txamt: String(order.amount),
    txcurrcd: order.currency,
    ...(order.payType === "800201" ? { qrcode: order.payUrl } : {}),
  };
}

/** A close, refund or reversal: its members in the seed's order. */
export function operationBody(
  { code, detail, transaction, order }: Outcome<Operation>,
  formatTime: FormatTime,
): Schemas["RefundResponse"] & Envelope {
  return {
    orig_syssn: order.id,
    respmsg: quietMessage(code),
    txdtm: transaction.clientTime,
    txamt: String(transaction.amount),
    out_trade_no: transaction.number ?? transaction.orderNumber,
    sysdtm: formatTime(transaction.createdAt),
    syssn: transaction.id,
    respcd: code,
    resperr: detail,
  };
}

export function queryBody(
  transactions: readonly Transaction[],
  { page, pageSize }: Pick<QueryInput, "page" | "pageSize">,
  now: number,
  formatTime: FormatTime,
): Schemas["QueryResponse"] & Envelope {
  return {
    sysdtm: formatTime(now),
    resperr: "",
    respmsg: "",
    respcd: codes.ok.code,
    data: transactions.map((transaction) => transactionEntry(transaction, formatTime)),
    page,
    page_size: pageSize,
  };
}

/** A transaction as a query shows it. */
export function transactionEntry(
  transaction: Transaction,
  formatTime: FormatTime,
): Schemas["TransactionEntry"] {
  const isOrder = transaction.kind === "payment";
  const { completedAt } = transaction;
  return {
    order_type: transaction.kind,
    syssn: transaction.id,
    origssn: isOrder ? "" : transaction.orderId,
    out_trade_no: isOrder ? transaction.number : (transaction.number ?? transaction.orderNumber),
    pay_type: transaction.payType,
    txamt: String(transaction.amount),
    txcurrcd: transaction.currency,
    txdtm: transaction.clientTime,
    sysdtm: formatTime(transaction.createdAt),
    paydtm: completedAt === null ? "" : formatTime(completedAt),
    udid: transaction.deviceId,
    chnlsn: transaction.channelId,
    cancel: cancelFlag(transaction),
    respcd: transaction.code,
    errmsg: quietMessage(transaction.code),
  };
}

/** `respmsg` where success is silent: everywhere but on payments. */
function quietMessage(code: Code): string {
  return code === codes.ok.code ? "" : codes[codeNames[code]].message;
}
