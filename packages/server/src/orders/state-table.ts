import {
  type Code,
  codes,
  type OutcomeCondition,
  type OutcomeEffect,
  outcomes,
  payTypes,
} from "@trade-v1/contract/catalogue";
import type { Order } from "./model.ts";

interface Answer {
  readonly code: Code;
  readonly effect: OutcomeEffect;
  /** What a query says was taken back of the order; "0" for every other operation. */
  readonly cancel: string;
}

/**
 * What an operation on this order answers and does: the cell of the contract's state table (§7)
 * that applies to it.
 * @param amount what a refund asks for; no other operation's answer depends on it
 */
export function answerFor(
  order: Order,
  operation: "payment" | "query" | "close" | "refund" | "reversal",
  amount = 0,
): Answer {
  const cell = outcomes[order.state][operation].find(({ when }) => holds(when, order, amount));
  if (cell === undefined) throw new Error(`no answer for ${operation} on a ${order.state} order`);
  return {
    code: cell.respcd === "own" ? order.code : cell.respcd,
    effect: cell.effect,
    cancel: cell.cancel ?? "0",
  };
}

function holds(condition: OutcomeCondition | undefined, order: Order, amount: number): boolean {
  switch (condition) {
    case undefined:
      return true;
    case "swipe":
      return payTypes[order.payType].flow === "swipe";
    case "partly-refunded":
      return order.refundedAmount > 0;
    case "over-remainder":
      return amount > order.amount - order.refundedAmount;
    case "expired":
      return order.code === codes.orderExpired.code;
  }
}
