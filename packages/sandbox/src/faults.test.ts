import { expect, test } from "vitest";
import type { Protocol } from "./model.ts";
import { newNumber, newOrder, testSandbox } from "./test-support/wallets.ts";

const slept: number[] = [];
const sandbox = testSandbox({
  faults: {
    sleep: async (ms) => {
      slept.push(ms);
    },
  },
});

async function plan(...faults: Protocol["Fault"][]): Promise<void> {
  const answer = await sandbox.call("replaceWalletFaults", "PUT", "/control/faults", { faults });
  expect(answer.status).toBe(204);
}

const send = (order: Protocol["NewOrder"]) =>
  sandbox.fetch("http://wallets/wallets/v1/wechat/orders", {
    method: "POST",
    body: JSON.stringify(order),
  });

test.each([
  { kind: "error", status: 500, body: /planned fault/ },
  { kind: "garbage", status: 200, body: /Bad gateway/ },
] as const)("$kind: the answer is spoiled, once, and the charge stands", async (given) => {
  await plan({ operation: "openWalletOrder", kind: given.kind });
  const order = newOrder("800208", 1000);
  const answer = await send(order);
  expect(answer.status).toBe(given.status);
  expect(await answer.text()).toMatch(given.body);
  expect(await sandbox.kinds(order.orderId)).toEqual(["charge"]);
  expect(await sandbox.open(order)).toMatchObject({ status: "paid" });
});

test("drop: the connection breaks in the middle of the answer, and the charge stands", async () => {
  await plan({ operation: "openWalletOrder", kind: "drop" });
  const order = newOrder("800208", 1000);
  const answer = await send(order);
  await expect(answer.text()).rejects.toThrow();
  expect(await sandbox.kinds(order.orderId)).toEqual(["charge"]);
});

test.each(["error", "garbage", "drop"] as const)(
  "lost, %s: the call has no effect",
  async (kind) => {
    await plan({ operation: "openWalletOrder", kind, lost: true });
    const order = newOrder("800208", 1000);
    await (await send(order)).text().catch(() => "");
    expect(await sandbox.query(order.orderId, "wechat")).toEqual({ status: "absent" });
  },
);

test.each([false, true])("delay, lost: %s, waits and then answers as always", async (lost) => {
  await plan({ operation: "openWalletOrder", kind: "delay", delayMs: 6000, lost });
  slept.length = 0;
  expect(await sandbox.open(newOrder("800208", 1000))).toMatchObject({ status: "paid" });
  expect(slept).toEqual([6000]);
});

test("a call that is delayed on its way in takes effect late", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow = testSandbox({ faults: { sleep: () => promise } });
  const faults = [{ operation: "openWalletOrder", kind: "delay", lost: true }];
  await slow.call("replaceWalletFaults", "PUT", "/control/faults", { faults });
  const order = newOrder("800208", 1000);
  const opening = slow.open(order);
  expect(await slow.query(order.orderId, "wechat")).toEqual({ status: "absent" });
  expect(await slow.end("revoke", order.orderId)).toEqual({ status: "closed" });
  resolve();
  expect(await opening).toEqual({ status: "closed" });
});

test("wrong-amount: one more than was booked", async () => {
  const order = newOrder("800208", 1000);
  await sandbox.open(order);
  await plan({ operation: "readWalletOrder", kind: "wrong-amount", times: 2 });
  for (const amount of [1001, 1001, 1000]) {
    expect(await sandbox.query(order.orderId, "wechat")).toMatchObject({ amount });
  }
});

test("each fault is for its operation and its number of calls, and a new plan replaces the old", async () => {
  await plan(
    { operation: "createWalletRefund", kind: "error", times: 5 },
    { operation: "openWalletOrder", kind: "error", times: 2 },
    { operation: "openWalletOrder", kind: "garbage" },
  );
  const answers: number[] = [];
  for (const _ of [1, 2, 3, 4]) answers.push((await send(newOrder("800208", 1000))).status);
  expect(answers).toEqual([500, 500, 200, 200]);
  const order = newOrder("800208", 1000);
  await sandbox.open(order);
  await plan();
  const refund = { refundId: newNumber(), orderId: order.orderId, amount: 1 };
  expect(await sandbox.refund("wechat", refund)).toEqual({ status: "accepted" });
});

test("a plan that is not one is refused", async () => {
  const faults = [{ operation: "approveWalletOrder", kind: "drop" }];
  const answer = await sandbox.call("replaceWalletFaults", "PUT", "/control/faults", { faults });
  expect(answer.status).toBe(400);
});

test("faults cannot be planned unless that was allowed", async () => {
  const answer = await testSandbox().call("replaceWalletFaults", "PUT", "/control/faults", {
    faults: [],
  });
  expect(answer.status).toBe(404);
});
