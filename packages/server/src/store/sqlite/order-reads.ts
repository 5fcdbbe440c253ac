import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Operation, Transaction } from "../../orders/model.ts";
import type { HistoryEntry, OrderReads, SearchFilter } from "../store.ts";
import { searchStatement } from "./search.ts";
import { type Row, toOperation, toTransaction } from "./transaction-rows.ts";

/** Statements that are kept; lists of numbers make one of each length. */
const REMEMBERED_SEARCHES = 64;

/** Reads of orders and their operations. */
export function orderReads(database: DatabaseSync): OrderReads {
  const rows = transactionRows(database);
  const historyOf = database.prepare(
    "SELECT * FROM history WHERE transaction_id = ? ORDER BY sequence",
  );
  const searches = new Map<string, StatementSync>();

  /** A search's statement: which fields it names are few, so most were prepared before. */
  function prepared(sql: string): StatementSync {
    const known = searches.get(sql) ?? database.prepare(sql);
    if (searches.size >= REMEMBERED_SEARCHES) searches.clear();
    searches.set(sql, known);
    return known;
  }

  return {
    find: async (transactionId) => rows.byId(transactionId),
    operationsOf: async (orderId) => rows.operationsOf(orderId),
    history: async (transactionId) => (historyOf.all(transactionId) as Row[]).map(toHistoryEntry),
    search: async (filter: SearchFilter) => {
      const { sql, values } = searchStatement(filter);
      return (prepared(sql).all(...values) as Row[]).map(toTransaction);
    },
  };
}

/** Single transactions, for whoever reads and for decisions. */
export function transactionRows(database: DatabaseSync) {
  const byId = database.prepare("SELECT * FROM transactions WHERE id = ?");
  const byNumber = database.prepare(
    "SELECT * FROM transactions WHERE merchant_id = ? AND number = ?",
  );
  const ofOrder = database.prepare(
    "SELECT * FROM transactions WHERE order_id = ? AND kind <> 'payment' ORDER BY id",
  );
  return {
    byId: (id: string) => one(byId, id),
    byNumber: (merchantId: string, number: string) => one(byNumber, merchantId, number),
    operationsOf: (orderId: string): readonly Operation[] =>
      (ofOrder.all(orderId) as Row[]).map(toOperation),
  };
}

function one(statement: StatementSync, ...values: string[]): Transaction | null {
  const row = statement.get(...values);
  return row === undefined ? null : toTransaction(row as Row);
}

function toHistoryEntry(row: Row): HistoryEntry {
  return {
    transactionId: row.transaction_id as string,
    sequence: row.sequence as number,
    from: row.from_state as string | null,
    to: row.to_state as string,
    code: row.code as HistoryEntry["code"],
    at: row.at as number,
  };
}
