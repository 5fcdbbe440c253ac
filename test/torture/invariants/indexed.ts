import type { BookedMove, BookedTransaction, Books } from "./books.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";

/** The evidence by what it is looked up by. */
export interface Indexed {
  readonly transactions: ReadonlyMap<string, BookedTransaction>;
  readonly orders: readonly BookedTransaction[];
  operationsOf(orderId: string): readonly BookedTransaction[];
  movesOf(transactionId: string): readonly BookedMove[];
  entriesOf(orderId: string): readonly LedgerEntry[];
}

export function indexed(books: Books, ledger: Ledger): Indexed {
  const { transactions } = books;
  const operations = Map.groupBy(
    transactions.filter(({ kind }) => kind !== "payment"),
    ({ orderId }) => orderId,
  );
  const moves = Map.groupBy(books.moves, ({ transactionId }) => transactionId);
  const entries = Map.groupBy(ledger.entries, ({ orderId }) => orderId);
  return {
    transactions: new Map(transactions.map((transaction) => [transaction.id, transaction])),
    orders: transactions.filter(({ kind }) => kind === "payment"),
    operationsOf: (orderId) => operations.get(orderId) ?? [],
    movesOf: (transactionId) => moves.get(transactionId) ?? [],
    entriesOf: (orderId) => entries.get(orderId) ?? [],
  };
}

/** The sum of the amounts. */
export function sum(items: readonly { readonly amount: number }[]): number {
  return items.reduce((total, { amount }) => total + amount, 0);
}

/** Orders whose money came in, whatever went back later. */
export const paidStates: readonly string[] = ["paid", "refunded", "reversed"];
