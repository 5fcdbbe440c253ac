import { type ChannelName, type Code, codes, payTypes } from "@trade-v1/contract/catalogue";
import { takeMoney, upToDate } from "./due.ts";
import { paidBy } from "./end-order.ts";
import { forcedOutcome, UNDECIDED_MS } from "./forced-outcome.ts";
import type { Books } from "./ledger/books.ts";
import type { Protocol, WalletOrder } from "./model.ts";
import { type PayUrl, paymentOutcome } from "./outcomes.ts";
import { WalletRefusal } from "./refusal.ts";

/** A waiting swipe lasts so long, in milliseconds (contract §4). */
const SWIPE_MS = 120_000;

const AUTH_CODES: Readonly<Record<ChannelName, RegExp>> = {
  alipay: /^(2[5-9]|30)[0-9]{14,22}$/,
  wechat: /^1[0-5][0-9]{16}$/,
};

/**
 * Opens an order, once: the same number again changes nothing, and one that was ended before it came is
 * closed.
 * @throws WalletRefusal `conflict` if the number was opened with other content
 */
export function openOrder(
  books: Books,
  now: number,
  channel: ChannelName,
  request: Protocol["NewOrder"],
  payUrl: PayUrl,
): Protocol["PaymentOutcome"] {
  if (payTypes[request.payType].channel !== channel) {
    throw new WalletRefusal("malformed", `payType ${request.payType} is not one of ${channel}'s`);
  }
  books.requests.add("open", request.orderId, now);
  const known = books.orders.find(request.orderId);
  if (known) {
    requireSame(known, channel, request);
    return paymentOutcome(books, upToDate(books, known, now), payUrl);
  }
  if (books.orders.isBarred(request.orderId)) return { status: "closed" };
  const order = newOrder(channel, request, now);
  books.orders.add(order);
  return order.status === "paid"
    ? paidBy(takeMoney(books, order, now))
    : paymentOutcome(books, order, payUrl);
}

function newOrder(channel: ChannelName, request: Protocol["NewOrder"], now: number): WalletOrder {
  const isSwipe = payTypes[request.payType].flow === "swipe";
  const standing =
    isSwipe && !AUTH_CODES[channel].test(request.authCode)
      ? refused(codes.paymentCodeInvalid.code)
      : firstStanding(request.amount, isSwipe, now, isSwipe ? SWIPE_MS : request.lifetimeMs);
  const waitsForScan = channel === "alipay" && !isSwipe && standing.status === "waiting";
  return {
    ...standing,
    id: request.orderId,
    channel,
    appCode: request.appCode,
    merchantId: request.merchantId,
    payType: request.payType,
    number: request.orderNumber,
    amount: request.amount,
    currency: request.currency,
    openId: request.openId,
    goodsName: request.goodsName,
    returnUrl: request.returnUrl,
    endedBy: null,
    isKnown: !waitsForScan,
    openedAt: now,
  };
}

type Standing = Pick<WalletOrder, "status" | "code" | "dueAt">;

function firstStanding(amount: number, isSwipe: boolean, now: number, waitMs: number): Standing {
  const waiting: Standing = { status: "waiting", code: null, dueAt: now + waitMs };
  const forced = forcedOutcome("payment", amount);
  switch (forced?.kind) {
    case "refused":
      return refused(forced.code);
    case "undecided":
      return { status: "processing", code: null, dueAt: now + UNDECIDED_MS };
    case "waiting":
      return waiting;
    case undefined:
      return isSwipe ? { status: "paid", code: null, dueAt: null } : waiting;
  }
}

function refused(code: Code): Standing {
  return { status: "failed", code, dueAt: null };
}

function requireSame(
  order: WalletOrder,
  channel: ChannelName,
  { payType, merchantId, amount, currency }: Protocol["NewOrder"],
): void {
  const isSame =
    order.channel === channel &&
    order.payType === payType &&
    order.merchantId === merchantId &&
    order.amount === amount &&
    order.currency === currency;
  if (!isSame) {
    throw new WalletRefusal("conflict", `order ${order.id} was opened with other content`);
  }
}
