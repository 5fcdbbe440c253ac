import type { Check } from "./evidence.ts";
import { paidStates, sum } from "./indexed.ts";

/** Refunds and reversal of an order, unresolved ones included, are no more than what was paid. */
export const refundsWithinPayment: Check = function* ({ books }, { orders, operationsOf }) {
  const broken = (what: string) => ({ invariant: "refunds-within-payment", what }) as const;
  for (const { id, kind, amount } of books.transactions) {
    if (!Number.isSafeInteger(amount) || amount < 1) {
      yield broken(`${kind} ${id} has the amount ${amount}`);
    }
  }
  for (const order of orders) {
    // A reversal of an order that was never paid ends it and takes nothing back.
    const isPaid = paidStates.includes(order.state);
    const back = operationsOf(order.id).filter(
      ({ kind }) => kind === "refund" || (kind === "reversal" && isPaid),
    );
    const taken = sum(back.filter(({ state }) => state !== "failed"));
    if (taken > order.amount) {
      yield broken(`order ${order.id} of ${order.amount} has ${taken} taken back or about to be`);
    }
    if (!isPaid) continue;
    const done = sum(back.filter(({ state }) => state === "succeeded"));
    if (done !== order.refundedAmount) {
      yield broken(`order ${order.id} says ${order.refundedAmount} went back, its parts ${done}`);
    }
  }
};
