import type { DatabaseSync, StatementSync } from "node:sqlite";
import {
  type CommandInput,
  type CommandName,
  type CommandResult,
  decisions,
} from "../../orders/decisions.ts";
import type { Decision, Operation, Order, Snapshot, Transaction } from "../../orders/model.ts";
import type { Claim, Command, HistoryEntry, OrderStore, SearchFilter, Target } from "../store.ts";
import { changesWriter } from "./apply-changes.ts";
import { searchStatement } from "./search.ts";
import { type Row, toOperation, toTransaction } from "./transaction-rows.ts";
import type { WriteQueue } from "./write-queue.ts";

/** Orders and their operations in SQLite. */
export function orderStore(
  database: DatabaseSync,
  queue: WriteQueue,
  clock: () => number,
): OrderStore {
  const byId = database.prepare("SELECT * FROM transactions WHERE id = ?");
  const byNumber = database.prepare(
    "SELECT * FROM transactions WHERE merchant_id = ? AND number = ?",
  );
  const ofOrder = database.prepare(
    "SELECT * FROM transactions WHERE order_id = ? AND kind <> 'payment' ORDER BY id",
  );
  const historyOf = database.prepare(
    "SELECT * FROM history WHERE transaction_id = ? ORDER BY sequence",
  );
  const claimDue = database.prepare(
    `UPDATE transactions SET settle_at = :now + :leaseMs WHERE id IN (
       SELECT id FROM transactions
       WHERE settle_at <= :now AND (:appCode IS NULL OR app_code = :appCode)
       ORDER BY settle_at LIMIT :limit)
     RETURNING *`,
  );
  const applyChanges = changesWriter(database, clock);

  function operationsOf(orderId: string): readonly Operation[] {
    return (ofOrder.all(orderId) as Row[]).map(toOperation);
  }

  function orderOf({ merchantId, orderId, orderNumber }: Target): Order | null {
    let found: Transaction | null = null;
    if (orderId !== undefined) found = one(byId, orderId);
    else if (orderNumber !== undefined) found = one(byNumber, merchantId, orderNumber);
    // Another merchant's order, and what is not an order, count as none.
    return found?.kind === "payment" && found.merchantId === merchantId ? found : null;
  }

  function snapshot(target: Target): Snapshot {
    const { merchantId, newNumber } = target;
    const order = orderOf(target);
    return {
      order,
      operations: order ? operationsOf(order.id) : [],
      holder: newNumber === undefined ? null : one(byNumber, merchantId, newNumber),
    };
  }

  return {
    execute: <Name extends CommandName>({ name, target, input }: Command<Name>) =>
      queue.run(() => {
        const decide = decisions[name] as (
          snapshot: Snapshot,
          input: CommandInput<Name>,
        ) => Decision<CommandResult<Name>>;
        const { changes, result } = decide(snapshot(target), input);
        applyChanges(changes);
        return result;
      }),
    find: async (transactionId) => one(byId, transactionId),
    operationsOf: async (orderId) => operationsOf(orderId),
    history: async (transactionId) => (historyOf.all(transactionId) as Row[]).map(toHistoryEntry),
    search: async (filter: SearchFilter) => {
      const { sql, values } = searchStatement(filter);
      return (database.prepare(sql).all(...values) as Row[]).map(toTransaction);
    },
    claimUnsettled: (claim: Claim) => {
      const values = { ...claim, appCode: claim.appCode ?? null };
      return queue.run(() => (claimDue.all(values) as Row[]).map(toTransaction));
    },
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
