import type { Order, Transaction } from "./model.ts";

/** What became of an order's money: none, reversed, closed, refunded, partly refunded. */
export type CancelFlag = "0" | "1" | "2" | "3" | "5";

/** `cancel` of a query entry and of a notification (contract §7); `0` for everything but orders. */
export function cancelFlag(transaction: Transaction): CancelFlag {
  return transaction.kind === "payment" ? cancelFlagOfOrder(transaction) : "0";
}

function cancelFlagOfOrder(order: Order): CancelFlag {
  switch (order.state) {
    case "reversed":
      return "1";
    case "closed":
      return "2";
    case "refunded":
      return "3";
    case "paid":
      return order.refundedAmount > 0 ? "5" : "0";
    default:
      return "0";
  }
}
