/**
 * What the contract says of orders (contract.md §7 and §9), written down once more and apart from
 * the gateway's own tables: no code, type or catalogue of it is used here.
 */

type State = "opening" | "pending" | "paid" | "failed" | "closed" | "refunded" | "reversed";

export interface ModelRefund {
  readonly number: string;
  readonly amount: number;
  id: string;
  code: string;
  /** Seconds of the app's clock since it was asked for. */
  age: number;
}

export interface ModelOrder {
  readonly app: number;
  readonly number: string;
  readonly payType: string;
  readonly amount: number;
  /** Seconds that it can be paid. */
  readonly lifetime: number;
  id: string;
  state: State;
  /** With which it failed. */
  failure: string;
  isExpired: boolean;
  /** The close or reversal that ended it, as soon as somebody was told its number. */
  endingId: string | undefined;
  age: number;
  /** Closed, and paid all the same; the money went back. */
  isPaidLate: boolean;
  readonly refunds: ModelRefund[];
}

/** What an answer must say. */
export interface Expected {
  readonly respcd: string;
  /** Not a word about a transaction; a new one; or this one, marked as told before. */
  readonly transaction: "none" | "new" | { readonly id: string | undefined };
}

const swipes = new Set(["800108", "800208"]);
const alipay = new Set(["800108", "800151"]);
const refusedPayments = new Set(["1201", "1202", "1203", "1204", "1205", "1297", "2005"]);
const refusedRefunds = new Set(["1155", "1203", "1204", "1269", "1297"]);
const SWIPE_LIFETIME = 120;

export function isAlipay({ payType }: ModelOrder): boolean {
  return alipay.has(payType);
}

/** Seconds that an order can be paid. */
export function lifetimeOf(payType: string, minutes: number): number {
  return swipes.has(payType) ? SWIPE_LIFETIME : minutes * 60;
}

/** How a new order begins. */
export function firstState(payType: string, amount: string): { state: State; failure: string } {
  if (refusedPayments.has(amount)) return { state: "failed", failure: amount };
  if (amount === "1145" || amount === "1298") return { state: "opening", failure: "" };
  const isPaid = swipes.has(payType) && amount !== "1143";
  return { state: isPaid ? "paid" : "pending", failure: "" };
}

/** What the payment's own request answers now. */
export function paymentCode(order: ModelOrder): string {
  switch (order.state) {
    case "opening":
      return "1145";
    case "pending":
      return swipes.has(order.payType) ? "1143" : "0000";
    case "failed":
      return order.failure;
    case "closed":
      return order.isExpired ? "1181" : "1142";
    default:
      return "0000";
  }
}

/** What a query must tell of an order or of a refund of it: type, numbers, code, `cancel`, amount. */
export function expectedEntry({
  order,
  refund,
}: {
  order: ModelOrder;
  refund?: ModelRefund | undefined;
}): string {
  return refund === undefined
    ? ["payment", order.id, "", queryCode(order), cancelFlag(order), order.amount].join(" ")
    : ["refund", refund.id, order.id, refund.code, "0", refund.amount].join(" ");
}

/** `respcd` of an order in a query. */
export function queryCode(order: ModelOrder): string {
  return order.state === "pending" ? "1143" : paymentCode(order);
}

/** `cancel` of an order in a query. */
function cancelFlag(order: ModelOrder): string {
  switch (order.state) {
    case "closed":
      return "2";
    case "refunded":
      return "3";
    case "reversed":
      return "1";
    case "paid":
      return refundedOf(order) > 0 ? "5" : "0";
    default:
      return "0";
  }
}

/** Whether what is said of an order is not so. */
export function differs(
  order: ModelOrder,
  { number, amount }: { number?: string; amount?: number },
): boolean {
  return (number ?? order.number) !== order.number || (amount ?? order.amount) !== order.amount;
}

/** Ends an order that is not paid. */
export function end(order: ModelOrder): Expected {
  order.state = "closed";
  return { respcd: "0000", transaction: "new" };
}

/** With which code a refund is refused; undefined: it is not. */
export function refundRefusal(order: ModelOrder, amount: number): string | undefined {
  switch (order.state) {
    case "opening":
      return "1145";
    case "pending":
    case "failed":
      return "1261";
    case "closed":
      return "1264";
    case "refunded":
      return "1125";
    case "reversed":
      return "1263";
    case "paid": {
      const left = order.amount - refundedOf(order);
      if (amount > left) return "1272";
      return amount > left - pendingOf(order) ? "1145" : undefined;
    }
  }
}

/** A refund of the whole order is never forced. */
export function firstRefundCode(order: ModelOrder, amount: number): string {
  const code = String(amount);
  if (amount === order.amount) return "0000";
  if (refusedRefunds.has(code)) return code;
  return code === "1145" || code === "1298" ? "1145" : "0000";
}

/** What was given back. */
export function refundedOf({ refunds }: ModelOrder): number {
  return sum(refunds.filter(({ code }) => code === "0000"));
}

/** What may yet be given back: refunds whose outcome is not known. */
export function pendingOf({ refunds }: ModelOrder): number {
  return sum(refunds.filter(({ code }) => code === "1145"));
}

function sum(refunds: readonly ModelRefund[]): number {
  return refunds.reduce((total, { amount }) => total + amount, 0);
}
