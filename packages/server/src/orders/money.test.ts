import { expect, test } from "vitest";
import type { CloseOutcome, PaymentOutcome } from "../channels/channel.ts";
import {
  ABSENT,
  caller,
  callsOf,
  codeOf,
  endOrder,
  openOrder,
  orderBench,
  PAID,
  pass,
  paymentInput,
  present,
  refundOrder,
  UNKNOWN,
  WAITING,
} from "../test-support/order-bench.ts";
import { createPayment } from "./payment.ts";
import { settleDue, settleTransaction } from "./settle.ts";

test("32 identical payments at once charge once and get one transaction", async () => {
  const bench = orderBench();
  bench.channel.answers.open = () =>
    new Promise<PaymentOutcome>((resolve) => setTimeout(() => resolve(PAID), 30));
  const outcomes = await Promise.all(
    Array.from({ length: 32 }, () => createPayment(bench.deps, caller, paymentInput())),
  );
  expect(new Set(outcomes.map(({ transaction }) => transaction.id)).size).toBe(1);
  expect(outcomes.map(({ code }) => code)).toEqual(Array(32).fill("0000"));
  expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(callsOf(bench, "open")).toHaveLength(1);
  expect(bench.rows("SELECT * FROM notifications")).toHaveLength(1);
});

test.each([
  { amount: 1001 },
  { payType: "800108", authCode: "251234567890123456" },
  { authCode: "134567890123456780" },
  { currency: "USD" },
  { openId: "someone" },
] as const)("a number reused for other money is refused: %o", async (changes) => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  expect(await codeOf(createPayment(bench.deps, caller, paymentInput(changes)))).toBe("2011");
  expect(await present(bench, order)).toEqual(order);
});

test("a number reused with other words but the same money is a repeat", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  const words = { goodsName: "bread", deviceId: "till-2", clientTime: "2020-01-01 00:00:00" };
  const again = await createPayment(bench.deps, caller, paymentInput(words));
  expect(again).toMatchObject({ replayed: true, transaction: { id: order.id, goodsName: "milk" } });
});

test("the same number of another merchant is another order", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  const other = await createPayment(bench.deps, { ...caller, merchantId: "M2" }, paymentInput());
  expect(other.replayed).toBe(false);
  expect(other.transaction.id).not.toBe(order.id);
});

test("16 partial refunds at once never give back more than was paid", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  const codes = await Promise.all(
    Array.from({ length: 16 }, (_, index) => codeOf(refundOrder(bench, order, 100, `r-${index}`))),
  );
  expect(codes.filter((code) => code === "0000")).toHaveLength(10);
  expect(codes.filter((code) => code !== "0000").every((code) => /1125|1145|1272/.test(code))).toBe(
    true,
  );
  expect(await present(bench, order)).toMatchObject({
    state: "refunded",
    refundedAmount: 1000,
    pendingAmount: 0,
  });
  expect(callsOf(bench, "refund")).toHaveLength(10);
});

test("a refund beside an unknown one may take only what is surely left", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  bench.channel.answers.refund = UNKNOWN;
  expect(await codeOf(refundOrder(bench, order, 600))).toBe("1145");
  expect(await codeOf(refundOrder(bench, order, 500))).toBe("1145");
  expect(await codeOf(refundOrder(bench, order, 1001))).toBe("1272");
  expect(callsOf(bench, "refund")).toHaveLength(1);
  bench.channel.answers.queryRefund = { status: "failed", code: "1155" };
  await pass(bench, 6000);
  expect(await present(bench, order)).toMatchObject({ refundedAmount: 0, pendingAmount: 0 });
  bench.channel.answers.refund = { status: "succeeded", channelId: "c", refundedAt: 1 };
  expect(await codeOf(refundOrder(bench, order, 1000))).toBe("0000");
});

test("a repeated refund tells the first one's outcome; its number fits nothing else", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  const first = await refundOrder(bench, order, 300, "r");
  expect(await refundOrder(bench, order, 300, "r")).toMatchObject({
    code: "0000",
    replayed: true,
    transaction: { id: first.transaction.id },
  });
  expect(await codeOf(refundOrder(bench, order, 301, "r"))).toBe("2011");
  expect(await codeOf(refundOrder(bench, order, 300, order.number))).toBe("2011");
  expect(callsOf(bench, "refund")).toHaveLength(1);
});

test("a refund that the channel refused spends its number", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  bench.channel.answers.refund = { status: "failed", code: "1269" };
  expect(await refundOrder(bench, order, 300, "r")).toMatchObject({
    code: "1269",
    replayed: false,
  });
  expect(await refundOrder(bench, order, 300, "r")).toMatchObject({ code: "1269", replayed: true });
});

test("a refund that our rules refused leaves its number free", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  expect(await codeOf(refundOrder(bench, order, 1001, "r"))).toBe("1272");
  expect(await refundOrder(bench, order, 1000, "r")).toMatchObject({
    code: "0000",
    replayed: false,
  });
});

test("a refund that never reached the channel is sent, with the same id", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  bench.channel.answers.refund = UNKNOWN;
  const { transaction } = await refundOrder(bench, order, 300);
  bench.channel.answers.queryRefund = ABSENT;
  bench.channel.answers.refund = { status: "succeeded", channelId: "c", refundedAt: 1 };
  await pass(bench, 6000);
  expect(await present(bench, transaction)).toMatchObject({ state: "succeeded" });
  expect(callsOf(bench, "refund")).toEqual(Array(2).fill(`refund ${transaction.id}`));
});

test("a lost answer to a payment is found out, and the payment is never sent again", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, UNKNOWN);
  expect(order).toMatchObject({ state: "opening", code: "1145" });
  bench.channel.answers.query = PAID;
  await pass(bench, 6000);
  expect(await present(bench, order)).toMatchObject({ state: "paid" });
  expect(callsOf(bench, "open")).toHaveLength(1);
  expect(bench.rows("SELECT * FROM notifications")).toHaveLength(1);
});

test("a connector that throws is a channel that did not answer", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, () => Promise.reject(new Error("bug")));
  expect(order.state).toBe("opening");
  expect(bench.logged).toContain("channel connector failed");
});

test("an order that the channel never heard of is closed there, then failed with 1298", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, UNKNOWN);
  bench.channel.answers.query = ABSENT;
  await pass(bench, 60_000);
  expect(await present(bench, order)).toMatchObject({
    state: "failed",
    code: "1298",
  });
  expect(callsOf(bench, "close")).toHaveLength(1);
});

test("an order whose outcome stays unknown raises one alarm and is asked about for ever", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, UNKNOWN);
  await pass(bench, 3600_000, 5000);
  expect(await present(bench, order)).toMatchObject({ state: "opening" });
  expect(bench.rows("SELECT kind FROM alarms")).toEqual([{ kind: "unsettled" }]);
  bench.channel.answers.query = PAID;
  await pass(bench, 300_000, 5000);
  expect(await present(bench, order)).toMatchObject({ state: "paid" });
});

test("an amount that is not the order's is not believed", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, { ...PAID, amount: 999 });
  expect(order).toMatchObject({ state: "opening" });
  expect(bench.rows("SELECT kind FROM alarms")).toEqual([{ kind: "amount-mismatch" }]);
  expect(bench.rows("SELECT * FROM notifications")).toEqual([]);
});

test("a success after the close is refunded once, recorded and alarmed; the order stays closed", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  await endOrder(bench, order);
  bench.channel.answers.query = PAID;
  bench.channel.answers.queryRefund = ABSENT;
  await settleTransaction(bench.deps, order.id);
  await settleTransaction(bench.deps, order.id);
  expect(await present(bench, order)).toMatchObject({ state: "closed", code: "1142" });
  const refunds = (await bench.store.orders.operationsOf(order.id)).filter(
    ({ kind }) => kind === "refund",
  );
  expect(refunds).toMatchObject([
    { cause: "system", state: "succeeded", amount: 1000, number: null },
  ]);
  expect(callsOf(bench, "refund")).toHaveLength(1);
  expect(bench.rows("SELECT kind FROM alarms")).toEqual([{ kind: "late-success" }]);
  expect(bench.rows("SELECT * FROM notifications")).toEqual([]);
});

test("a close that comes too late leaves the order paid, and announces the payment", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  bench.channel.answers.close = { ...PAID, channelId: "chn", paidAt: 5 };
  expect(await endOrder(bench, order)).toMatchObject({
    code: "1260",
    transaction: { kind: "close" },
  });
  expect(await present(bench, order)).toMatchObject({ state: "paid" });
  expect(bench.rows("SELECT type FROM notifications")).toEqual([{ type: "payment" }]);
  expect(await codeOf(endOrder(bench, order))).toBe("1260");
});

test("a close whose answer was lost is repeated until it is decided", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  bench.channel.answers.close = UNKNOWN;
  const close = await endOrder(bench, order);
  expect(close.code).toBe("1145");
  expect(await endOrder(bench, order)).toMatchObject({
    code: "1145",
    replayed: true,
    transaction: { id: close.transaction.id },
  });
  bench.channel.answers.close = { status: "closed" };
  await pass(bench, 6000);
  expect(await endOrder(bench, order)).toMatchObject({
    code: "0000",
    replayed: true,
    transaction: { id: close.transaction.id },
  });
});

test("a swipe that the customer paid while we closed it is closed, its refund recorded", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING);
  bench.channel.answers.close = { status: "refunded", channelId: "r", refundedAt: 9 };
  expect(await endOrder(bench, order)).toMatchObject({ code: "0000", order: { state: "closed" } });
  expect((await bench.store.orders.operationsOf(order.id)).map(({ kind }) => kind).sort()).toEqual([
    "close",
    "refund",
  ]);
  expect(bench.rows("SELECT kind FROM alarms")).toEqual([{ kind: "late-success" }]);
});

test("a reversal of an order that was paid at that moment pays it, then reverses it", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800151" });
  bench.channel.answers.cancel = { status: "refunded", channelId: "r", refundedAt: 9 };
  expect(await endOrder(bench, order)).toMatchObject({
    code: "0000",
    order: { state: "reversed" },
  });
  const history = await bench.store.orders.history(order.id);
  expect(history.map(({ to }) => to)).toEqual(["opening", "pending", "paid", "reversed"]);
  const [notification] = bench.rows("SELECT body FROM notifications");
  expect(JSON.parse(String(notification?.body))).toMatchObject({ cancel: "1" });
});

test("while a reversal is unresolved nothing else happens to the order", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID, { payType: "800108", authCode: "251234567890123456" });
  bench.channel.answers.cancel = UNKNOWN;
  expect(await codeOf(endOrder(bench, order))).toBe("1145");
  expect(await codeOf(refundOrder(bench, order, 1))).toBe("1145");
  bench.channel.answers.cancel = { status: "failed", code: "1269" };
  await pass(bench, 6000);
  expect(await codeOf(refundOrder(bench, order, 1000))).toBe("0000");
});

test("an order that is paid at the moment of its expiry is paid", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  bench.channel.answers.query = WAITING;
  bench.channel.answers.close = { ...PAID, channelId: "chn", paidAt: 5 };
  bench.time.now += 31 * 60_000;
  await settleDue(bench.deps);
  expect(await present(bench, order)).toMatchObject({ state: "paid", settleAt: null });
});

test("an order that its channel does not know until the customer acts expires on time", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800151" });
  bench.channel.answers.query = ABSENT;
  await pass(bench, 30 * 60_000, 5000);
  expect(await present(bench, order)).toMatchObject({ state: "closed", code: "1181" });
});

test("an order does not expire while the channel cannot be asked", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  bench.channel.answers.query = UNKNOWN;
  bench.time.now += 31 * 60_000;
  await settleDue(bench.deps);
  expect(await present(bench, order)).toMatchObject({ state: "pending" });
  expect(callsOf(bench, "close")).toEqual([]);
});

test("a customer's payment code does not rest in the store", async () => {
  const bench = orderBench();
  await openOrder(bench, PAID);
  expect(JSON.stringify(bench.rows("SELECT * FROM transactions"))).not.toContain(
    "134567890123456789",
  );
});

test("a successful refund announces itself with what it belongs to", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, PAID);
  const { transaction } = await refundOrder(bench, order, 300, "r");
  const bodies = bench
    .rows("SELECT body FROM notifications ORDER BY id")
    .map(({ body }) => JSON.parse(String(body)));
  expect(bodies).toMatchObject([
    { notify_type: "payment", syssn: order.id, out_trade_no: "order-1", txamt: "1000" },
    {
      notify_type: "refund",
      syssn: transaction.id,
      orig_syssn: order.id,
      out_trade_no: "r",
      txamt: "300",
    },
  ]);
});

test("an order whose payment was recorded while its close gave the money back is refunded", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, {
    payType: "800108",
    authCode: "251234567890123456",
  });
  bench.channel.answers.query = WAITING;
  bench.channel.answers.close = async (): Promise<CloseOutcome> => {
    bench.channel.answers.query = PAID;
    await settleTransaction(bench.deps, order.id);
    return { status: "refunded", channelId: "r", refundedAt: 9 };
  };
  bench.time.now += 121_000;
  await settleDue(bench.deps);
  expect(await present(bench, order)).toMatchObject({ state: "refunded", refundedAmount: 1000 });
  expect(await bench.store.orders.operationsOf(order.id)).toMatchObject([
    { kind: "close", state: "failed", code: "1262" },
    { kind: "refund", state: "succeeded", cause: "system", amount: 1000, channelId: "r" },
  ]);
  expect(bench.rows("SELECT type FROM notifications ORDER BY id")).toEqual([
    { type: "payment" },
    { type: "refund" },
  ]);
  expect(bench.rows("SELECT kind FROM alarms")).toEqual([{ kind: "late-success" }]);
  expect(await codeOf(refundOrder(bench, order, 1))).toBe("1125");
});

test("a close that gave back a late success noticed meanwhile records one refund", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, { status: "failed", code: "1205" });
  bench.channel.answers.query = PAID;
  bench.channel.answers.refund = UNKNOWN;
  bench.channel.answers.close = async (): Promise<CloseOutcome> => {
    await settleTransaction(bench.deps, order.id);
    return { status: "refunded", channelId: "r", refundedAt: 9 };
  };
  expect(await endOrder(bench, order)).toMatchObject({ code: "0000", order: { state: "closed" } });
  const operations = await bench.store.orders.operationsOf(order.id);
  expect(operations.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    "close succeeded",
    "refund succeeded",
  ]);
  expect(bench.rows("SELECT kind FROM alarms")).toEqual([{ kind: "late-success" }]);
});

test("a close does not believe another amount either, and neither does expiry", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  bench.channel.answers.query = { ...PAID, amount: 999 };
  bench.channel.answers.close = { ...PAID, amount: 999 };
  expect(await codeOf(endOrder(bench, order))).toBe("1260");
  bench.time.now += 31 * 60_000;
  await settleDue(bench.deps);
  expect(await present(bench, order)).toMatchObject({ state: "pending" });
  expect(callsOf(bench, "close")).toHaveLength(1);
  expect(bench.rows("SELECT DISTINCT kind FROM alarms")).toEqual([{ kind: "amount-mismatch" }]);
  expect(bench.rows("SELECT * FROM notifications")).toEqual([]);
});

test("settling ends although many orders are over and the channel does not answer", async () => {
  const bench = orderBench();
  for (let index = 0; index < 40; index += 1) {
    await openOrder(bench, WAITING, { payType: "800201", number: `order-${index}` });
  }
  bench.time.now += 31 * 60_000;
  // Without an end this would be asked again and again at the same moment.
  bench.channel.answers.query = async () => {
    if (callsOf(bench, "query").length > 200) bench.time.now = 0;
    return UNKNOWN;
  };
  expect(await settleDue(bench.deps)).toBe(40);
});

test.each(["by its close", "before its close"])(
  "a failed order whose late success is noticed %s is closed, and the money goes back",
  async (when) => {
    const bench = orderBench();
    const order = await openOrder(bench, { status: "failed", code: "1205" });
    bench.channel.answers.query = PAID;
    bench.channel.answers.queryRefund = ABSENT;
    bench.channel.answers.close = PAID;
    if (when === "before its close") await settleTransaction(bench.deps, order.id);
    expect(await endOrder(bench, order)).toMatchObject({
      code: "0000",
      order: { state: "closed" },
    });
    await settleDue(bench.deps);
    expect(callsOf(bench, "refund")).toHaveLength(1);
    const refunds = (await bench.store.orders.operationsOf(order.id)).filter(
      ({ kind }) => kind === "refund",
    );
    expect(refunds).toMatchObject([{ cause: "system", state: "succeeded", amount: 1000 }]);
    expect(bench.rows("SELECT kind FROM alarms")).toEqual([{ kind: "late-success" }]);
  },
);
