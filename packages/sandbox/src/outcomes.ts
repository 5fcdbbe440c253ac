import type { ChannelName } from "@trade-v1/contract/catalogue";
import { payTypes } from "@trade-v1/contract/catalogue";
import { findOrder, findRefund } from "./due.ts";
import { entryOf, paidBy, reversedBy } from "./end-order.ts";
import type { Books } from "./ledger/books.ts";
import type { Protocol, WalletOrder, WalletRefund } from "./model.ts";
import { WalletRefusal } from "./refusal.ts";

/** Makes the address of the page on which the customer pays an order. */
export type PayUrl = (orderId: string) => string;

/** What a provider says of an order that it knows. */
export function paymentOutcome(
  books: Books,
  order: WalletOrder,
  payUrl: PayUrl,
): Protocol["PaymentOutcome"] {
  switch (order.status) {
    case "paid":
      return paidBy(entryOf(books, order, "charge"));
    case "reversed":
      return reversedBy(entryOf(books, order, "reversal"));
    case "waiting": {
      const isSwipe = payTypes[order.payType].flow === "swipe";
      return { status: "waiting", payUrl: isSwipe ? "" : payUrl(order.id) };
    }
    case "failed":
      return failed(order);
    case "processing":
    case "closed":
      return { status: order.status };
  }
}

/** What a provider says when it is asked about an order. */
export function askedOutcome(
  books: Books,
  now: number,
  channel: ChannelName,
  orderId: string,
  payUrl: PayUrl,
): Protocol["PaymentOutcome"] {
  const order = findOrder(books, orderId, now);
  if (order === null) return { status: books.orders.isBarred(orderId) ? "closed" : "absent" };
  if (order.channel !== channel) throw otherChannel("order", orderId, channel);
  return order.isKnown ? paymentOutcome(books, order, payUrl) : { status: "absent" };
}

/** What a provider says when it is asked about a refund. */
export function askedRefundOutcome(
  books: Books,
  now: number,
  channel: ChannelName,
  refundId: string,
): Protocol["RefundOutcome"] {
  const refund = findRefund(books, refundId, now);
  if (refund === null) return { status: "absent" };
  if (refund.channel !== channel) throw otherChannel("refund", refundId, channel);
  return refundOutcome(books, refund);
}

/** What became of a refund. */
export function refundOutcome(books: Books, refund: WalletRefund): Protocol["RefundOutcome"] {
  switch (refund.status) {
    case "processing":
      return { status: "processing" };
    case "failed":
      return failed(refund);
    case "succeeded": {
      const entry = books.entries.ofRefund(refund.id);
      if (entry === null) throw new Error(`refund ${refund.id} succeeded without an entry`);
      const { channelId, at, amount } = entry;
      return { status: "succeeded", channelId, refundedAt: at, amount };
    }
  }
}

function failed({ id, code }: WalletOrder | WalletRefund): Protocol["Failed"] {
  if (code === null) throw new Error(`${id} failed without a code`);
  return { status: "failed", code: code as Protocol["RefusalCode"] };
}

function otherChannel(what: string, id: string, channel: ChannelName): WalletRefusal {
  return new WalletRefusal("conflict", `${what} ${id} is not one of ${channel}'s`);
}
