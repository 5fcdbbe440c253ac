import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import { type PayType, payTypes } from "@trade-v1/contract/catalogue";
import { createSandbox } from "@trade-v1/sandbox";
import {
  sandboxChannels,
  sandboxControl,
  walletsClient,
  walletsOverHttp,
  world,
} from "@trade-v1/server";
import { afterAll, describe, expect, test } from "vitest";

/** Long enough for a busy machine, short enough to wait for in vain. */
const TIMEOUT_MS = 500;
const SECRET = "shared-by-gateway-and-wallets";
const APP = "SANDBOX0000000000000000000000001";
const AUTH_CODES = { alipay: "286420135798642013", wechat: "134567890123456789" } as const;

const quiet = { warn: () => {}, error: () => {} };
const closers: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

function wallets() {
  const sandbox = createSandbox({
    ledgerPath: ":memory:",
    clock: Date.now,
    publicUrl: "http://localhost:3000",
    nudge: async () => {},
    log: quiet,
    secret: SECRET,
    faults: { sleep: (ms) => sleep(ms) },
  });
  closers.push(() => sandbox.close());
  return sandbox;
}

function gatewaySide(fetch: typeof globalThis.fetch, baseUrl: string) {
  const { timer } = world;
  const send = walletsOverHttp({ fetch, baseUrl, secret: SECRET });
  const ask = walletsClient({ send, timer, timeoutMs: TIMEOUT_MS });
  return {
    ...sandboxChannels(ask, quiet),
    control: sandboxControl(ask),
    async plan(...faults: object[]): Promise<void> {
      const headers = { "X-Wallets-Secret": SECRET, "Content-Type": "application/json" };
      const body = JSON.stringify({ faults });
      const url = `${baseUrl}/wallets/v1/control/faults`;
      expect((await fetch(url, { method: "PUT", headers, body })).status).toBe(204);
    },
  };
}

async function overHttp() {
  const server = createServer(getRequestListener(wallets().handle));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return gatewaySide(globalThis.fetch, `http://127.0.0.1:${port}`);
}

const sides = {
  "in one process": gatewaySide(wallets().fetch, "http://wallets"),
  "over HTTP": await overHttp(),
};

let count = 0;
function newNumber(): string {
  count += 1;
  return String(201612161553180000000000n + BigInt(count));
}

function newOrder(payType: PayType, amount: number) {
  const { channel, flow } = payTypes[payType];
  return {
    transactionId: newNumber(),
    merchantId: "BvDtmKJA5mx7GpN0",
    appCode: APP,
    payType,
    amount,
    currency: "HKD",
    orderNumber: "1470020842103",
    authCode: flow === "swipe" ? AUTH_CODES[channel] : "",
    openId: "",
    goodsName: "Two coffees",
    returnUrl: "",
    lifetimeMs: 1_800_000,
  };
}

describe.each(Object.entries(sides))("%s", (_, side) => {
  const { control, plan } = side;

  test.each(["800108", "800208"] as const)("%s: swipe, refund in parts", async (payType) => {
    const channel = side[payTypes[payType].channel];
    const order = newOrder(payType, 1000);
    const paid = await channel.open(order);
    expect(paid).toMatchObject({ status: "paid", amount: 1000 });
    expect(await channel.query(order)).toEqual(paid);
    const refund = { order, refundId: newNumber(), amount: 400 };
    const succeeded = await channel.refund(refund);
    expect(succeeded).toMatchObject({ status: "succeeded" });
    expect(await channel.refund(refund)).toEqual(succeeded);
    expect(await channel.queryRefund(refund)).toEqual(succeeded);
    expect(await channel.refund({ ...refund, refundId: newNumber(), amount: 601 })).toEqual({
      status: "failed",
      code: "1272",
    });
    expect(await channel.queryRefund({ ...refund, refundId: newNumber() })).toEqual({
      status: "absent",
    });
  });

  test.each(["800151", "800201", "800207"] as const)(
    "%s: pre-order, approve, decline, close",
    async (payType) => {
      const channel = side[payTypes[payType].channel];
      const [approved, declined, closed] = [1, 2, 3].map(() => newOrder(payType, 1000));
      if (!approved || !declined || !closed) throw new Error("three orders are needed");
      const payUrl = `http://localhost:3000/sandbox/wallet/${approved.transactionId}`;
      expect(await channel.open(approved)).toEqual({ status: "waiting", payUrl });
      await channel.open(declined);
      await channel.open(closed);
      await control.approve(approved.transactionId);
      await control.decline(declined.transactionId);
      expect(await channel.query(approved)).toMatchObject({ status: "paid" });
      expect(await channel.query(declined)).toEqual({ status: "failed", code: "1205" });
      expect(await channel.close(approved)).toMatchObject({ status: "paid" });
      expect(await channel.close(declined)).toEqual({ status: "closed" });
      expect(await channel.close(closed)).toEqual({ status: "closed" });
      expect(await channel.close(closed)).toEqual({ status: "closed" });
      await expect(control.approve(closed.transactionId)).rejects.toThrow("is closed");
      await control.approve(closed.transactionId, { late: true });
      expect(await channel.query(closed)).toMatchObject({ status: "paid" });
      await expect(control.decline(newNumber())).rejects.toMatchObject({ name: "OrderNotFound" });
    },
  );

  test("Alipay: cancel closes what is unpaid, gives back what is paid, and is refused after a refund", async () => {
    const { alipay } = side;
    const unpaid = newOrder("800108", 1143);
    await alipay.open(unpaid);
    expect(await alipay.cancel(unpaid)).toEqual({ status: "closed" });
    const paid = newOrder("800108", 1000);
    await alipay.open(paid);
    const refunded = await alipay.cancel(paid);
    expect(refunded).toMatchObject({ status: "refunded" });
    expect(await alipay.cancel(paid)).toEqual(refunded);
    const partly = newOrder("800108", 1000);
    await alipay.open(partly);
    await alipay.refund({ order: partly, refundId: newNumber(), amount: 1 });
    expect(await alipay.cancel(partly)).toEqual({ status: "failed", code: "1262" });
  });

  test("an app's clock is advanced", async () => {
    const order = newOrder("800208", 1145);
    expect(await side.wechat.open(order)).toEqual({ status: "unknown" });
    expect(await side.wechat.close(order)).toEqual({ status: "unknown" });
    await control.advance(APP, 30_000);
    expect(await side.wechat.query(order)).toMatchObject({ status: "paid" });
  });

  test("a swipe that is paid while it is closed is given back, and stays so when asked again", async () => {
    const order = newOrder("800208", 1143);
    await side.wechat.open(order);
    // The question is answered late, after the customer has paid.
    await plan({
      operation: "revokeWalletOrder",
      kind: "delay",
      delayMs: TIMEOUT_MS / 2,
      lost: true,
    });
    const closing = side.wechat.close(order);
    await sleep(TIMEOUT_MS / 5);
    await control.approve(order.transactionId);
    const refunded = await closing;
    expect(refunded).toMatchObject({ status: "refunded" });
    expect(await side.wechat.close(order)).toEqual(refunded);
    expect(await side.wechat.query(order)).toEqual(refunded);
  });

  const FAULTS = [
    { kind: "drop" },
    { kind: "error" },
    { kind: "garbage" },
    { kind: "delay", delayMs: TIMEOUT_MS * 1.5 },
  ] as const;

  test.each(FAULTS)(
    "open, charged, but the answer is spoiled by $kind: unknown, then paid",
    async (fault) => {
      const order = newOrder("800208", 1000);
      await plan({ operation: "openWalletOrder", ...fault });
      expect(await side.wechat.open(order)).toEqual({ status: "unknown" });
      expect(await side.wechat.query(order)).toMatchObject({ status: "paid", amount: 1000 });
    },
  );

  test.each(FAULTS)(
    "every other call, spoiled by $kind: unknown, and safe to repeat",
    async (fault) => {
      const { alipay } = side;
      const order = newOrder("800108", 1000);
      const refund = { order, refundId: newNumber(), amount: 300 };
      await alipay.open(order);
      const spoil = (operation: string) => plan({ operation, ...fault });
      await spoil("readWalletOrder");
      expect(await alipay.query(order)).toEqual({ status: "unknown" });
      await spoil("createWalletRefund");
      expect(await alipay.refund(refund)).toEqual({ status: "unknown" });
      await spoil("readWalletRefund");
      expect(await alipay.queryRefund(refund)).toEqual({ status: "unknown" });
      expect(await alipay.refund(refund)).toMatchObject({ status: "succeeded" });
      const other = newOrder("800108", 1000);
      await alipay.open(other);
      await spoil("cancelWalletOrder");
      expect(await alipay.cancel(other)).toEqual({ status: "unknown" });
      expect(await alipay.cancel(other)).toMatchObject({ status: "refunded" });
      const native = newOrder("800201", 1000);
      await side.wechat.open(native);
      await spoil("closeWalletOrder");
      expect(await side.wechat.close(native)).toEqual({ status: "unknown" });
      expect(await side.wechat.close(native)).toEqual({ status: "closed" });
    },
  );

  test("a wrong amount of a payment is reported as it is, of a refund not believed", async () => {
    const order = newOrder("800108", 1000);
    await plan(
      { operation: "openWalletOrder", kind: "wrong-amount" },
      { operation: "createWalletRefund", kind: "wrong-amount" },
    );
    expect(await side.alipay.open(order)).toMatchObject({ status: "paid", amount: 1001 });
    const refund = { order, refundId: newNumber(), amount: 300 };
    expect(await side.alipay.refund(refund)).toEqual({ status: "unknown" });
    expect(await side.alipay.queryRefund(refund)).toMatchObject({ status: "succeeded" });
  });

  test("an opening that is lost, or comes after the order was ended, charges nobody", async () => {
    const lost = newOrder("800208", 1000);
    await plan({ operation: "openWalletOrder", kind: "drop", lost: true });
    expect(await side.wechat.open(lost)).toEqual({ status: "unknown" });
    expect(await side.wechat.query(lost)).toEqual({ status: "absent" });
    const late = newOrder("800208", 1000);
    await plan({
      operation: "openWalletOrder",
      kind: "delay",
      delayMs: TIMEOUT_MS * 1.5,
      lost: true,
    });
    expect(await side.wechat.open(late)).toEqual({ status: "unknown" });
    expect(await side.wechat.close(late)).toEqual({ status: "closed" });
    await sleep(TIMEOUT_MS);
    expect(await side.wechat.query(late)).toEqual({ status: "closed" });
  });
});

test("wallets that are not there are unknown, and unavailable to the control", async () => {
  const { alipay, wechat, control } = gatewaySide(globalThis.fetch, "http://127.0.0.1:1");
  const [swipe, native] = [newOrder("800208", 1000), newOrder("800201", 1000)];
  const refund = { order: swipe, refundId: newNumber(), amount: 1 };
  for (const answer of [
    wechat.open(swipe),
    wechat.query(swipe),
    wechat.close(swipe),
    wechat.close(native),
    wechat.refund(refund),
    wechat.queryRefund(refund),
    alipay.cancel(newOrder("800108", 1000)),
  ]) {
    expect(await answer).toEqual({ status: "unknown" });
  }
  await expect(control.approve("1")).rejects.toMatchObject({ name: "WalletsUnavailable" });
});

test("without the shared secret nothing is known", async () => {
  const { fetch } = wallets();
  const { timer } = world;
  const send = walletsOverHttp({ fetch, baseUrl: "http://wallets", secret: "guess" });
  const ask = walletsClient({ send, timer });
  const { wechat } = sandboxChannels(ask, quiet);
  expect(await wechat.open(newOrder("800208", 1000))).toEqual({ status: "unknown" });
});
