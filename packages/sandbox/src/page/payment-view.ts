import type { Books } from "../ledger/books.ts";
import type { WalletOrder } from "../model.ts";

/** How an order stands, as its customer is told. */
export type Standing =
  | "waiting"
  | "processing"
  | "paid"
  | "declined"
  | "failed"
  | "expired"
  | "closed"
  | "refunded";

/** An order with what its customer wants to know of it. Times are milliseconds since 1970. */
export interface PaymentView {
  readonly order: WalletOrder;
  readonly standing: Standing;
  /** When the money went; null if it never did. */
  readonly paidAt: number | null;
  /** What came back of it, in minor units. */
  readonly refunded: number;
}

export function paymentView(books: Books, order: WalletOrder): PaymentView {
  const entries = books.entries.of(order.id);
  const charge = entries.find(({ kind }) => kind === "charge");
  const refunded = entries
    .filter(({ kind }) => kind !== "charge")
    .reduce((sum, { amount }) => sum + amount, 0);
  const isGivenBack = charge !== undefined && refunded === charge.amount;
  return {
    order,
    standing: isGivenBack ? "refunded" : standingOf(order),
    paidAt: charge?.at ?? null,
    refunded,
  };
}

function standingOf({ status, endedBy }: WalletOrder): Standing {
  switch (status) {
    case "failed":
      return endedBy === "customer" ? "declined" : "failed";
    case "closed":
      return endedBy === "expiry" ? "expired" : "closed";
    case "reversed":
      return "refunded";
    default:
      return status;
  }
}
