import { type ChannelName, type Code, codes } from "@trade-v1/contract/catalogue";
import { findOrder, findRefund, giveBack, refundsOf } from "./due.ts";
import { forcedOutcome, UNDECIDED_MS } from "./forced-outcome.ts";
import type { Books } from "./ledger/books.ts";
import type { Protocol, WalletOrder, WalletRefund } from "./model.ts";
import { WalletRefusal } from "./refusal.ts";

/** WeChat takes no more refunds of one order (contract §10). */
const WECHAT_REFUND_LIMIT = 50;

/**
 * Refunds an order, once: the same number again moves no more money, and a refused one stays
 * refused.
 * @throws WalletRefusal `conflict` if the number was used with other content
 */
export function refundOrder(
  books: Books,
  now: number,
  channel: ChannelName,
  { refundId, orderId, amount }: Protocol["NewRefund"],
): WalletRefund {
  books.requests.add("refund", orderId, now, refundId);
  const known = findRefund(books, refundId, now);
  if (known) {
    requireSame(known, channel, orderId, amount);
    return known;
  }
  const order = findOrder(books, orderId, now);
  if (order !== null && order.channel !== channel) {
    throw new WalletRefusal("conflict", `order ${orderId} is not one of ${channel}'s`);
  }
  const refund: WalletRefund = {
    id: refundId,
    orderId,
    channel,
    amount,
    requestedAt: now,
    ...decision(books, order, amount, now),
  };
  books.refunds.add(refund);
  if (refund.status === "succeeded") giveBack(books, refund, now);
  return refund;
}

type Standing = Pick<WalletRefund, "status" | "code" | "dueAt">;

function decision(books: Books, order: WalletOrder | null, amount: number, now: number): Standing {
  if (order === null) return refused(codes.noSuchTransaction.code);
  switch (order.status) {
    case "waiting":
    case "processing":
    case "failed":
      return refused(codes.notPaid.code);
    case "closed":
      return refused(codes.closed.code);
    case "reversed":
      return refused(codes.cancelled.code);
    case "paid":
      return ofPaid(books, order, amount, now);
  }
}

function ofPaid(books: Books, order: WalletOrder, amount: number, now: number): Standing {
  const standing = refundsOf(books, order.id, now).filter(({ status }) => status !== "failed");
  const taken = standing.reduce((sum, refund) => sum + refund.amount, 0);
  if (taken === order.amount) return refused(codes.alreadyRefunded.code);
  if (amount > order.amount - taken) return refused(codes.refundTooLarge.code);
  if (order.channel === "wechat" && standing.length >= WECHAT_REFUND_LIMIT) {
    return refused(codes.refundDenied.code);
  }
  // A refund of the whole order has the order's amount, which has forced the payment already.
  const forced = amount < order.amount ? forcedOutcome("refund", amount) : null;
  switch (forced?.kind) {
    case "refused":
      return refused(forced.code);
    case "undecided":
      return { status: "processing", code: null, dueAt: now + UNDECIDED_MS };
    default:
      return { status: "succeeded", code: null, dueAt: null };
  }
}

function refused(code: Code): Standing {
  return { status: "failed", code, dueAt: null };
}

function requireSame(
  refund: WalletRefund,
  channel: ChannelName,
  orderId: string,
  amount: number,
): void {
  if (refund.channel === channel && refund.orderId === orderId && refund.amount === amount) return;
  throw new WalletRefusal("conflict", `refund ${refund.id} was sent with other content`);
}
