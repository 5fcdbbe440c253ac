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
  throw new Refusal("noSuchTransaction", `${named} names no order of this merchant`);
}

/** @throws Refusal `1124` if the operation does not exist for the order's channel */
export function requireChannel(order: Order, channel: ChannelName, instead: string): void {
  if (payTypes[order.payType].channel === channel) return;
  const { name } = payTypes[order.payType];
  throw new Refusal(
    "operationNotValid",
    `pay_type ${order.payType} (${name}) does not have this operation; ${instead}`,
  );
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
    throw mismatch("out_trade_no is not the number of the order that syssn names");
  }
  if (amount !== undefined && amount !== order.amount) {
    throw mismatch("txamt is not the order's amount");
  }
  if (currency !== undefined && currency !== order.currency) {
    throw mismatch(`txcurrcd is not the order's currency, ${order.currency}`);
  }
}

function mismatch(detail: string): Refusal {
  return new Refusal("originalMismatch", detail);
}

const STATE_DETAILS: Partial<Record<CodeName, string>> = {
  alreadyPaid: "the order is paid and stays so; give the money back with a refund",
  notPaid: "the order is not paid, so there is nothing to refund",
  closed: "the order was closed unpaid, so there is nothing to refund",
  refunded: "a part or all of the order was refunded; refund what is left instead",
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
