import type { components } from "@trade-v1/contract/types";

type Schemas = components["schemas"];

/** The fields of `createPayment` (contract §4). `txamt` is an integer of the currency's minor unit. */
export type PaymentRequest = Schemas["PaymentRequest"];
/** The fields of `closeOrder` (contract §4): `syssn` or `out_trade_no` names the order. */
export type CloseRequest = Schemas["CloseRequest"] &
  Required<Pick<Schemas["CloseRequest"], "syssn"> | Pick<Schemas["CloseRequest"], "out_trade_no">>;
/** The fields of `createRefund` (contract §4): `syssn` is the order's, `out_trade_no` the refund's own. */
export type RefundRequest = Schemas["RefundRequest"];
/** The fields of `createReversal` (contract §4): all of them the order's. */
export type ReversalRequest = Schemas["ReversalRequest"];
/** The filters of `queryTransactions` (contract §7). */
export type QueryRequest = Schemas["QueryRequest"];

/** The schemas leave open all but the envelope, for the sake of refusals. A success is whole. */
type Whole<Answer, Open extends keyof Answer = never> = Required<Omit<Answer, Open>> &
  Pick<Answer, Open>;

/** A payment that succeeded (contract §6). Amounts in answers are strings of digits, minor units; `qrcode` is there for 800201. */
export type PaymentResponse = Whole<Schemas["PaymentResponse"], "qrcode">;
/** A close that succeeded (contract §6). */
export type CloseResponse = Whole<Schemas["CloseResponse"]>;
/** A refund that succeeded (contract §6). */
export type RefundResponse = Whole<Schemas["RefundResponse"]>;
/** A reversal that succeeded (contract §6). */
export type ReversalResponse = Whole<Schemas["ReversalResponse"]>;
/** What a query found (contract §7). */
export type QueryResponse = Whole<Schemas["QueryResponse"]>;
/** One transaction in a query's `data`. */
export type TransactionEntry = Schemas["TransactionEntry"];
/** The envelope that every refusal answers (contract §6). */
export type ErrorResponse = Schemas["ErrorResponse"];

/** What the gateway posts to your `notify_url` when a payment or refund succeeded (contract §7). */
export type TransactionNotification = Schemas["Notification"];
