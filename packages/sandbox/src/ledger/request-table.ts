import type { DatabaseSync } from "node:sqlite";
import type { Change, Protocol } from "../model.ts";

/** Counts what was asked for, so that a check sees a payment that was sent twice but charged once. */
export function requestTable(db: DatabaseSync) {
  const insert = db.prepare(
    `INSERT INTO requests (order_id, sequence, change, refund_id, at)
      VALUES (?1, (SELECT coalesce(max(sequence), 0) + 1 FROM requests WHERE order_id = ?1), ?2, ?3, ?4)`,
  );
  const count = db.prepare(
    "SELECT change, count(*) AS times FROM requests WHERE order_id = ? GROUP BY change",
  );

  return {
    add(change: Change, orderId: string, at: number, refundId: string | null = null): void {
      insert.run(orderId, change, refundId, at);
    },
    counts(orderId: string): Protocol["RequestCounts"] {
      const counts = { open: 0, close: 0, cancel: 0, revoke: 0, refund: 0 };
      for (const row of count.all(orderId)) counts[row["change"] as Change] = Number(row["times"]);
      return counts;
    },
  };
}
