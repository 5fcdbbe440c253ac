import { payTypes } from "@trade-v1/contract/catalogue";
import { describe, expect, test } from "vitest";
import { allPayTypes, isSwipe, newNumber, newOrder, testSandbox } from "./test-support/wallets.ts";

const LIFETIME_MS = 300_000;

describe.each(allPayTypes)("a waiting order of %s", (payType) => {
  const { channel } = payTypes[payType];
  const waitMs = isSwipe(payType) ? 120_000 : LIFETIME_MS;

  test("expires when its time is up, not before", async () => {
    const sandbox = testSandbox();
    const order = newOrder(payType, 1143, { lifetimeMs: LIFETIME_MS });
    await sandbox.open(order);
    sandbox.time.now += waitMs - 1;
    expect(await sandbox.ledger(order.orderId)).toMatchObject({ status: "waiting" });
    sandbox.time.now += 1;
    expect(await sandbox.ledger(order.orderId)).toMatchObject({ status: "closed" });
    const path = `/control/orders/${order.orderId}/approve`;
    const answer = await sandbox.call("approveWalletOrder", "POST", path, {});
    expect(answer).toMatchObject({ status: 409, body: { error: "not-waiting" } });
    // Alipay never heard of a pre-order that nobody scanned.
    const status = payType === "800151" ? "absent" : "closed";
    expect(await sandbox.query(order.orderId, channel)).toEqual({ status });
  });

  test("expires at once when the app's clock is advanced past its time", async () => {
    const sandbox = testSandbox();
    const [ours, theirs] = [newNumber(), newNumber()].map((appCode) =>
      newOrder(payType, 1143, { lifetimeMs: LIFETIME_MS, appCode }),
    );
    if (ours === undefined || theirs === undefined) throw new Error("two orders are needed");
    await sandbox.open(ours);
    await sandbox.open(theirs);
    await sandbox.advance(waitMs - 1, ours.appCode);
    expect(await sandbox.ledger(ours.orderId)).toMatchObject({ status: "waiting" });
    await sandbox.advance(1, ours.appCode);
    expect(await sandbox.ledger(ours.orderId)).toMatchObject({ status: "closed" });
    expect(await sandbox.ledger(theirs.orderId)).toMatchObject({ status: "waiting" });
  });
});

test("an advanced clock decides what was undecided now, not in the past", async () => {
  const sandbox = testSandbox();
  const order = newOrder("800208", 1145);
  const refunded = newOrder("800208", 5000);
  await sandbox.open(order);
  await sandbox.open(refunded);
  const refundId = newNumber();
  const { orderId } = refunded;
  await sandbox.refund("wechat", { refundId, orderId, amount: 1145 });
  sandbox.time.now += 1000;
  await sandbox.advance(3_600_000);
  expect(await sandbox.query(order.orderId, "wechat")).toMatchObject({
    status: "paid",
    paidAt: sandbox.time.now,
  });
  expect(await sandbox.queryRefund("wechat", refundId)).toMatchObject({
    status: "succeeded",
    refundedAt: sandbox.time.now,
  });
});

test("what falls due while nobody asks is booked at its own time", async () => {
  const sandbox = testSandbox();
  const order = newOrder("800208", 1145);
  await sandbox.open(order);
  const dueAt = sandbox.time.now + 30_000;
  sandbox.time.now += 3_600_000;
  expect(await sandbox.query(order.orderId, "wechat")).toMatchObject({ paidAt: dueAt });
});

test("a clock that steps back decides nothing early and undoes nothing", async () => {
  const sandbox = testSandbox();
  const waiting = newOrder("800201", 1000);
  const paid = newOrder("800208", 1000);
  await sandbox.open(waiting);
  const outcome = await sandbox.open(paid);
  sandbox.time.now -= 3_600_000;
  expect(await sandbox.query(waiting.orderId, "wechat")).toMatchObject({ status: "waiting" });
  expect(await sandbox.query(paid.orderId, "wechat")).toEqual(outcome);
});
