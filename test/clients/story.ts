import type { OperationId } from "@trade-v1/contract/operations";

/** What a step of the story sends, and what it is answered. */
interface ExpectedExchange {
  /** Absent: any of the Trade API. */
  readonly operation?: OperationId | "approveOrder";
  /** Of the form; others may be sent as well. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly respcd: string;
}

interface Step {
  /** What the program prints behind `ok`. */
  readonly name: string;
  /** In order. */
  readonly exchanges: readonly ExpectedExchange[];
}

/**
 * The story that every generated client goes through: open a payment, let the customer approve it, find
 * it, take it back in parts and once too often, reverse another, believe a notification, and get along
 * with a refusal, a 401 and a 400.
 */
export const story: readonly Step[] = [
  {
    name: "open",
    exchanges: [
      {
        operation: "createPayment",
        fields: { pay_type: "800201", txamt: "1000" },
        status: 200,
        respcd: "0000",
      },
    ],
  },
  {
    name: "approve",
    exchanges: [{ operation: "approveOrder", status: 200, respcd: "0000" }],
  },
  {
    name: "query",
    exchanges: [{ operation: "queryTransactions", status: 200, respcd: "0000" }],
  },
  {
    name: "refuse-close",
    exchanges: [{ operation: "closeOrder", status: 200, respcd: "1260" }],
  },
  {
    name: "refund-1",
    exchanges: [
      { operation: "createRefund", fields: { txamt: "400" }, status: 200, respcd: "0000" },
    ],
  },
  {
    name: "refund-2",
    exchanges: [
      { operation: "createRefund", fields: { txamt: "600" }, status: 200, respcd: "0000" },
    ],
  },
  {
    name: "refuse-refund",
    exchanges: [{ operation: "createRefund", fields: { txamt: "1" }, status: 200, respcd: "1125" }],
  },
  {
    name: "reverse",
    exchanges: [
      {
        operation: "createPayment",
        fields: { pay_type: "800151", txamt: "500" },
        status: 200,
        respcd: "0000",
      },
      { operation: "createReversal", fields: { txamt: "500" }, status: 200, respcd: "0000" },
    ],
  },
  { name: "notification", exchanges: [] },
  { name: "wrong-key", exchanges: [{ status: 401, respcd: "1108" }] },
  {
    name: "bad-field",
    exchanges: [{ operation: "createPayment", status: 400, respcd: "1104" }],
  },
];

/** A transaction that is in the gateway's books afterwards. */
export interface ExpectedTransaction {
  readonly order_type: string;
  readonly pay_type: string;
  readonly txamt: string;
  readonly state: string;
  /** The transaction's order, by its pay type; an order has none. */
  readonly of: string;
}

/** Everything that the app did, and nothing else: what was refused is in no books. */
export const books: readonly ExpectedTransaction[] = [
  { order_type: "payment", pay_type: "800201", txamt: "1000", state: "refunded", of: "" },
  { order_type: "refund", pay_type: "800201", txamt: "400", state: "succeeded", of: "800201" },
  { order_type: "refund", pay_type: "800201", txamt: "600", state: "succeeded", of: "800201" },
  { order_type: "payment", pay_type: "800151", txamt: "500", state: "closed", of: "" },
  { order_type: "reversal", pay_type: "800151", txamt: "500", state: "succeeded", of: "800151" },
];
