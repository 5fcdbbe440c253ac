import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sandboxApp } from "@trade-v1/server";
import type { Tell } from "../tell.ts";

/** The number of a filled order. */
export function filledNumber(index: number): string {
  return `filled${String(index).padStart(10, "0")}`;
}

const CHUNK = 250_000;
const YEAR_MS = 365 * 86_400_000;

/** One order in so many was refused, the others are paid. */
const REFUSED_EVERY = 1_000;

/**
 * Fills the store and the wallets' ledger of a gateway that does not run, with payments over the last
 * year as it would have stored them itself: each with its history, and paid ones with their charge.
 */
export function fillStore(folder: string, count: number, tell: Tell): void {
  const now = Date.now();
  const begin = now - YEAR_MS;
  const step = YEAR_MS / count;
  const trade = openToFill(join(folder, "trade.db"));
  const wallets = openToFill(join(folder, "wallets.db"));
  for (let from = 0; from < count; from += CHUNK) {
    const to = Math.min(from + CHUNK, count);
    const values = {
      from,
      to,
      begin,
      step,
      app: sandboxApp.appCode,
      merchant: sandboxApp.merchantId,
    };
    insert(trade, ORDERS, values);
    insert(trade, HISTORY, values);
    insert(wallets, WALLET_ORDERS, values);
    insert(wallets, CHARGES, values);
    insert(wallets, REQUESTS, values);
    if (to % 1_000_000 === 0)
      tell(`${to / 1_000_000} of ${count / 1_000_000} million orders filled`);
  }
  for (const database of [trade, wallets]) {
    database.exec("PRAGMA journal_mode = WAL");
    database.close();
  }
}

function openToFill(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  // Should this be interrupted the folder is thrown away.
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144");
  return database;
}

type Values = Readonly<Record<string, string | number>>;

/** Gives each statement those of the values that it names. */
function insert(database: DatabaseSync, sql: string, values: Values): void {
  const named = Object.entries(values).filter(([name]) => new RegExp(`:${name}\\b`).test(sql));
  database.prepare(sql).run(Object.fromEntries(named));
}

/** An index, its moment, its id and whether it was refused, for each row from `:from` to before `:to`. */
const ROWS = `WITH RECURSIVE
  indexes (i) AS (SELECT :from UNION ALL SELECT i + 1 FROM indexes WHERE i + 1 < :to),
  moments AS (SELECT i, CAST(:begin + i * :step AS INTEGER) AS at FROM indexes),
  rows AS (
    SELECT i, at, i % ${REFUSED_EVERY} = 7 AS refused,
      strftime('%Y%m%d%H%M%S', at / 1000 + 28800, 'unixepoch')
        || printf('%03d', at % 1000) || '000' || printf('%04d', i % 10000) AS id
    FROM moments)`;

const ORDERS = `INSERT INTO transactions (id, merchant_id, app_code, kind, order_id, order_number, number,
    cause, pay_type, amount, currency, state, code, client_time, created_at, completed_at, device_id,
    channel_id, settle_at, settle_attempts, fingerprint, pay_url, goods_name, notify_url, return_url,
    sign_type, expires_at, refunded_amount, pending_amount)
  ${ROWS}
  SELECT id, :merchant, :app, 'payment', id, printf('filled%010d', i), printf('filled%010d', i),
    'partner', iif(refused, '800108', '800208'), 20000 + i % 9000, 'HKD',
    iif(refused, 'failed', 'paid'), iif(refused, '1201', '0000'), '2026-11-27 18:00:00', at,
    iif(refused, NULL, at + 5), '', iif(refused, '', printf('42000000%020d', i)), NULL, 0,
    printf('%064x', i), '', 'a book', '', '', 'MD5', NULL, 0, 0
  FROM rows`;

const HISTORY = `INSERT INTO history (transaction_id, sequence, from_state, to_state, code, at)
  ${ROWS}
  SELECT id, sequence, from_state, iif(sequence = 1, 'opening', iif(refused, 'failed', 'paid')),
    iif(sequence = 1, '1145', iif(refused, '1201', '0000')), at
  FROM rows, (SELECT 1 AS sequence, NULL AS from_state UNION ALL SELECT 2, 'opening')
  ORDER BY i, sequence`;

const WALLET_ORDERS = `INSERT INTO orders (id, channel, app_code, merchant_id, pay_type, number, amount,
    currency, open_id, goods_name, return_url, status, code, ended_by, is_known, opened_at, due_at)
  ${ROWS}
  SELECT id, iif(refused, 'alipay', 'wechat'), :app, :merchant, iif(refused, '800108', '800208'),
    printf('filled%010d', i), 20000 + i % 9000, 'HKD', '', 'a book', '',
    iif(refused, 'failed', 'paid'), iif(refused, '1201', NULL), NULL, 1, at, NULL
  FROM rows`;

const CHARGES = `INSERT INTO entries (order_id, kind, refund_id, amount, at, channel_id)
  ${ROWS}
  SELECT id, 'charge', NULL, 20000 + i % 9000, at, printf('42000000%020d', i) FROM rows WHERE NOT refused`;

const REQUESTS = `INSERT INTO requests (order_id, sequence, change, refund_id, at)
  ${ROWS}
  SELECT id, 1, 'open', NULL, at FROM rows`;
