import type { Check } from "./evidence.ts";

/** A merchant's `out_trade_no` names one transaction, over payments and refunds. */
export const oneNumberOneTransaction: Check = function* ({ books }) {
  const named = books.transactions.filter(({ number }) => number !== null);
  const byNumber = Map.groupBy(named, ({ merchantId, number }) => `${merchantId} ${number}`);
  for (const [number, holders] of byNumber) {
    if (holders.length === 1) continue;
    const ids = holders.map(({ kind, id }) => `${kind} ${id}`).join(", ");
    yield { invariant: "one-number-one-transaction", what: `${number} names ${ids}` };
  }
};
