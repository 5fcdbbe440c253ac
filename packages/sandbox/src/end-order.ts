import { type ChannelName, codes, payTypes } from "@trade-v1/contract/catalogue";
import { findOrder, refundsOf } from "./due.ts";
import type { Books } from "./ledger/books.ts";
import type { Entry, Protocol, WalletOrder } from "./model.ts";
import { WalletRefusal } from "./refusal.ts";

/** A provider's ways to end an order (contract §10). */
export interface Call {
  readonly change: "close" | "cancel" | "revoke";
  readonly channel: ChannelName;
  readonly isFor: (order: WalletOrder) => boolean;
  /** Whether a paid order's money is given back; otherwise a paid order is left alone. */
  readonly givesBack: boolean;
}

const isSwipe = ({ payType }: WalletOrder) => payTypes[payType].flow === "swipe";

export const calls = {
  /** WeChat's close-order, for everything but swipes. */
  close: { change: "close", channel: "wechat", isFor: (o) => !isSwipe(o), givesBack: false },
  /** WeChat's revoke, for swipes. */
  revoke: { change: "revoke", channel: "wechat", isFor: isSwipe, givesBack: true },
  /** Alipay's cancel, for every order. */
  cancel: { change: "cancel", channel: "alipay", isFor: () => true, givesBack: true },
} satisfies Record<string, Call>;

export type Ended =
  | Protocol["Closed"]
  | Protocol["Paid"]
  | Protocol["Reversed"]
  | Protocol["Failed"]
  | Protocol["Processing"];

/**
 * Ends an unpaid order; what becomes of a paid one is the call's. Repeating it is harmless. A number
 * that was never opened is barred, since its opening may still be on its way.
 * @throws WalletRefusal `conflict` if the provider does not end such an order by this call
 */
export function endOrder(books: Books, now: number, call: Call, orderId: string): Ended {
  books.requests.add(call.change, orderId, now);
  const order = findOrder(books, orderId, now);
  if (order === null) {
    books.orders.bar(orderId, call.channel, now);
    return { status: "closed" };
  }
  if (order.channel !== call.channel || !call.isFor(order)) {
    throw new WalletRefusal(
      "conflict",
      `${call.change} is not how ${order.channel} ends a payment of type ${order.payType}`,
    );
  }
  switch (order.status) {
    case "processing":
      return { status: "processing" };
    case "closed":
      return { status: "closed" };
    case "waiting":
    case "failed":
      books.orders.change(order, {
        status: "closed",
        code: null,
        endedBy: call.change,
        dueAt: null,
      });
      return { status: "closed" };
    case "reversed":
      return reversedBy(entryOf(books, order, "reversal"));
    case "paid":
      return call.givesBack
        ? reverse(books, now, call, order)
        : paidBy(entryOf(books, order, "charge"));
  }
}

function reverse(books: Books, now: number, call: Call, order: WalletOrder): Ended {
  const refunds = refundsOf(books, order.id, now);
  if (refunds.some(({ status }) => status === "processing")) return { status: "processing" };
  if (refunds.some(({ status }) => status === "succeeded")) {
    return { status: "failed", code: codes.refunded.code };
  }
  const entry = books.entries.append({
    channel: order.channel,
    orderId: order.id,
    kind: "reversal",
    refundId: null,
    amount: order.amount,
    at: now,
  });
  books.orders.change(order, { status: "reversed", endedBy: call.change });
  return reversedBy(entry);
}

/** The entry that the order's status promises. */
export function entryOf(books: Books, order: WalletOrder, kind: Entry["kind"]): Entry {
  const entry = books.entries.of(order.id).find((each) => each.kind === kind);
  if (entry === undefined)
    throw new Error(`order ${order.id} is ${order.status} without a ${kind}`);
  return entry;
}

export function paidBy({ channelId, at, amount }: Entry): Protocol["Paid"] {
  return { status: "paid", channelId, paidAt: at, amount };
}

export function reversedBy({ channelId, at, amount }: Entry): Protocol["Reversed"] {
  return { status: "reversed", channelId, refundedAt: at, amount };
}
