import { codes } from "@trade-v1/contract/catalogue";
import { charge, findOrder } from "./due.ts";
import type { Books } from "./ledger/books.ts";
import type { WalletOrder } from "./model.ts";
import { WalletRefusal } from "./refusal.ts";

/**
 * The customer opens the order in the wallet; from then on Alipay knows a pre-order too.
 * @throws WalletRefusal `not-found`
 */
export function lookAt(books: Books, now: number, orderId: string): WalletOrder {
  const order = findOrder(books, orderId, now);
  if (order === null) throw new WalletRefusal("not-found", `no order has the number ${orderId}`);
  return order.isKnown ? order : books.orders.change(order, { isKnown: true });
}

/**
 * The customer pays.
 * @param late pay although the order was closed meanwhile
 * @throws WalletRefusal `not-found`, `not-waiting`
 */
export function approve(books: Books, now: number, orderId: string, late: boolean): WalletOrder {
  const order = lookAt(books, now, orderId);
  const canPay = order.status === "waiting" || (late && order.status === "closed");
  if (!canPay) throw notWaiting(order);
  return charge(books, order, now);
}

/**
 * The customer declines.
 * @throws WalletRefusal `not-found`, `not-waiting`
 */
export function decline(books: Books, now: number, orderId: string): WalletOrder {
  const order = lookAt(books, now, orderId);
  if (order.status !== "waiting") throw notWaiting(order);
  return books.orders.change(order, {
    status: "failed",
    code: codes.paymentFailed.code,
    endedBy: "customer",
    dueAt: null,
  });
}

function notWaiting({ id, status }: WalletOrder): WalletRefusal {
  return new WalletRefusal("not-waiting", `order ${id} is ${status}`);
}
