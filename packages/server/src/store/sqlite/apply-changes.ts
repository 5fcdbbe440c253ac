import type { DatabaseSync } from "node:sqlite";
import { operationMoves, orderMoves } from "@trade-v1/contract/catalogue";
import type { Alarm, Changes, Move, NotificationDraft } from "../../orders/model.ts";
import { DuplicateId } from "../store.ts";
import { COLUMNS, insertValues, MUTABLE_COLUMNS, updateValues } from "./transaction-rows.ts";

/** Makes the function that stores what a decision returned. It must run inside a transaction. */
export function changesWriter(database: DatabaseSync) {
  const insertTransaction = database.prepare(
    `INSERT INTO transactions (${COLUMNS.join(", ")}) VALUES (${COLUMNS.map(() => "?").join(", ")})`,
  );
  // The state guards against a decision that was made on another state than the one stored.
  const updateTransaction = database.prepare(
    `UPDATE transactions SET ${MUTABLE_COLUMNS.map((column) => `${column} = ?`).join(", ")}
     WHERE id = ? AND state = ?`,
  );
  const insertHistory = database.prepare(
    `INSERT INTO history (transaction_id, sequence, from_state, to_state, code, at)
     VALUES (?1, (SELECT coalesce(max(sequence), 0) + 1 FROM history WHERE transaction_id = ?1), ?2, ?3, ?4, ?5)`,
  );
  const insertAlarm = database.prepare(
    `INSERT INTO alarms (kind, transaction_id, detail, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (transaction_id, kind) DO NOTHING`,
  );
  const insertNotification = database.prepare(
    `INSERT INTO notifications (id, order_id, merchant_id, app_code, type, url, body, sign_type,
       state, attempts, step, next_attempt_at, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, 0, ?, ?)`,
  );

  function applyMove({ before, after }: Move, now: number): void {
    if (before === null) {
      insert(after);
    } else {
      const { changes } = updateTransaction.run(...updateValues(after), before.id, before.state);
      if (changes !== 1)
        throw new Error(`transaction ${before.id} is not ${before.state} any more`);
      if (before.state === after.state) return;
      requireLegal(before, after);
    }
    insertHistory.run(after.id, before?.state ?? null, after.state, after.code, now);
  }

  function insert(transaction: Move["after"]): void {
    try {
      insertTransaction.run(...insertValues(transaction));
    } catch (error) {
      if (error instanceof Error && error.message.endsWith(": transactions.id")) {
        throw new DuplicateId(`transaction id ${transaction.id} is taken`, { cause: error });
      }
      throw error;
    }
  }

  function applyAlarm({ kind, transactionId, detail }: Alarm, now: number): void {
    insertAlarm.run(kind, transactionId, detail, now);
  }

  function applyNotification(draft: NotificationDraft, now: number): void {
    const { transaction, orderId, url, body, signType } = draft;
    const { id, merchantId, appCode, kind } = transaction;
    insertNotification.run(id, orderId, merchantId, appCode, kind, url, body, signType, now, now);
  }

  return ({ moves = [], alarms = [], notifications = [] }: Changes, now: number): void => {
    for (const move of moves) applyMove(move, now);
    for (const alarm of alarms) applyAlarm(alarm, now);
    for (const draft of notifications) applyNotification(draft, now);
  };
}

/** Stays on in production: an illegal move would move money that nobody may move. */
function requireLegal(before: Move["after"], after: Move["after"]): void {
  const legal: readonly string[] =
    before.kind === "payment" ? orderMoves[before.state] : operationMoves[before.state];
  if (legal.includes(after.state)) return;
  throw new Error(`illegal move of ${before.kind} ${before.id}: ${before.state} to ${after.state}`);
}
