import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Order } from "../orders/model.ts";
import { Refusal } from "../orders/outcome.ts";
import {
  caller,
  openOrder,
  orderBenchOn,
  PAID,
  refundOrder,
  UNKNOWN,
  WAITING,
} from "../test-support/order-bench.ts";
import { openSqliteStore } from "./sqlite/open.ts";
import { openThreadedStore } from "./sqlite/open-threaded.ts";
import { DuplicateId } from "./store.ts";

/** Every engine, and every way to run one, does the same. */
const engines = [
  { name: "SQLite in this thread", open: openSqliteStore },
  { name: "SQLite on a thread of its own", open: openThreadedStore },
];

describe.each(engines)("$name", ({ open }) => {
  test("a clock that is set takes all due times along, and nothing that has happened", async () => {
    const bench = await orderBenchOn(open);
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

  test("two keys are active at most, the newest first; retiring leaves the newest", async () => {
    const { store } = await orderBenchOn(open);
    const app = {
      appCode: "A",
      name: "Shop",
      pinnedSignType: null,
      notifyUrl: "",
      defaultMerchantId: "M",
    };
    const key = (id: string) => ({ id, sealed: `sealed ${id}`, createdAt: 1 });
    await store.apps.create(app, key("1"), {
      id: "M",
      appCode: "A",
      name: "Shop",
      currency: "HKD",
    });
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
    const bench = await orderBenchOn(open);
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

  test("history is append-only, and money stays within the order, whoever writes", async () => {
    const bench = await orderBenchOn(open);
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
    const bench = await orderBenchOn(open);
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
    const bench = await orderBenchOn(open);
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
    const bench = await orderBenchOn(open);
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
    const bench = await orderBenchOn(open);
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
    const bench = await orderBenchOn(open);
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

  test("what is postponed is not due before then, and what is delivered is left alone", async () => {
    const bench = await orderBenchOn(open);
    const { notifications } = bench.store;
    const order = await openOrder(bench, PAID);
    const other = await openOrder(bench, PAID, { number: "order-2" });
    const due = { now: bench.time.now, leaseMs: 30_000, limit: 10 };
    await notifications.claimDue(due);
    const attempt = { at: 1, durationMs: 2, status: 200, error: "" };
    const delivered = { state: "delivered", nextAttemptAt: null } as const;
    await notifications.recordAttempt(other.id, 0, attempt, delivered);
    await notifications.postpone([order.id, other.id], bench.time.now + 60_000);
    expect(await notifications.claimDue({ ...due, now: due.now + 59_999 })).toEqual([]);
    expect(await notifications.find(other.id)).toMatchObject(delivered);
    expect(await notifications.claimDue({ ...due, now: due.now + 60_000 })).toHaveLength(1);
  });

  test("a dead notification no longer holds back its refund's, and can be sent again", async () => {
    const bench = await orderBenchOn(open);
    const { notifications } = bench.store;
    const order = await openOrder(bench, PAID);
    const refund = await refundOrder(bench, order, 10);
    const attempt = { at: 1, durationMs: 2, status: null, error: "no answer" };
    await notifications.recordAttempt(order.id, 0, attempt, { state: "dead", nextAttemptAt: null });
    expect(await bench.store.counts()).toMatchObject({ notificationsDead: 1 });
    const due = { now: bench.time.now, leaseMs: 30_000, limit: 10 };
    expect((await notifications.claimDue(due)).map(({ id }) => id)).toEqual([
      refund.transaction.id,
    ]);
    expect(await notifications.resend(order.id, bench.time.now)).toBe(true);
    expect(await notifications.resend("unknown", bench.time.now)).toBe(false);
    expect(await notifications.claimDue(due)).toMatchObject([
      { id: order.id, attempts: 1, step: 0, state: "waiting" },
    ]);
    // The refund was tried before: only its first attempt waits for the payment's.
    const retry = { state: "waiting", nextAttemptAt: bench.time.now } as const;
    await notifications.recordAttempt(refund.transaction.id, 0, attempt, retry);
    expect((await notifications.claimDue(due)).map(({ id }) => id)).toEqual([
      refund.transaction.id,
    ]);
    expect((await notifications.list(caller.appCode, 10)).map(({ id }) => id)).toEqual([
      refund.transaction.id,
      order.id,
    ]);
  });

  test("a refusal arrives as the refusal that it is", async () => {
    const bench = await orderBenchOn(open);
    const order = await openOrder(bench, PAID);
    const refused = refundOrder(bench, order, 1001);
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    await expect(refused).rejects.toMatchObject({ codeName: "refundTooLarge" });
  });

  test("what is asked of a closed store is refused, and does not wait for ever", async () => {
    const bench = await orderBenchOn(open);
    const { store } = bench;
    const waiting = store.ping();
    const closed = store.close();
    await expect(store.ping()).rejects.toMatchObject({ name: "StoreUnavailable" });
    await waiting;
    await closed;
    bench.store.close = async () => {};
  });
});
