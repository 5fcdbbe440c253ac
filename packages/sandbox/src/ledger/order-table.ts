import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { ChannelName } from "@trade-v1/contract/catalogue";
import type { WalletOrder } from "../model.ts";

/** What changes in the life of an order. */
export type OrderChange = Partial<
  Pick<WalletOrder, "status" | "code" | "endedBy" | "isKnown" | "dueAt">
>;

const COLUMNS = `id, channel, app_code AS appCode, merchant_id AS merchantId, pay_type AS payType,
  number, amount, currency, open_id AS openId, goods_name AS goodsName, return_url AS returnUrl,
  status, code, ended_by AS endedBy, is_known AS isKnown, opened_at AS openedAt, due_at AS dueAt`;

/** The orders of both providers, and the numbers that are barred from becoming one. */
export function orderTable(db: DatabaseSync) {
  const select = db.prepare(`SELECT ${COLUMNS} FROM orders WHERE id = ?`);
  const selectAfter = db.prepare(`SELECT ${COLUMNS} FROM orders WHERE id > ? ORDER BY id LIMIT ?`);
  const insert = db.prepare(
    `INSERT INTO orders (id, channel, app_code, merchant_id, pay_type, number, amount, currency,
      open_id, goods_name, return_url, status, code, ended_by, is_known, opened_at, due_at)
      VALUES (${Array(17).fill("?").join(", ")})`,
  );
  const update = db.prepare(
    "UPDATE orders SET status = ?, code = ?, ended_by = ?, is_known = ?, due_at = ? WHERE id = ?",
  );
  const advance = db.prepare(
    `UPDATE orders SET due_at = max(:now, due_at - :milliseconds)
      WHERE app_code = :appCode AND due_at > :now`,
  );
  const selectBar = db.prepare("SELECT id FROM barred_orders WHERE id = ?");
  const insertBar = db.prepare(
    "INSERT INTO barred_orders VALUES (:id, :channel, :at) ON CONFLICT DO NOTHING",
  );

  return {
    find(id: string): WalletOrder | null {
      const row = select.get(id);
      return row === undefined ? null : toOrder(row);
    },
    /** Orders whose number is greater than `after`, in the order of their numbers. */
    page(after: string, limit: number): readonly WalletOrder[] {
      return selectAfter.all(after, limit).map(toOrder);
    },
    add(order: WalletOrder): void {
      insert.run(
        order.id,
        order.channel,
        order.appCode,
        order.merchantId,
        order.payType,
        order.number,
        order.amount,
        order.currency,
        order.openId,
        order.goodsName,
        order.returnUrl,
        order.status,
        order.code,
        order.endedBy,
        Number(order.isKnown),
        order.openedAt,
        order.dueAt,
      );
    },
    /** Stores the change and returns the order with it. */
    change(order: WalletOrder, change: OrderChange): WalletOrder {
      const after = { ...order, ...change };
      const { id, status, code, endedBy, isKnown, dueAt } = after;
      update.run(status, code, endedBy, Number(isKnown), dueAt, id);
      return after;
    },
    /** Brings the due times of the app's orders nearer, to now at the earliest. */
    advance(appCode: string, milliseconds: number, now: number): void {
      advance.run({ appCode, milliseconds, now });
    },
    isBarred(id: string): boolean {
      return selectBar.get(id) !== undefined;
    },
    bar(id: string, channel: ChannelName, at: number): void {
      insertBar.run({ id, channel, at });
    },
  };
}

function toOrder(row: Record<string, SQLOutputValue>): WalletOrder {
  return { ...row, isKnown: row["isKnown"] === 1 } as unknown as WalletOrder;
}
