import type { DatabaseSync } from "node:sqlite";
import type { SignType } from "@trade-v1/signing";
import type { NotificationAttempt, NotificationReads, StoredNotification } from "../store.ts";
import type { Row } from "./transaction-rows.ts";

/** Reads of notifications and their attempts. */
export function notificationReads(database: DatabaseSync): NotificationReads {
  const byId = database.prepare("SELECT * FROM notifications WHERE id = ?");
  const byApp = database.prepare(
    "SELECT * FROM notifications WHERE app_code = ? ORDER BY id DESC LIMIT ?",
  );
  const attemptsOf = database.prepare(
    "SELECT * FROM notification_attempts WHERE notification_id = ? ORDER BY attempt",
  );

  return {
    find: async (id) => {
      const row = byId.get(id);
      return row === undefined ? null : toNotification(row as Row);
    },
    list: async (appCode, limit) => (byApp.all(appCode, limit) as Row[]).map(toNotification),
    attempts: async (id) => (attemptsOf.all(id) as Row[]).map(toAttempt),
  };
}

export function toNotification(row: Row): StoredNotification {
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
