import { type PayType, payTypes } from "@trade-v1/contract/catalogue";
import { describe, expect, test } from "vitest";
import { newNumber, newOrder, type TestSandbox, testSandbox } from "./test-support/wallets.ts";

const sandbox = testSandbox();

/** How an order comes into each state. */
const scenes: Readonly<
  Record<string, (sandbox: TestSandbox, payType: PayType) => Promise<string>>
> = {
  async waiting({ open }, payType) {
    const order = newOrder(payType, 1143);
    await open(order);
    return order.orderId;
  },
  async processing({ open }, payType) {
    const order = newOrder(payType, 1145);
    await open(order);
    return order.orderId;
  },
  async failed({ open }, payType) {
    const order = newOrder(payType, 1201);
    await open(order);
    return order.orderId;
  },
  async declined(sandbox, payType) {
    const orderId = await scene("waiting", sandbox, payType);
    await sandbox.decline(orderId);
    return orderId;
  },
  async paid(sandbox, payType) {
    const orderId = await scene("waiting", sandbox, payType);
    await sandbox.approve(orderId);
    return orderId;
  },
  async expired(sandbox, payType) {
    const order = newOrder(payType, 1143, { appCode: newNumber() });
    await sandbox.open(order);
    await sandbox.advance(1_800_000, order.appCode);
    return order.orderId;
  },
  async closed(sandbox, payType) {
    const orderId = await scene("waiting", sandbox, payType);
    await sandbox.end(endingOf(payType), orderId);
    return orderId;
  },
  async latePaid(sandbox, payType) {
    const orderId = await scene("closed", sandbox, payType);
    await sandbox.approve(orderId, true);
    return orderId;
  },
  async partlyRefunded(sandbox, payType) {
    const orderId = await scene("paid", sandbox, payType);
    const { channel } = payTypes[payType];
    await sandbox.refund(channel, { refundId: newNumber(), orderId, amount: 400 });
    return orderId;
  },
  async refunding(sandbox, payType) {
    const order = newOrder(payType, 5000);
    await sandbox.open(order);
    if ((await sandbox.ledger(order.orderId)).status === "waiting") {
      await sandbox.approve(order.orderId);
    }
    const { channel } = payTypes[payType];
    const { orderId } = order;
    await sandbox.refund(channel, { refundId: newNumber(), orderId, amount: 1145 });
    return orderId;
  },
  async refunded(sandbox, payType) {
    const orderId = await scene("paid", sandbox, payType);
    const { channel } = payTypes[payType];
    await sandbox.refund(channel, { refundId: newNumber(), orderId, amount: 1143 });
    return orderId;
  },
  async refusedRefund(sandbox, payType) {
    const orderId = await scene("paid", sandbox, payType);
    const { channel } = payTypes[payType];
    await sandbox.refund(channel, { refundId: newNumber(), orderId, amount: 2000 });
    return orderId;
  },
};

function scene(name: string, sandbox: TestSandbox, payType: PayType): Promise<string> {
  const set = scenes[name];
  if (set === undefined) throw new Error(`no scene ${name}`);
  return set(sandbox, payType);
}

function endingOf(payType: PayType): "close" | "revoke" | "cancel" {
  const { channel, flow } = payTypes[payType];
  if (channel === "alipay") return "cancel";
  return flow === "swipe" ? "revoke" : "close";
}

/** What each call does in each state, and where the order stands and its money is then. */
const givesBack = {
  waiting: { answer: { status: "closed" }, status: "closed", kinds: [] },
  processing: { answer: { status: "processing" }, status: "processing", kinds: [] },
  failed: { answer: { status: "closed" }, status: "closed", kinds: [] },
  declined: { answer: { status: "closed" }, status: "closed", kinds: [] },
  paid: { answer: { status: "reversed" }, status: "reversed", kinds: ["charge", "reversal"] },
  expired: { answer: { status: "closed" }, status: "closed", kinds: [] },
  closed: { answer: { status: "closed" }, status: "closed", kinds: [] },
  latePaid: { answer: { status: "reversed" }, status: "reversed", kinds: ["charge", "reversal"] },
  partlyRefunded: {
    answer: { status: "failed", code: "1262" },
    status: "paid",
    kinds: ["charge", "refund"],
  },
  refunding: { answer: { status: "processing" }, status: "paid", kinds: ["charge"] },
  refunded: {
    answer: { status: "failed", code: "1262" },
    status: "paid",
    kinds: ["charge", "refund"],
  },
  refusedRefund: {
    answer: { status: "reversed" },
    status: "reversed",
    kinds: ["charge", "reversal"],
  },
};
const leavesPaid = Object.fromEntries(
  Object.entries(givesBack).map(([name, want]) => {
    if (want.answer.status === "closed" || name === "processing") return [name, want];
    const kinds = want.kinds.filter((kind) => kind !== "reversal");
    return [name, { answer: { status: "paid" }, status: "paid", kinds }];
  }),
);

describe.each([
  { payType: "800151", how: "cancel", table: givesBack },
  { payType: "800108", how: "cancel", table: givesBack },
  { payType: "800208", how: "revoke", table: givesBack },
  { payType: "800201", how: "close", table: leavesPaid },
  { payType: "800207", how: "close", table: leavesPaid },
] as const)("$how of $payType", ({ payType, how, table }) => {
  test.each(Object.entries(table))("when %s", async (name, want) => {
    const orderId = await scene(name, sandbox, payType);
    const answer = await sandbox.end(how, orderId);
    expect(answer).toMatchObject(want.answer);
    const after = await sandbox.ledger(orderId);
    expect(after.status).toBe(want.status);
    expect(after.entries.map(({ kind }) => kind)).toEqual(want.kinds);

    // Repeating it answers the same and moves nothing.
    expect(await Promise.all([sandbox.end(how, orderId), sandbox.end(how, orderId)])).toEqual([
      answer,
      answer,
    ]);
    const repeated = await sandbox.ledger(orderId);
    expect(repeated.entries).toEqual(after.entries);
    expect(repeated.requests[how]).toBe(after.requests[how] + 2);
  });

  test("a number that was never opened is barred from being paid", async () => {
    const order = newOrder(payType, 1000);
    const { channel } = payTypes[payType];
    expect(await sandbox.end(how, order.orderId)).toEqual({ status: "closed" });
    expect(await sandbox.end(how, order.orderId)).toEqual({ status: "closed" });
    expect(await sandbox.open(order)).toEqual({ status: "closed" });
    expect(await sandbox.query(order.orderId, channel)).toEqual({ status: "closed" });
    expect((await sandbox.fetch(`http://w/sandbox/wallet/${order.orderId}`)).status).toBe(404);
  });

  test("what is processing is ended after it is decided", async () => {
    const orderId = await scene("processing", sandbox, payType);
    sandbox.time.now += 30_000;
    const want = how === "close" ? "paid" : "reversed";
    expect(await sandbox.end(how, orderId)).toMatchObject({ status: want });
  });
});

test.each([
  { payType: "800208", how: "close" },
  { payType: "800201", how: "revoke" },
  { payType: "800207", how: "revoke" },
  { payType: "800151", how: "close" },
  { payType: "800108", how: "revoke" },
  { payType: "800201", how: "cancel" },
  { payType: "800208", how: "cancel" },
] as const)("$how is not for $payType", async ({ payType, how }) => {
  const orderId = await scene("paid", sandbox, payType);
  const operationId = `${how}WalletOrder` as const;
  const channel = how === "cancel" ? "alipay" : "wechat";
  const path = `/${channel}/orders/${orderId}/${how}`;
  const answer = await sandbox.call(operationId, "POST", path);
  expect(answer).toMatchObject({ status: 409, body: { error: "conflict" } });
  expect(await sandbox.ledger(orderId)).toMatchObject({ status: "paid" });
});

describe.each(["800201", "800207", "800151", "800108", "800208"] as const)(
  "the customer pays %s while the gateway ends it",
  (payType) => {
    test("whichever comes first, both are told the same and no money is lost", async () => {
      const how = endingOf(payType);
      const seen = new Set<string>();
      for (let ticks = 0; ticks < 40; ticks += 1) {
        const orderId = await scene("waiting", sandbox, payType);
        const path = `/control/orders/${orderId}/approve`;
        const [approval, ending] = await Promise.all([
          sandbox.call("approveWalletOrder", "POST", path, {}),
          after(ticks, () => sandbox.end(how, orderId)),
        ]);
        const { entries } = await sandbox.ledger(orderId);
        const story = [approval.status, ending.status, ...entries.map(({ kind }) => kind)].join(
          " ",
        );
        seen.add(story);
      }
      const customerFirst = how === "close" ? "200 paid charge" : "200 reversed charge reversal";
      expect([...seen].sort()).toEqual([customerFirst, "409 closed"]);
    });
  },
);

/** Waits for so many turns of the event loop's microtasks, so that the other call gets ahead. */
async function after<T>(ticks: number, call: () => Promise<T>): Promise<T> {
  for (let tick = 0; tick < ticks; tick += 1) await null;
  return call();
}
