import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Operation, Transaction } from "../../orders/model.ts";
import type { HistoryEntry, OrderReads, SearchFilter } from "../store.ts";
import { searchStatement } from "./search.ts";
import { type Row, toOperation, toTransaction } from "./transaction-rows.ts";

/** Reads of orders and their operations. */
export function orderReads(database: DatabaseSync): OrderReads {
  const rows = transactionRows(database);
  const historyOf = database.prepare(
    "SELECT * FROM history WHERE transaction_id = ? ORDER BY sequence",
  );
  return {
    find: async (transactionId) => rows.byId(transactionId),
    operationsOf: async (orderId) => rows.operationsOf(orderId),
    history: async (transactionId) => (historyOf.all(transactionId) as Row[]).map(toHistoryEntry),
    search: async (filter: SearchFilter) => {
      const { sql, values } = searchStatement(filter);
      return (database.prepare(sql).all(...values) as Row[]).map(toTransaction);
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
