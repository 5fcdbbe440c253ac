import type { DatabaseSync } from "node:sqlite";
import type { WalletRefund } from "../model.ts";

/** What changes in the life of a refund. */
export type RefundChange = Pick<WalletRefund, "status" | "code">;

const COLUMNS = `id, order_id AS orderId, channel, amount, status, code,
  requested_at AS requestedAt, due_at AS dueAt`;

/** Every refund that was asked for, refused ones too: a number is spent whatever became of it. */
export function refundTable(db: DatabaseSync) {
  const select = db.prepare(`SELECT ${COLUMNS} FROM refunds WHERE id = ?`);
  const selectOf = db.prepare(
    `SELECT ${COLUMNS} FROM refunds WHERE order_id = ? ORDER BY sequence`,
  );
  const insert = db.prepare(
    `INSERT INTO refunds (id, order_id, channel, amount, status, code, requested_at, due_at)
      VALUES (:id, :orderId, :channel, :amount, :status, :code, :requestedAt, :dueAt)`,
  );
  const update = db.prepare(
    "UPDATE refunds SET status = :status, code = :code, due_at = NULL WHERE id = :id",
  );
  const advance = db.prepare(
    `UPDATE refunds SET due_at = max(:now, due_at - :milliseconds)
      WHERE due_at > :now AND order_id IN (SELECT id FROM orders WHERE app_code = :appCode)`,
  );

  return {
    find(id: string): WalletRefund | null {
      return (select.get(id) as unknown as WalletRefund | undefined) ?? null;
    },
    /** Oldest first. */
    of(orderId: string): readonly WalletRefund[] {
      return selectOf.all(orderId) as unknown as readonly WalletRefund[];
    },
    add(refund: WalletRefund): void {
      insert.run({ ...refund });
    },
    /** Stores what became of a refund that was in process, and returns it so. */
    decide(refund: WalletRefund, { status, code }: RefundChange): WalletRefund {
      update.run({ id: refund.id, status, code });
      return { ...refund, status, code, dueAt: null };
    },
    /** Brings the due times of the app's refunds nearer, to now at the earliest. */
    advance(appCode: string, milliseconds: number, now: number): void {
      advance.run({ appCode, milliseconds, now });
    },
  };
}
