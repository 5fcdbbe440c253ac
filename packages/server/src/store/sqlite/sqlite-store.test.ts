import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import type { Order } from "../../orders/model.ts";
import { createPayment } from "../../orders/payment.ts";
import {
  caller,
  openOrder,
  orderBench,
  PAID,
  paymentInput,
  refundOrder,
  UNKNOWN,
  WAITING,
} from "../../test-support/order-bench.ts";
import { DuplicateId, StoreUnavailable } from "../store.ts";
import { migrate } from "./migrate.ts";
import { initial } from "./migrations/0001-initial.ts";
import { openSqliteStore } from "./open.ts";
import { WriteQueue } from "./write-queue.ts";

function tempFolder() {
  const folder = mkdtempSync(join(tmpdir(), "trade-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A table, a queue to write to it, and another connection to read what is committed. */
function queueBench() {
  const path = join(tempFolder(), "queue.db");
  const database = new DatabaseSync(path, { timeout: 0 });
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER NOT NULL UNIQUE)");
  const other = new DatabaseSync(path, { timeout: 0 });
  const queue = new WriteQueue(database, sleep);
  const insert = (n: number | null) =>
    queue.run(() => database.prepare("INSERT INTO t VALUES (?)").run(n).changes);
  const committed = () =>
    other
      .prepare("SELECT n FROM t ORDER BY n")
      .all()
      .map((row) => row.n);
  onTestFinished(() => {
    other.close();
    database.close();
  });
  return { database, other, queue, insert, committed };
}

test("writes that wait together share one commit, each answered after it", async () => {
  const { database, queue, insert, committed } = queueBench();
  let commits = 0;
  const exec = database.exec.bind(database);
  database.exec = (sql) => {
    if (sql === "COMMIT") commits += 1;
    return exec(sql);
  };
  const seen = await Promise.all([1, 2, 3].map((n) => insert(n).then(committed)));
  expect(seen).toEqual(Array(3).fill([1, 2, 3]));
  expect(commits).toBe(1);
  await queue.close();
});

test("one write's failure is not its neighbours'", async () => {
  const { insert, committed } = queueBench();
  const results = await Promise.allSettled([insert(1), insert(1), insert(null), insert(2)]);
  expect(results.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "rejected",
    "fulfilled",
  ]);
  expect(committed()).toEqual([1, 2]);
});

test("a failed commit fails every write of it, refusals too, and keeps nothing", async () => {
  const { database, queue, insert, committed } = queueBench();
  const exec = database.exec.bind(database);
  database.exec = (sql) => {
    if (sql === "COMMIT") throw new Error("disk I/O error");
    return exec(sql);
  };
  const refusal = queue.run(() => {
    throw new Error("refused because of what the neighbour wrote");
  });
  const results = await Promise.allSettled([insert(1), refusal]);
  for (const result of results) {
    expect(result).toMatchObject({ status: "rejected", reason: expect.any(StoreUnavailable) });
  }
  expect(committed()).toEqual([]);
  database.exec = exec;
  await insert(2);
  expect(committed()).toEqual([2]);
});

test("a lock held elsewhere is waited for without stalling the event loop", async () => {
  const { other, insert, committed } = queueBench();
  other.exec("BEGIN IMMEDIATE");
  let turns = 0;
  const ticker = setInterval(() => {
    turns += 1;
  }, 5);
  onTestFinished(() => clearInterval(ticker));
  const written = insert(1);
  await sleep(100);
  expect(turns).toBeGreaterThan(5);
  other.exec("ROLLBACK");
  await written;
  expect(committed()).toEqual([1]);
});

test("a lock that is never released ends in a retryable refusal", async () => {
  const { other, insert, committed } = queueBench();
  other.exec("BEGIN IMMEDIATE");
  await expect(insert(1)).rejects.toBeInstanceOf(StoreUnavailable);
  other.exec("ROLLBACK");
  expect(committed()).toEqual([]);
});

test("a lock that is never released refuses all who came together at the same moment", async () => {
  const { other, insert } = queueBench();
  other.exec("BEGIN IMMEDIATE");
  // More than one transaction takes; the later ones do not wait for the earlier ones' refusals.
  const writes = Array.from({ length: 1000 }, (_, n) => insert(n).catch((error) => error));
  const order: string[] = [];
  const first = writes[0]?.then(() => order.push("first"));
  const last = writes.at(-1)?.then(() => order.push("last"));
  const next = Promise.race(writes).then(() => insert(1000).catch(() => order.push("next")));
  await Promise.all([first, last, next]);
  expect(order).toEqual(["first", "last", "next"]);
  other.exec("ROLLBACK");
});

test("the queue is bounded, and refuses after its end", async () => {
  const { queue } = queueBench();
  const writes = Array.from({ length: 4097 }, () => queue.run(() => 1));
  await expect(writes.at(-1)).rejects.toBeInstanceOf(StoreUnavailable);
  await Promise.allSettled(writes);
  await queue.close();
  await expect(queue.run(() => 1)).rejects.toBeInstanceOf(StoreUnavailable);
});

test("migrating twice does no harm, and a newer schema is refused with a sentence", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database);
  const schema = () => database.prepare("SELECT sql FROM sqlite_schema ORDER BY name").all();
  const before = schema();
  migrate(database);
  expect(schema()).toEqual(before);
  database.exec("PRAGMA user_version = 99");
  expect(() => migrate(database)).toThrow("run a newer version");
});

test("what the first version stored is there after every migration", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database, [initial]);
  database.exec("INSERT INTO apps VALUES ('A', 'Shop', NULL, '', 'M')");
  migrate(database);
  expect(database.prepare("SELECT * FROM apps").all()).toEqual([
    {
      app_code: "A",
      name: "Shop",
      pinned_sign_type: null,
      notify_url: "",
      default_merchant_id: "M",
      disabled: 0,
    },
  ]);
});

test("a migration that fails leaves the schema as it was", () => {
  const database = new DatabaseSync(":memory:");
  expect(() => migrate(database, ["CREATE TABLE a (n)", "CREATE TABLE a (n)"])).toThrow("already");
  expect(database.prepare("SELECT * FROM sqlite_schema").all()).toEqual([]);
});

test("what was acknowledged is there when the file is opened again", async () => {
  const path = join(tempFolder(), "orders.db");
  const open = () => openSqliteStore({ path, clock: () => 1, stopwatch: () => 1, sleep });
  const first = open();
  const app = {
    appCode: "A",
    name: "Shop",
    pinnedSignType: null,
    notifyUrl: "",
    defaultMerchantId: "M",
  };
  const key = { id: "k1", sealed: "sealed", createdAt: 1 };
  const merchant = { id: "M", appCode: "A", name: "Shop", currency: "HKD" };
  expect(await first.apps.create(app, key, merchant)).toBe(true);
  expect(await first.apps.create(app, key, { ...merchant, id: "M2" })).toBe(false);
  expect(await first.apps.create({ ...app, appCode: "B" }, key, merchant)).toBe(false);
  await first.close();
  const second = open();
  expect(await second.apps.find("A")).toEqual({ ...app, disabled: false, keys: [key] });
  expect(await second.apps.list()).toHaveLength(1);
  expect(await second.apps.findMerchant("M")).toEqual(merchant);
  expect(await second.apps.findMerchant("M2")).toBeNull();
  await second.close();
});

test("every commit is synced to the disk before it is answered", async () => {
  const { store, rows } = orderBench();
  await store.ping();
  expect(rows("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
  const path = join(tempFolder(), "sync.db");
  const opened: DatabaseSync[] = [];
  const exec = DatabaseSync.prototype.exec;
  DatabaseSync.prototype.exec = function (sql) {
    if (!opened.includes(this)) opened.push(this);
    return exec.call(this, sql);
  };
  onTestFinished(() => {
    DatabaseSync.prototype.exec = exec;
  });
  const checked = openSqliteStore({ path, clock: () => 1, stopwatch: () => 1, sleep });
  const FULL = 2;
  expect(opened[0]?.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: FULL });
  await checked.close();
});

test("a clock that is set takes all due times along, and nothing that has happened", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  const paid = await openOrder(bench, PAID, { number: "order-2" });
  const [notification] = await bench.store.notifications.list(caller.appCode, 1);
  const hour = 3_600_000;
  for (const step of [hour, -hour, -600_000, -600_000]) {
    bench.time.now += step;
    bench.time.steps += step;
    await bench.store.ping();
    expect(await bench.store.orders.find(order.id)).toEqual({
      ...order,
      settleAt: Number(order.settleAt) + bench.time.steps,
      expiresAt: Number(order.expiresAt) + bench.time.steps,
    });
    expect(await bench.store.notifications.find(paid.id)).toEqual({
      ...notification,
      nextAttemptAt: Number(notification?.nextAttemptAt) + bench.time.steps,
    });
    expect(await bench.store.orders.find(paid.id)).toEqual(paid);
  }
});

test("a step of the clock whose transaction fails is made up for by the next one", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  bench.time.now += 60_000;
  bench.time.steps += 60_000;
  const { exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function (sql) {
    if (sql === "COMMIT") throw new Error("disk I/O error");
    return exec.call(this, sql);
  };
  onTestFinished(() => {
    DatabaseSync.prototype.exec = exec;
  });
  await expect(bench.store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
  DatabaseSync.prototype.exec = exec;
  await bench.store.ping();
  const moved = await bench.store.orders.find(order.id);
  expect(moved?.settleAt).toBe(Number(order.settleAt) + 60_000);
});

test("two keys are active at most, the newest first; retiring leaves the newest", async () => {
  const { store } = orderBench();
  const app = {
    appCode: "A",
    name: "Shop",
    pinnedSignType: null,
    notifyUrl: "",
    defaultMerchantId: "M",
  };
  const key = (id: string) => ({ id, sealed: `sealed ${id}`, createdAt: 1 });
  await store.apps.create(app, key("1"), { id: "M", appCode: "A", name: "Shop", currency: "HKD" });
  await store.apps.addKey("A", key("2"));
  await store.apps.addKey("A", key("3"));
  const ids = async () => (await store.apps.find("A"))?.keys.map(({ id }) => id);
  expect(await ids()).toEqual(["3", "2"]);
  await store.apps.retireOldKeys("A");
  expect(await ids()).toEqual(["3"]);
  await store.apps.setNotifyUrl("A", "https://merchant.example/n");
  await store.apps.setPinnedSignType("A", "SHA256");
  expect(await store.apps.find("A")).toMatchObject({
    notifyUrl: "https://merchant.example/n",
    pinnedSignType: "SHA256",
  });
});

test("a taken transaction id is told apart from a taken number", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  const execute = (id: string, number: string) =>
    bench.store.orders.execute({
      name: "openPayment",
      target: { merchantId: order.merchantId, newNumber: number },
      input: { order: { ...order, id, number, state: "opening" } },
    });
  await expect(execute(order.id, "another")).rejects.toBeInstanceOf(DuplicateId);
  await expect(execute("999911231600000000000000", "another")).resolves.toMatchObject({
    known: null,
  });
});

test("a taken id is tried again with another one", async () => {
  const bench = orderBench();
  const ids = ["1", "1", "1", "2", "3"];
  const deps = { ...bench.deps, newId: () => ids.shift() ?? "none left" };
  bench.channel.answers.open = PAID;
  await createPayment(deps, caller, paymentInput({ number: "a" }));
  const second = await createPayment(deps, caller, paymentInput({ number: "b" }));
  expect(second.transaction.id).toBe("2");
});

test("history is append-only, and money stays within the order, whoever writes", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  await refundOrder(bench, order, 400);
  const [{ file } = { file: "" }] = bench.rows("PRAGMA database_list") as { file: string }[];
  const database = new DatabaseSync(file);
  onTestFinished(() => database.close());
  const forbidden = [
    "UPDATE history SET to_state = 'failed'",
    "DELETE FROM history",
    "UPDATE transactions SET refunded_amount = 1001 WHERE kind = 'payment'",
    "UPDATE transactions SET pending_amount = 601 WHERE kind = 'payment'",
    "UPDATE transactions SET pending_amount = -1 WHERE kind = 'payment'",
    "UPDATE transactions SET amount = 0",
    "UPDATE transactions SET number = 'order-1' WHERE kind = 'refund'",
  ];
  for (const sql of forbidden) expect(() => database.exec(sql), sql).toThrow();
});

test("a decision about a state that is past is not stored", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, UNKNOWN);
  const record = (outcome: typeof PAID | { status: "failed"; code: "1205" }) =>
    bench.store.orders.execute({
      name: "recordPayment",
      target: { merchantId: order.merchantId, orderId: order.id },
      input: { outcome, now: 1, isTurn: true, spareId: "9", utcOffsetMinutes: 480 },
    });
  await Promise.all([record(PAID), record({ status: "failed", code: "1205" })]);
  const history = await bench.store.orders.history(order.id);
  expect(history.map(({ to }) => to)).toEqual(["opening", "paid"]);
});

test("only what is due is claimed, once, until its lease runs out; of one app if asked", async () => {
  const bench = orderBench();
  const { store, time } = bench;
  const order = await openOrder(bench, UNKNOWN);
  const claim = (changes = {}) =>
    store.orders.claimUnsettled({ now: time.now, leaseMs: 60_000, limit: 10, ...changes });
  expect(await claim()).toEqual([]);
  time.now += 10_000;
  expect(await claim({ appCode: "OTHER" })).toEqual([]);
  expect(await claim({ limit: 0 })).toEqual([]);
  const [both] = await Promise.all([claim(), claim()]);
  expect(both.map(({ id }) => id)).toEqual([order.id]);
  expect(await claim()).toEqual([]);
  time.now += 60_000;
  expect(await claim()).toHaveLength(1);
});

test("advancing an app's clock brings near what is due to it, and nothing of other apps", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  const paid = await openOrder(bench, PAID, { number: "order-2" });
  await bench.store.apps.advanceClock("OTHER", 1000);
  expect(await bench.store.orders.find(order.id)).toEqual(order);
  await bench.store.apps.advanceClock(caller.appCode, 1000);
  expect(await bench.store.orders.find(order.id)).toEqual({
    ...order,
    settleAt: Number(order.settleAt) - 1000,
    expiresAt: Number(order.expiresAt) - 1000,
  });
  expect(await bench.store.orders.find(paid.id)).toEqual(paid);
});

test("a search finds what its filter says, newest first, page by page", async () => {
  const bench = orderBench();
  const orders: Order[] = [];
  for (const number of ["a", "b", "c"]) {
    bench.time.now += 1000;
    orders.push(await openOrder(bench, number === "b" ? WAITING : PAID, { number }));
  }
  const [a, b, c] = orders.map(({ id }) => id);
  const refund = await refundOrder(bench, orders[0]!, 10);
  const find = async (filter: object) => {
    const all = { merchantId: caller.merchantId, offset: 0, limit: 10, ...filter };
    return (await bench.store.orders.search(all)).map(({ id }) => id);
  };
  const at = orders.map(({ createdAt }) => createdAt);
  expect(await find({})).toEqual([refund.transaction.id, c, b, a]);
  expect(await find({ limit: 2, offset: 1 })).toEqual([c, b]);
  expect(await find({ merchantId: "OTHER" })).toEqual([]);
  expect(await find({ numbers: ["a", "nothing"] })).toEqual([a]);
  expect(await find({ ids: [b, c] })).toEqual([c, b]);
  expect(await find({ ids: [b, c], numbers: ["c"] })).toEqual([c]);
  expect(await find({ code: "1143" })).toEqual([b]);
  expect(await find({ payType: "800201" })).toEqual([]);
  expect(await find({ kind: "payment", state: "paid" })).toEqual([c, a]);
  expect(await find({ kind: "refund" })).toEqual([refund.transaction.id]);
  expect(await find({ state: "failed" })).toEqual([]);
  expect(await find({ from: at[1], to: at[1] })).toEqual([b]);
  expect(await find({ from: at[2] })).toEqual([refund.transaction.id, c]);
});

test("notifications: claimed once, a refund's after its payment's, attempts counted", async () => {
  const bench = orderBench();
  const { notifications } = bench.store;
  const order = await openOrder(bench, PAID);
  const refund = await refundOrder(bench, order, 10);
  const claim = async (changes = {}) => {
    const all = { now: bench.time.now, leaseMs: 30_000, limit: 10, ...changes };
    return (await notifications.claimDue(all)).map(({ id }) => id);
  };
  const attempt = { at: 1, durationMs: 2, status: 500, error: "answered 500" };
  expect(await claim({ appCode: "OTHER" })).toEqual([]);
  expect(await claim()).toEqual([order.id]);
  expect(await claim()).toEqual([]);
  const retry = { state: "waiting", nextAttemptAt: bench.time.now + 120_000 } as const;
  expect(await notifications.recordAttempt(order.id, 0, attempt, retry)).toBe(true);
  expect(await notifications.recordAttempt(order.id, 0, attempt, retry)).toBe(false);
  bench.time.now += 120_000;
  expect(await claim()).toEqual([order.id]);
  const delivered = { state: "delivered", nextAttemptAt: null } as const;
  const success = { ...attempt, status: 200, error: "" };
  expect(await notifications.recordAttempt(order.id, 1, success, delivered)).toBe(true);
  expect(await claim()).toEqual([refund.transaction.id]);
  expect(await notifications.attempts(order.id)).toEqual([attempt, success]);
  expect(await notifications.find(order.id)).toMatchObject({ state: "delivered", attempts: 2 });
  const { notificationsWaiting, notificationsDead } = await bench.store.counts();
  expect({ notificationsWaiting, notificationsDead }).toEqual({
    notificationsWaiting: 1,
    notificationsDead: 0,
  });
});

test("a dead notification no longer holds back its refund's, and can be sent again", async () => {
  const bench = orderBench();
  const { notifications } = bench.store;
  const order = await openOrder(bench, PAID);
  const refund = await refundOrder(bench, order, 10);
  const attempt = { at: 1, durationMs: 2, status: null, error: "no answer" };
  await notifications.recordAttempt(order.id, 0, attempt, { state: "dead", nextAttemptAt: null });
  expect(await bench.store.counts()).toMatchObject({ notificationsDead: 1 });
  const due = { now: bench.time.now, leaseMs: 30_000, limit: 10 };
  expect((await notifications.claimDue(due)).map(({ id }) => id)).toEqual([refund.transaction.id]);
  expect(await notifications.resend(order.id, bench.time.now)).toBe(true);
  expect(await notifications.resend("unknown", bench.time.now)).toBe(false);
  expect(await notifications.claimDue(due)).toMatchObject([
    { id: order.id, attempts: 1, step: 0, state: "waiting" },
  ]);
  // The refund was tried before: only its first attempt waits for the payment's.
  const retry = { state: "waiting", nextAttemptAt: bench.time.now } as const;
  await notifications.recordAttempt(refund.transaction.id, 0, attempt, retry);
  expect((await notifications.claimDue(due)).map(({ id }) => id)).toEqual([refund.transaction.id]);
  expect((await notifications.list(caller.appCode, 10)).map(({ id }) => id)).toEqual([
    refund.transaction.id,
    order.id,
  ]);
});
