import { DatabaseSync } from "node:sqlite";

/** An order as the wallets have it; amounts are minor units. */
export interface LedgerOrder {
  readonly id: string;
  readonly merchantId: string;
  readonly payType: string;
  readonly amount: number;
  readonly currency: string;
  readonly status: string;
}

/** A movement of money. */
export interface LedgerEntry {
  readonly orderId: string;
  readonly kind: "charge" | "refund" | "reversal";
  readonly refundId: string | null;
  readonly amount: number;
  readonly channelId: string;
}

/** The wallets' own books: what really happened to the customers' money. */
export interface Ledger {
  readonly orders: readonly LedgerOrder[];
  readonly entries: readonly LedgerEntry[];
  /** How often each order was opened, by its number; repeated requests count. */
  readonly openings: ReadonlyMap<string, number>;
}

/** Reads the wallets' database as it stands, whether they run or not. */
export function readLedger(databasePath: string): Ledger {
  const database = new DatabaseSync(databasePath, { readOnly: true, timeout: 5000 });
  const rows = <Row>(sql: string) => database.prepare(sql).all() as readonly unknown[] as Row[];
  try {
    database.exec("BEGIN");
    const openings = rows<{ orderId: string; times: number }>(
      `SELECT order_id AS orderId, count(*) AS times FROM requests
       WHERE change = 'open' GROUP BY order_id`,
    );
    return {
      orders: rows<LedgerOrder>(
        `SELECT id, merchant_id AS merchantId, pay_type AS payType, amount, currency, status
         FROM orders`,
      ),
      entries: rows<LedgerEntry>(
        `SELECT order_id AS orderId, kind, refund_id AS refundId, amount, channel_id AS channelId
         FROM entries ORDER BY sequence`,
      ),
      openings: new Map(openings.map(({ orderId, times }) => [orderId, times])),
    };
  } finally {
    database.close();
  }
}
