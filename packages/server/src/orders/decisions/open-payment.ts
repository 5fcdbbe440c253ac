import type { Decision, Order, Snapshot } from "../model.ts";
import { Refusal } from "../outcome.ts";

/** The order that was opened now, or the one that this very request opened before. */
export interface OpenedPayment {
  readonly order: Order;
  readonly isNew: boolean;
}

/** Claims the number for this payment, before anything is asked of the channel. */
export function openPayment(
  { holder }: Snapshot,
  { order }: { readonly order: Order },
): Decision<OpenedPayment> {
  if (holder === null) {
    return { changes: { moves: [{ before: null, after: order }] }, result: { order, isNew: true } };
  }
  if (holder.kind === "payment" && holder.fingerprint === order.fingerprint) {
    return { changes: {}, result: { order: holder, isNew: false } };
  }
  throw new Refusal(
    "numberUsed",
    `out_trade_no ${order.number} already names another ${holder.kind} of this merchant; use a new number`,
  );
}
