import type { Decision, Order, Snapshot } from "../model.ts";
import { Refusal } from "../outcome.ts";

export interface OpenedPayment {
  /** The order that this very request opened before; null: it is opened now. */
  readonly known: Order | null;
}

/** Claims the number for this payment, before anything is asked of the channel. */
export function openPayment(
  { holder }: Snapshot,
  { order }: { readonly order: Order },
): Decision<OpenedPayment> {
  if (holder === null) {
    return { changes: { moves: [{ before: null, after: order }] }, result: { known: null } };
  }
  if (holder.kind === "payment" && holder.fingerprint === order.fingerprint) {
    return { changes: {}, result: { known: holder } };
  }
  throw new Refusal(
    "numberUsed",
    `out_trade_no ${order.number} already names another ${holder.kind} of this merchant; use a new number`,
  );
}
