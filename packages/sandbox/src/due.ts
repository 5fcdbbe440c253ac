import { forcedOutcome } from "./forced-outcome.ts";
import type { Books } from "./ledger/books.ts";
import type { Entry, WalletOrder, WalletRefund } from "./model.ts";

/**
 * Nothing runs by a timer: whoever looks at an order or a refund first books what fell due on it
 * meanwhile, at the moment when it fell due.
 */
export function findOrder(books: Books, orderId: string, now: number): WalletOrder | null {
  const order = books.orders.find(orderId);
  return order && upToDate(books, order, now);
}

export function upToDate(books: Books, order: WalletOrder, now: number): WalletOrder {
  if (order.dueAt === null || order.dueAt > now) return order;
  if (order.status === "waiting") {
    return books.orders.change(order, { status: "closed", endedBy: "expiry", dueAt: null });
  }
  const code = lateCode("payment", order.amount);
  if (code === null) return charge(books, order, order.dueAt);
  return books.orders.change(order, { status: "failed", code, dueAt: null });
}

/** The order is paid from now on. */
export function charge(books: Books, order: WalletOrder, at: number): WalletOrder {
  takeMoney(books, order, at);
  return books.orders.change(order, { status: "paid", endedBy: null, isKnown: true, dueAt: null });
}

/** Takes the order's amount from the customer. */
export function takeMoney(books: Books, { id, channel, amount }: WalletOrder, at: number): Entry {
  return books.entries.append({ channel, orderId: id, kind: "charge", refundId: null, amount, at });
}

export function findRefund(books: Books, refundId: string, now: number): WalletRefund | null {
  const refund = books.refunds.find(refundId);
  return refund && refundUpToDate(books, refund, now);
}

/** The order's refunds, oldest first. */
export function refundsOf(books: Books, orderId: string, now: number): readonly WalletRefund[] {
  return books.refunds.of(orderId).map((refund) => refundUpToDate(books, refund, now));
}

function refundUpToDate(books: Books, refund: WalletRefund, now: number): WalletRefund {
  if (refund.dueAt === null || refund.dueAt > now) return refund;
  const code = lateCode("refund", refund.amount);
  if (code !== null) return books.refunds.decide(refund, { status: "failed", code });
  giveBack(books, refund, refund.dueAt);
  return books.refunds.decide(refund, { status: "succeeded", code: null });
}

/** Books the refund's money as given back. */
export function giveBack(books: Books, refund: WalletRefund, at: number): void {
  const { channel, orderId, id: refundId, amount } = refund;
  books.entries.append({ channel, orderId, kind: "refund", refundId, amount, at });
}

/** With what something undecided fails in the end; null if it succeeds. */
function lateCode(what: "payment" | "refund", amount: number) {
  const forced = forcedOutcome(what, amount);
  if (forced?.kind !== "undecided") throw new Error(`a ${what} of ${amount} was never undecided`);
  return forced.code;
}
