import {
  type ChannelName,
  type Code,
  type CodeName,
  codeNames,
  payTypes,
} from "@trade-v1/contract/catalogue";
import type { Order, Snapshot } from "../model.ts";
import { Refusal } from "../outcome.ts";

/** The order of this merchant that the request names. @throws Refusal `1136` if there is none */
export function namedOrder({ order }: Snapshot, named: string): Order {
  if (order !== null) return order;
  const what = named === "syssn" ? "serial number" : "number";
  throw new Refusal(
    "noSuchTransaction",
    `${named} must be the ${what} of an order of this merchant`,
  );
}

const CHANNEL_DETAILS: Record<ChannelName, string> = {
  wechat: "an Alipay order cannot be closed; use a reversal",
  alipay:
    "a WeChat order cannot be reversed; close it while it is unpaid, refund it once it is paid",
};

/** @throws Refusal `1124` if the operation exists for this channel only, and the order is not its */
export function requireChannel(order: Order, channel: ChannelName): void {
  if (payTypes[order.payType].channel === channel) return;
  throw new Refusal("operationNotValid", CHANNEL_DETAILS[channel]);
}

/** What a request repeats about the order, to be held against it. */
export interface Repeated {
  readonly orderNumber?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
}

/** @throws Refusal `1126` naming the first thing that is not the order's */
export function requireMatch(order: Order, { orderNumber, amount, currency }: Repeated): void {
  if (orderNumber !== undefined && orderNumber !== order.number) {
    throw mismatch("out_trade_no must be the number of the order that syssn names");
  }
  if (amount !== undefined && amount !== order.amount) {
    throw mismatch(`txamt must be the order's amount, ${order.amount}`);
  }
  if (currency !== undefined && currency !== order.currency) {
    throw mismatch(`txcurrcd must be the order's currency, ${order.currency}`);
  }
}

function mismatch(detail: string): Refusal {
  return new Refusal("originalMismatch", detail);
}

const STATE_DETAILS: Partial<Record<CodeName, string>> = {
  alreadyPaid: "the order is paid and cannot be closed; refund it to give the money back",
  notPaid: "the order is not paid, so there is nothing to refund",
  closed: "the order was closed unpaid, so there is nothing to refund",
  refunded:
    "money of this order was refunded, so it can be neither closed nor reversed; refund what is left",
  alreadyRefunded: "the whole order was refunded already",
  cancelled: "the order was reversed, and its whole amount given back",
  processing: "the order's outcome is not known yet; send the same request again in a few seconds",
};

/** The refusal that a cell of the state table stands for. */
export function refusalFor(order: Order, { code }: { readonly code: Code }): Refusal {
  const name = codeNames[code];
  if (name === "refundTooLarge") {
    const left = order.amount - order.refundedAmount;
    return new Refusal(name, `txamt is more than what is left to refund, ${left}`);
  }
  return new Refusal(name, STATE_DETAILS[name] ?? `the order is ${order.state}`);
}

/** Another operation on the order has no outcome yet. */
export function unresolvedRefusal(kind: string): Refusal {
  return new Refusal(
    "processing",
    `a ${kind} of this order is not decided yet; send the same request again in a few seconds`,
  );
}
