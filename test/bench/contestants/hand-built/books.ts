import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** A payment as it arrived, already checked. */
export interface NewPayment {
  readonly number: string;
  readonly payType: string;
  readonly amount: number;
  readonly currency: string;
  readonly clientTime: string;
}

export interface Paid extends NewPayment {
  readonly id: string;
  readonly at: string;
}

/**
 * The storage of a gateway as a team would build it at first: prepared statements on SQLite in WAL mode
 * with `synchronous=FULL`, each statement its own commit, the wallet's ledger in a file of its own. It keeps
 * the same promise as ours: the intent is on disk before the wallet is asked, its charge before the outcome.
 */
export function openBooks(folder: string) {
  const orders = open(join(folder, "orders.db"));
  orders.exec(`CREATE TABLE IF NOT EXISTS orders (
    id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, pay_type TEXT NOT NULL, amount INTEGER NOT NULL,
    currency TEXT NOT NULL, client_time TEXT NOT NULL, state TEXT NOT NULL, created_at TEXT NOT NULL,
    channel_id TEXT)`);
  const wallet = open(join(folder, "wallet.db"));
  wallet.exec(`CREATE TABLE IF NOT EXISTS charges (
    sequence INTEGER PRIMARY KEY, order_id TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL, at TEXT NOT NULL)`);
  const intend = orders.prepare(
    "INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, 'opening', ?, NULL) ON CONFLICT (number) DO NOTHING",
  );
  const charge = wallet.prepare("INSERT INTO charges (order_id, amount, at) VALUES (?, ?, ?)");
  const settle = orders.prepare("UPDATE orders SET state = 'paid', channel_id = ? WHERE id = ?");
  let count = 0;

  /** Null if the number is taken. */
  return function pay(payment: NewPayment): Paid | null {
    const { number, payType, amount, currency, clientTime } = payment;
    const at = new Date().toISOString().slice(0, 19).replace("T", " ");
    count += 1;
    const id = `${Date.now()}${String(count).padStart(11, "0")}`;
    const { changes } = intend.run(id, number, payType, amount, currency, clientTime, at);
    if (changes === 0) return null;
    const { lastInsertRowid } = charge.run(id, amount, at);
    settle.run(String(lastInsertRowid), id);
    return { ...payment, id, at };
  };
}

function open(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  return database;
}
