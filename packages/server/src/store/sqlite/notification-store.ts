import type { DatabaseSync } from "node:sqlite";
import type { SignType } from "@trade-v1/signing";
import type { NotificationAttempt, NotificationStore, StoredNotification } from "../store.ts";
import type { Row } from "./transaction-rows.ts";
import type { WriteQueue } from "./write-queue.ts";

/** Notifications and their attempts in SQLite. */
export function notificationStore(database: DatabaseSync, queue: WriteQueue): NotificationStore {
  const claimDue = database.prepare(
    `UPDATE notifications SET next_attempt_at = :now + :leaseMs WHERE id IN (
       SELECT id FROM notifications AS due
       WHERE state = 'waiting' AND next_attempt_at <= :now
         AND (:appCode IS NULL OR app_code = :appCode)
         -- A refund is not announced before its payment.
         AND (attempts > 0 OR NOT EXISTS (
           SELECT 1 FROM notifications AS payment
           WHERE payment.id = due.order_id AND payment.id <> due.id AND payment.state = 'waiting'))
       ORDER BY next_attempt_at LIMIT :limit)
     RETURNING *`,
  );
  const update = database.prepare(
    `UPDATE notifications
     SET state = ?, next_attempt_at = ?, attempts = attempts + 1, step = step + 1
     WHERE id = ? AND attempts = ?`,
  );
  const insertAttempt = database.prepare(
    `INSERT INTO notification_attempts (notification_id, attempt, at, duration_ms, status, error)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const restart = database.prepare(
    "UPDATE notifications SET state = 'waiting', step = 0, next_attempt_at = ? WHERE id = ?",
  );
  const byId = database.prepare("SELECT * FROM notifications WHERE id = ?");
  const byApp = database.prepare(
    "SELECT * FROM notifications WHERE app_code = ? ORDER BY id DESC LIMIT ?",
  );
  const attemptsOf = database.prepare(
    "SELECT * FROM notification_attempts WHERE notification_id = ? ORDER BY attempt",
  );

  return {
    claimDue: (claim) => {
      const values = { ...claim, appCode: claim.appCode ?? null };
      // RETURNING promises no order; ids ascend with time.
      return queue.run(() =>
        (claimDue.all(values) as Row[])
          .map(toNotification)
          .sort((one, other) => (one.id < other.id ? -1 : 1)),
      );
    },
    recordAttempt: (id, expectedAttempts, attempt, { state, nextAttemptAt }) =>
      queue.run(() => {
        if (update.run(state, nextAttemptAt, id, expectedAttempts).changes !== 1) return false;
        const { at, durationMs, status, error } = attempt;
        insertAttempt.run(id, expectedAttempts + 1, at, durationMs, status, error);
        return true;
      }),
    resend: (id, now) => queue.run(() => restart.run(now, id).changes === 1),
    find: async (id) => {
      const row = byId.get(id);
      return row === undefined ? null : toNotification(row as Row);
    },
    list: async (appCode, limit) => (byApp.all(appCode, limit) as Row[]).map(toNotification),
    attempts: async (id) => (attemptsOf.all(id) as Row[]).map(toAttempt),
  };
}

function toNotification(row: Row): StoredNotification {
  return {
    id: row.id as string,
    orderId: row.order_id as string,
    merchantId: row.merchant_id as string,
    appCode: row.app_code as string,
    type: row.type as StoredNotification["type"],
    url: row.url as string,
    body: row.body as string,
    signType: row.sign_type as SignType,
    state: row.state as StoredNotification["state"],
    attempts: row.attempts as number,
    step: row.step as number,
    nextAttemptAt: row.next_attempt_at as number | null,
    createdAt: row.created_at as number,
  };
}

function toAttempt(row: Row): NotificationAttempt {
  return {
    at: row.at as number,
    durationMs: row.duration_ms as number,
    status: row.status as number | null,
    error: row.error as string,
  };
}
