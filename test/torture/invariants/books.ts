import { DatabaseSync } from "node:sqlite";

/** A transaction as the gateway's database has it. Times are milliseconds, amounts minor units. */
export interface BookedTransaction {
  readonly id: string;
  readonly merchantId: string;
  readonly kind: "payment" | "refund" | "close" | "reversal";
  readonly orderId: string;
  readonly orderNumber: string;
  readonly number: string | null;
  readonly cause: "partner" | "system";
  readonly payType: string;
  readonly amount: number;
  readonly currency: string;
  readonly state: string;
  readonly code: string;
  readonly channelId: string;
  readonly settleAt: number | null;
  readonly settleAttempts: number;
  readonly notifyUrl: string | null;
  readonly refundedAmount: number | null;
  readonly pendingAmount: number | null;
}

export interface BookedMove {
  readonly transactionId: string;
  readonly sequence: number;
  readonly fromState: string | null;
  readonly toState: string;
  readonly code: string;
  readonly at: number;
}

export interface BookedNotification {
  readonly id: string;
  readonly orderId: string;
  readonly type: "payment" | "refund";
  readonly body: string;
  readonly state: "waiting" | "delivered" | "dead";
  readonly attempts: number;
  readonly createdAt: number;
}

export interface BookedAttempt {
  readonly notificationId: string;
  readonly attempt: number;
  readonly status: number | null;
  readonly error: string;
}

export interface BookedAlarm {
  readonly kind: string;
  readonly transactionId: string;
}

/** Everything that the gateway's database holds about money. */
export interface Books {
  readonly transactions: readonly BookedTransaction[];
  readonly moves: readonly BookedMove[];
  readonly notifications: readonly BookedNotification[];
  readonly attempts: readonly BookedAttempt[];
  readonly alarms: readonly BookedAlarm[];
}

/**
 * Reads the gateway's database as it stands, whether a gateway runs on it or not. Raw rows on
 * purpose: the gateway's own reading code is on trial, too.
 */
export function readBooks(databasePath: string): Books {
  const database = new DatabaseSync(databasePath, { readOnly: true, timeout: 5000 });
  const rows = <Row>(sql: string) => database.prepare(sql).all() as readonly unknown[] as Row[];
  try {
    // One transaction: a gateway may be writing meanwhile.
    database.exec("BEGIN");
    return {
      transactions: rows<BookedTransaction>(
        `SELECT id, merchant_id AS merchantId, kind, order_id AS orderId,
           order_number AS orderNumber, number, cause, pay_type AS payType, amount, currency,
           state, code, channel_id AS channelId, settle_at AS settleAt,
           settle_attempts AS settleAttempts, notify_url AS notifyUrl,
           refunded_amount AS refundedAmount, pending_amount AS pendingAmount
         FROM transactions ORDER BY created_at, id`,
      ),
      moves: rows<BookedMove>(
        `SELECT transaction_id AS transactionId, sequence, from_state AS fromState,
           to_state AS toState, code, at
         FROM history ORDER BY transaction_id, sequence`,
      ),
      notifications: rows<BookedNotification>(
        `SELECT id, order_id AS orderId, type, body, state, attempts, created_at AS createdAt
         FROM notifications ORDER BY id`,
      ),
      attempts: rows<BookedAttempt>(
        `SELECT notification_id AS notificationId, attempt, status, error
         FROM notification_attempts ORDER BY notification_id, attempt`,
      ),
      alarms: rows<BookedAlarm>(
        "SELECT kind, transaction_id AS transactionId FROM alarms ORDER BY id",
      ),
    };
  } finally {
    database.close();
  }
}
