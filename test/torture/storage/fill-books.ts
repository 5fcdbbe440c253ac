import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Transactions of a gateway that was used, by which others are made. */
export interface Templates {
  /** A paid order that a notification was stored for. */
  readonly paid: string;
  /** An order that waits for its customer. */
  readonly pending: string;
  /** A refund of the paid order. */
  readonly refund: string;
}

/** How many orders to add. */
export interface Counts {
  /** Paid, and nothing is left to do. */
  readonly done: number;
  /** Paid, and the notification is due. */
  readonly announcing: number;
  /** Paid at the wallets; the gateway has not heard of it yet, and then it is to be announced. */
  readonly opening: number;
  /** Waiting for the customer, and due to be asked about. */
  readonly pending: number;
  /** Paid, with a refund that is asked for and has not reached the wallets. */
  readonly refunding: number;
}

/**
 * Adds orders to the books of a gateway that does not run, and to those of its wallets, as if it had
 * been stopped in the middle of its work. A hundred thousand take seconds.
 */
export function fillBooks(folder: string, templates: Templates, counts: Counts): void {
  const books = open(join(folder, "trade.db"));
  const ledger = open(join(folder, "wallets.db"));
  const { paid, pending, refund } = templates;
  const now = String(Date.now());
  const unfinished = { code: "'1145'", completed_at: "NULL", channel_id: "''", settle_at: now };
  let next = 1;

  /** Copies an order with the beginning of its history, here and at the wallets. */
  function add(template: string, count: number, moves: number, changes: Expressions): Copies {
    const copies = { template, from: next, to: next + count - 1 };
    next += count;
    const own = {
      id: ID,
      order_id: ID,
      number: NUMBER,
      order_number: NUMBER,
      refunded_amount: "0",
    };
    copy(books, "transactions", "id", copies, { ...own, ...changes });
    copy(
      books,
      "history",
      "transaction_id",
      copies,
      { transaction_id: ID },
      `sequence <= ${moves}`,
    );
    copy(ledger, "orders", "id", copies, { id: ID, number: NUMBER });
    const entry = { sequence: "NULL", order_id: ID, channel_id: "printf('42%026d', n)" };
    copy(ledger, "entries", "order_id", copies, entry, "kind = 'charge'");
    return copies;
  }

  const unannounced = { notify_url: "''" };
  add(paid, counts.done, 2, unannounced);
  add(paid, counts.opening, 1, { state: "'opening'", ...unfinished });
  add(pending, counts.pending, 2, { settle_at: now });
  const announcing = add(paid, counts.announcing, 2, {});
  const number = books.prepare("SELECT number FROM transactions WHERE id = ?").get(paid)?.[
    "number"
  ];
  copy(books, "notifications", "id", announcing, {
    id: ID,
    order_id: ID,
    body: `replace(replace(body, '${paid}', ${ID}), '${number}', ${NUMBER})`,
    state: "'waiting'",
    attempts: "0",
    step: "0",
    next_attempt_at: now,
  });
  const refunding = add(paid, counts.refunding, 2, {
    ...unannounced,
    pending_amount: "1",
  });
  const refunds = { ...refunding, template: refund };
  copy(books, "transactions", "id", refunds, {
    id: REFUND_ID,
    order_id: ID,
    order_number: NUMBER,
    number: `${NUMBER} || '-refund'`,
    amount: "1",
    state: "'requested'",
    ...unfinished,
  });
  const asked = { transaction_id: REFUND_ID };
  copy(books, "history", "transaction_id", refunds, asked, "sequence = 1");
  for (const database of [books, ledger]) {
    database.exec("COMMIT");
    database.close();
  }
}

/** The template, and the numbers `n` of its copies. */
interface Copies {
  readonly template: string;
  readonly from: number;
  readonly to: number;
}

/** SQL by column: what is another in each copy, or in all. */
type Expressions = Readonly<Record<string, string>>;

const ID = "printf('20200101%016d', n)";
const REFUND_ID = "printf('20200102%016d', n)";
const NUMBER = "'filled-' || n";

function copy(
  database: DatabaseSync,
  table: string,
  key: string,
  { template, from, to }: Copies,
  changes: Expressions,
  condition = "true",
): void {
  if (to < from) return;
  const columns = database.prepare(`SELECT name FROM pragma_table_info('${table}')`).all();
  const names = columns.map(({ name }) => String(name));
  const values = names.map((name) => changes[name] ?? name);
  database
    .prepare(
      `WITH RECURSIVE copies(n) AS (SELECT ? UNION ALL SELECT n + 1 FROM copies WHERE n < ?)
       INSERT INTO ${table} (${names.join(", ")})
       SELECT ${values.join(", ")} FROM copies, ${table} WHERE ${key} = ? AND ${condition}`,
    )
    // Numbers of JavaScript would become SQL's REAL.
    .run(BigInt(from), BigInt(to), template);
}

/** How many transactions that were left in the middle still are. */
export function watchUndecided(folder: string) {
  const database = new DatabaseSync(join(folder, "trade.db"), { readOnly: true, timeout: 5_000 });
  const undecided = database.prepare(
    `SELECT count(*) AS count FROM transactions WHERE settle_at IS NOT NULL AND id < '20200103'
       AND (state IN ('opening', 'requested') OR settle_at <= ?)`,
  );
  const filledBefore = Date.now();
  return {
    count: () => Number(undecided.get(filledBefore)?.["count"]),
    close: () => database.close(),
  };
}

/** What a crash would lose is filled again. */
function open(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec("PRAGMA synchronous = OFF; BEGIN IMMEDIATE");
  return database;
}
