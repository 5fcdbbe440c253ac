import { describe, expect, test } from "vitest";
import {
  ABSENT,
  callsOf,
  codeOf,
  endOrder,
  type OrderBench,
  openOrder,
  orderBench,
  PAID,
  pass,
  present,
  refundOrder,
  UNKNOWN,
  WAITING,
} from "../test-support/order-bench.ts";
import { settleTransaction } from "./settle.ts";

describe("an order that ended unpaid", () => {
  const DAY = 24 * 3600_000;

  test("is looked at five times within two days, then never again", async () => {
    const bench = orderBench();
    const order = await openOrder(bench, WAITING, { payType: "800201" });
    await endOrder(bench, order);
    bench.channel.answers.query = { status: "closed" };
    await pass(bench, 3 * DAY, 60_000);
    expect(callsOf(bench, "query")).toHaveLength(5);
    expect(await present(bench, order)).toMatchObject({ state: "closed", settleAt: null });
  });

  test("and was paid, without our being told, gives the money back", async () => {
    const bench = orderBench();
    const order = await openOrder(bench, WAITING, { payType: "800201" });
    await endOrder(bench, order);
    bench.channel.answers.query = { status: "closed" };
    await pass(bench, 3600_000, 60_000);
    bench.channel.answers.query = PAID;
    bench.channel.answers.queryRefund = ABSENT;
    await pass(bench, 2 * DAY, 60_000);
    expect(callsOf(bench, "refund")).toHaveLength(1);
    expect(bench.rows("SELECT kind FROM alarms")).toEqual([{ kind: "late-success" }]);
    expect(await present(bench, order)).toMatchObject({ state: "closed", settleAt: null });
  });

  test("is looked at until the channel has answered, however long it is down", async () => {
    const bench = orderBench();
    const order = await openOrder(bench, { status: "failed", code: "1205" });
    bench.channel.answers.query = UNKNOWN;
    await pass(bench, 3 * DAY, 300_000);
    bench.channel.answers.query = PAID;
    await pass(bench, 600_000, 60_000);
    expect(await present(bench, order)).toMatchObject({ state: "failed", settleAt: null });
    expect(callsOf(bench, "refund").length + callsOf(bench, "queryRefund").length).toBeGreaterThan(
      0,
    );
  });

  test("counts as settled", async () => {
    const bench = orderBench();
    await endOrder(bench, await openOrder(bench, WAITING, { payType: "800201" }));
    expect(await bench.store.counts()).toMatchObject({ unsettled: 0 });
  });
});

test("a refund of a late success that the channel refuses alarms once and is sent again, seldom", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  await endOrder(bench, order);
  bench.channel.answers.query = PAID;
  bench.channel.answers.queryRefund = { status: "failed", code: "1269" };
  bench.channel.answers.refund = { status: "failed", code: "1269" };
  await pass(bench, 2 * 3600_000, 30_000);
  const sent = callsOf(bench, "refund").length;
  expect(sent).toBeGreaterThan(20);
  expect(sent).toBeLessThan(30);
  expect(bench.rows("SELECT kind FROM alarms ORDER BY id")).toEqual([
    { kind: "late-success" },
    { kind: "unsettled" },
  ]);
  bench.channel.answers.refund = { status: "succeeded", channelId: "c", refundedAt: 1 };
  await pass(bench, 600_000, 30_000);
  const [, refund] = await bench.store.orders.operationsOf(order.id);
  expect(refund).toMatchObject({ kind: "refund", cause: "system", state: "succeeded" });
});

test("the same trouble, noticed again and again, is one alarm", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, { ...PAID, amount: 999 });
  bench.channel.answers.query = { ...PAID, amount: 999 };
  await pass(bench, 600_000, 5000);
  expect(bench.rows("SELECT kind, transaction_id AS id FROM alarms")).toEqual([
    { kind: "amount-mismatch", id: order.id },
  ]);
  expect(await bench.store.counts()).toMatchObject({ alarms: { "amount-mismatch": 1 } });
});

test("a reversal completes the refund of a late success that was noticed while it was out", async () => {
  const bench = orderBench();
  const order = await openOrder(
    bench,
    { status: "failed", code: "1298" },
    { payType: "800108", authCode: "251234567890123456" },
  );
  bench.channel.answers.query = PAID;
  bench.channel.answers.queryRefund = UNKNOWN;
  bench.channel.answers.cancel = async () => {
    await settleTransaction(bench.deps, order.id);
    return { status: "refunded", channelId: "r", refundedAt: 9 };
  };
  expect(await endOrder(bench, order)).toMatchObject({ code: "0000", order: { state: "closed" } });
  const operations = await bench.store.orders.operationsOf(order.id);
  expect(operations.map(({ kind, state, channelId }) => ({ kind, state, channelId }))).toEqual([
    { kind: "reversal", state: "succeeded", channelId: "r" },
    { kind: "refund", state: "succeeded", channelId: "r" },
  ]);
  expect(bench.rows("SELECT kind FROM alarms")).toEqual([{ kind: "late-success" }]);
  expect(callsOf(bench, "refund")).toEqual([]);
});

test("a reversal that gave back a late success which nobody had noticed records its refund", async () => {
  const bench = orderBench();
  const order = await openOrder(
    bench,
    { status: "failed", code: "1298" },
    { payType: "800108", authCode: "251234567890123456" },
  );
  bench.channel.answers.cancel = { status: "refunded", channelId: "r", refundedAt: 9 };
  await endOrder(bench, order);
  const operations = await bench.store.orders.operationsOf(order.id);
  expect(operations.map(({ kind, cause, state }) => ({ kind, cause, state }))).toEqual([
    { kind: "reversal", cause: "partner", state: "succeeded" },
    { kind: "refund", cause: "system", state: "succeeded" },
  ]);
});

/** WeChat wants no revoke within 15 s of an uncertain swipe (contract §10). */
test("nobody's asking hastens the end of a swipe that the channel does not know yet", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, UNKNOWN);
  bench.channel.answers.query = ABSENT;
  for (let second = 0; second < 15; second += 1) {
    expect(await codeOf(endOrder(bench, order))).toBe("1145");
    await settleTransaction(bench.deps, order.id);
    await pass(bench, 1000);
  }
  expect(callsOf(bench, "close")).toEqual([]);
  await pass(bench, 45_000);
  expect(callsOf(bench, "close")).toHaveLength(1);
});

test("nobody's asking about a refund wears its schedule out", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  bench.channel.answers.refund = UNKNOWN;
  const { transaction } = await refundOrder(bench, order, 300);
  for (let times = 0; times < 20; times += 1) await settleTransaction(bench.deps, transaction.id);
  expect(await present(bench, transaction)).toMatchObject({ settleAttempts: 1 });
  expect(bench.rows("SELECT * FROM alarms")).toEqual([]);
});

describe("a payment that arrived only when it was given up, and went back by that", () => {
  const RETURNED = { status: "refunded", channelId: "r", refundedAt: 9 } as const;
  const isRecorded = async (bench: OrderBench, order: { id: string }) => {
    expect(await present(bench, order)).toMatchObject({
      state: "failed",
      code: "1298",
      settleAt: null,
    });
    expect(await bench.store.orders.operationsOf(order.id)).toMatchObject([
      { kind: "refund", cause: "system", state: "succeeded", channelId: "r" },
    ]);
    expect(bench.rows("SELECT kind FROM alarms")).toEqual([{ kind: "late-success" }]);
    expect(callsOf(bench, "refund")).toEqual([]);
  };

  test("is recorded", async () => {
    const bench = orderBench();
    const order = await openOrder(bench, UNKNOWN);
    bench.channel.answers.query = ABSENT;
    bench.channel.answers.close = RETURNED;
    await pass(bench, 60_000);
    await isRecorded(bench, order);
  });

  test("is found out although that answer was lost", async () => {
    const bench = orderBench();
    const order = await openOrder(bench, UNKNOWN);
    bench.channel.answers.query = ABSENT;
    bench.channel.answers.close = async () => {
      bench.channel.answers.query = RETURNED;
      return UNKNOWN;
    };
    await pass(bench, 120_000);
    await isRecorded(bench, order);
  });
});
