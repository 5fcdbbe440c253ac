import { refundsOf, upToDate } from "./due.ts";
import type { Books } from "./ledger/books.ts";
import type { Protocol, WalletOrder } from "./model.ts";

const PAGE_SIZE = 500;

/** A page of the books for a check; what is due is booked first. */
export function ledgerPage(
  books: Books,
  now: number,
  { order, after }: { readonly order?: string | undefined; readonly after?: string | undefined },
): Protocol["Ledger"] {
  if (order !== undefined) {
    const found = books.orders.find(order);
    return { orders: found ? [ledgerOrder(books, found, now)] : [], next: null };
  }
  const found = books.orders.page(after ?? "", PAGE_SIZE);
  return {
    orders: found.map((each) => ledgerOrder(books, each, now)),
    next: found.length === PAGE_SIZE ? (found.at(-1)?.id ?? null) : null,
  };
}

function ledgerOrder(books: Books, found: WalletOrder, now: number): Protocol["LedgerOrder"] {
  const order = upToDate(books, found, now);
  const refunds = refundsOf(books, order.id, now);
  const { id, channel, appCode, merchantId, payType, amount, currency, status, code } = order;
  return {
    orderId: id,
    channel,
    appCode,
    merchantId,
    payType,
    amount,
    currency,
    status,
    code,
    openedAt: order.openedAt,
    entries: books.entries.of(id).map(({ orderId: _, ...entry }) => entry),
    refunds: refunds.map((refund) => ({
      refundId: refund.id,
      amount: refund.amount,
      status: refund.status,
      code: refund.code,
    })),
    requests: books.requests.counts(id),
  };
}
