import type { DatabaseSync } from "node:sqlite";
import type { NotificationWrites } from "../store.ts";
import { toNotification } from "./notification-reads.ts";
import type { Row } from "./transaction-rows.ts";
import type { WriteQueue } from "./write-queue.ts";

/** Writes of notifications and their attempts. */
export function notificationWrites(database: DatabaseSync, queue: WriteQueue): NotificationWrites {
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
  const leave = database.prepare(
    `UPDATE notifications SET next_attempt_at = ?
     WHERE state = 'waiting' AND id IN (SELECT value FROM json_each(?))`,
  );
  const restart = database.prepare(
    "UPDATE notifications SET state = 'waiting', step = 0, next_attempt_at = ? WHERE id = ?",
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
    postpone: (ids, until) => queue.run(() => void leave.run(until, JSON.stringify(ids))),
    resend: (id, now) => queue.run(() => restart.run(now, id).changes === 1),
  };
}
