import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, test } from "vitest";
import { migrate } from "./open-database.ts";
import { MIGRATIONS } from "./schema.ts";

/** What a bug in the code above would try; the tables have to refuse it by themselves. */
const ORDER = `INSERT INTO orders VALUES ('1', 'wechat', 'APP', 'M', '800208', '7', 1000, 'HKD', '',
  '', '', 'paid', NULL, NULL, 1, 0, NULL)`;
const CHARGE = "INSERT INTO entries VALUES (1, '1', 'charge', NULL, 1000, 0, '42001')";
const refundRow = (id: number) =>
  `INSERT INTO refunds (id, order_id, channel, amount, status, requested_at)
    VALUES ('r${id}', '1', 'wechat', 600, 'succeeded', 0)`;
const refund = (id: number, amount: number) =>
  `INSERT INTO entries VALUES (${id}, '1', 'refund', 'r${id}', ${amount}, 0, '4200${id}')`;
const REVERSAL = "INSERT INTO entries VALUES (9, '1', 'reversal', NULL, 1000, 0, '42009')";

let db: DatabaseSync;
beforeEach(() => {
  db = new DatabaseSync(":memory:");
  db.exec("PRAGMA foreign_keys = ON");
  migrate(db, ":memory:");
  for (const sql of [ORDER, refundRow(2), refundRow(3)]) db.exec(sql);
});

describe("what is right goes in", () => {
  test.each([
    [CHARGE, refund(2, 600), refund(3, 400)],
    [CHARGE, REVERSAL],
  ])("%s", (...statements) => {
    for (const sql of statements) db.exec(sql);
    const { entries } = db.prepare("SELECT count(*) AS entries FROM entries").get() ?? {};
    expect(entries).toBe(statements.length);
  });
});

test.each([
  {
    what: "a second charge",
    given: [CHARGE],
    sql: CHARGE.replace("(1,", "(5,").replace("42001", "42005"),
    why: "UNIQUE",
  },
  {
    what: "a charge of another amount",
    given: [],
    sql: CHARGE.replace("1000", "1001"),
    why: "amount of its order",
  },
  {
    what: "a charge of no order",
    given: [],
    sql: CHARGE.replace("'1'", "'2'"),
    why: "amount of its order",
  },
  { what: "an entry of nothing", given: [CHARGE], sql: refund(2, 0), why: "CHECK" },
  { what: "a negative entry", given: [CHARGE], sql: refund(2, -1), why: "CHECK" },
  {
    what: "a refund before the charge",
    given: [],
    sql: refund(2, 1),
    why: "more would be given back",
  },
  {
    what: "refunds beyond the charge",
    given: [CHARGE, refund(2, 600)],
    sql: refund(3, 401),
    why: "more would be given back",
  },
  {
    what: "a refund twice",
    given: [CHARGE, refund(2, 400)],
    sql: refund(2, 400).replace("(2,", "(5,").replace("42002", "42005"),
    why: "UNIQUE",
  },
  {
    what: "a refund that nobody asked for",
    given: [CHARGE],
    sql: refund(4, 1),
    why: "FOREIGN KEY",
  },
  {
    what: "a reversal after a refund",
    given: [CHARGE, refund(2, 1)],
    sql: REVERSAL,
    why: "more would be given back",
  },
  {
    what: "a second reversal",
    given: [CHARGE, REVERSAL],
    sql: REVERSAL.replace("(9,", "(8,").replace("42009", "42008"),
    why: "more would be given back",
  },
  {
    what: "a change of an entry",
    given: [CHARGE],
    sql: "UPDATE entries SET amount = 1",
    why: "cannot be changed",
  },
  { what: "a deletion", given: [CHARGE], sql: "DELETE FROM entries", why: "cannot be deleted" },
  {
    what: "a waiting order that never expires",
    given: [],
    sql: "UPDATE orders SET status = 'waiting'",
    why: "CHECK",
  },
  {
    what: "a failure without a code",
    given: [],
    sql: "UPDATE orders SET status = 'failed'",
    why: "CHECK",
  },
])("$what is refused by the tables", ({ given, sql, why }) => {
  for (const statement of given) db.exec(statement);
  expect(() => db.exec(sql)).toThrow(why);
});

test("what the first version booked is there after every migration", () => {
  const old = new DatabaseSync(":memory:");
  old.exec("PRAGMA foreign_keys = ON");
  migrate(old, ":memory:", MIGRATIONS.slice(0, 1));
  for (const sql of [ORDER, refundRow(2), CHARGE, refund(2, 600)]) old.exec(sql);
  for (const [change, refundId] of [
    ["open", null],
    ["refund", "r2"],
    ["open", null],
  ] as const) {
    old
      .prepare("INSERT INTO requests (change, order_id, refund_id, at) VALUES (?, '1', ?, 0)")
      .run(change, refundId);
  }
  const entries = () => old.prepare("SELECT * FROM entries ORDER BY sequence").all();
  const before = entries();
  migrate(old, ":memory:");
  migrate(old, ":memory:");
  expect(entries()).toEqual(before);
  expect(old.prepare("SELECT sequence, change, refund_id FROM requests").all()).toEqual([
    { sequence: 1, change: "open", refund_id: null },
    { sequence: 2, change: "refund", refund_id: "r2" },
    { sequence: 3, change: "open", refund_id: null },
  ]);
  expect(() => old.exec(refund(2, 1).replace("'42002'", "'42003'").replace("(2,", "(3,"))).toThrow(
    "UNIQUE",
  );
});
