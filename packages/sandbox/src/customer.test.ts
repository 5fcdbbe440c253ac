import { type PayType, payTypes } from "@trade-v1/contract/catalogue";
import { describe, expect, test } from "vitest";
import { allPayTypes, newNumber, newOrder, testSandbox } from "./test-support/wallets.ts";

const sandbox = testSandbox();

async function waiting(payType: PayType): Promise<string> {
  const order = newOrder(payType, 1143);
  await sandbox.open(order);
  return order.orderId;
}

async function closed(payType: PayType): Promise<string> {
  const { channel, flow } = payTypes[payType];
  const orderId = await waiting(payType);
  const wechat = flow === "swipe" ? "revoke" : "close";
  await sandbox.end(channel === "alipay" ? "cancel" : wechat, orderId);
  return orderId;
}

const act = (what: "approve" | "decline", orderId: string, body?: object) =>
  sandbox.call(
    `${what}WalletOrder`,
    "POST",
    `/control/orders/${orderId}/${what}`,
    what === "approve" ? (body ?? {}) : undefined,
  );

describe.each(allPayTypes)("pay type %s", (payType) => {
  const { channel } = payTypes[payType];

  test("approving pays the order, once", async () => {
    const orderId = await waiting(payType);
    const paid = await sandbox.approve(orderId);
    expect(paid).toMatchObject({ status: "paid", amount: 1143, paidAt: sandbox.time.now });
    expect(await sandbox.query(orderId, channel)).toEqual(paid);
    for (const [what, body] of [["approve"], ["decline"], ["approve", { late: true }]] as const) {
      expect(await act(what, orderId, body)).toMatchObject({
        status: 409,
        body: { error: "not-waiting" },
      });
    }
    expect(await sandbox.kinds(orderId)).toEqual(["charge"]);
  });

  test("declining fails the order for good", async () => {
    const orderId = await waiting(payType);
    const failed = { status: "failed", code: "1205" };
    expect(await sandbox.decline(orderId)).toEqual(failed);
    expect(await sandbox.query(orderId, channel)).toEqual(failed);
    for (const [what, body] of [["approve"], ["decline"], ["approve", { late: true }]] as const) {
      expect(await act(what, orderId, body)).toMatchObject({ status: 409 });
    }
    expect(await sandbox.kinds(orderId)).toEqual([]);
  });

  test("a closed order is paid only late, and only once", async () => {
    const orderId = await closed(payType);
    expect(await act("approve", orderId)).toMatchObject({ status: 409 });
    expect(await act("approve", orderId, { late: false })).toMatchObject({ status: 409 });
    expect(await act("decline", orderId)).toMatchObject({ status: 409 });
    expect(await sandbox.approve(orderId, true)).toMatchObject({ status: "paid" });
    expect(await sandbox.query(orderId, channel)).toMatchObject({ status: "paid" });
    expect(await act("approve", orderId, { late: true })).toMatchObject({ status: 409 });
    expect(await sandbox.kinds(orderId)).toEqual(["charge"]);
  });

  test("an order that waits can be approved with late too", async () => {
    expect(await sandbox.approve(await waiting(payType), true)).toMatchObject({ status: "paid" });
  });

  test.each([1145, 1298, 1201])("an order of %i does not wait for the customer", async (amount) => {
    const order = newOrder(payType, amount);
    await sandbox.open(order);
    expect(await act("approve", order.orderId)).toMatchObject({ status: 409 });
    expect(await act("decline", order.orderId)).toMatchObject({ status: 409 });
  });
});

test("an unknown order is not found", async () => {
  expect(await act("approve", newNumber())).toMatchObject({ status: 404 });
  expect(await act("decline", newNumber())).toMatchObject({ status: 404 });
});

test("approve and decline at the same moment: the first is obeyed, the other refused", async () => {
  const orderId = await waiting("800201");
  const answers = await Promise.all([act("approve", orderId), act("decline", orderId)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { status, entries } = await sandbox.ledger(orderId);
  expect(entries).toHaveLength(status === "paid" ? 1 : 0);
});

describe("Alipay knows nothing of a pre-order until it is scanned", () => {
  const PAGE = "http://wallets/sandbox/wallet/";

  test("the customer's look at the page is the scan", async () => {
    const order = newOrder("800151", 1000);
    await sandbox.open(order);
    expect(await sandbox.query(order.orderId, "alipay")).toEqual({ status: "absent" });
    await sandbox.fetch(PAGE + order.orderId);
    expect(await sandbox.query(order.orderId, "alipay")).toMatchObject({ status: "waiting" });
  });

  test("approving and declining scan it too", async () => {
    const [approved, declined] = [await waiting("800151"), await waiting("800151")];
    expect(await sandbox.approve(approved)).toMatchObject({ status: "paid" });
    expect(await sandbox.query(approved, "alipay")).toMatchObject({ status: "paid" });
    await sandbox.decline(declined);
    expect(await sandbox.query(declined, "alipay")).toMatchObject({ status: "failed" });
  });

  test("opening it again gives its address again", async () => {
    const order = newOrder("800151", 1000);
    const first = await sandbox.open(order);
    expect(first).toMatchObject({ status: "waiting" });
    expect(await sandbox.open(order)).toEqual(first);
  });

  test.each(["800108", "800201", "800207", "800208"] as const)(
    "%s is known at once",
    async (payType) => {
      const orderId = await waiting(payType);
      const { channel } = payTypes[payType];
      expect(await sandbox.query(orderId, channel)).toMatchObject({ status: "waiting" });
    },
  );
});
