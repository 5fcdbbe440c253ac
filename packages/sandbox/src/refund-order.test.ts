import { type ChannelName, codeNames, codes, type PayType } from "@trade-v1/contract/catalogue";
import { describe, expect, test } from "vitest";
import type { Protocol } from "./model.ts";
import { channels, newNumber, newOrder, testSandbox } from "./test-support/wallets.ts";

const sandbox = testSandbox();
const SWIPES = { alipay: "800108", wechat: "800208" } as const;
const PRE_ORDERS = { alipay: "800151", wechat: "800201" } as const;

async function paidOrder(channel: ChannelName, amount: number): Promise<string> {
  const order = newOrder(SWIPES[channel], amount);
  expect(await sandbox.open(order)).toMatchObject({ status: "paid" });
  return order.orderId;
}

/** What became of a refund; WeChat has to be asked. */
async function refund(
  channel: ChannelName,
  orderId: string,
  amount: number,
  refundId = newNumber(),
): Promise<Protocol["RefundOutcome"]> {
  const answer = await sandbox.refund(channel, { refundId, orderId, amount });
  const asked = await sandbox.queryRefund(channel, refundId);
  expect(answer).toEqual(channel === "wechat" ? { status: "accepted" } : asked);
  return asked;
}

const REFUSED = ["1155", "1203", "1204", "1269", "1297"] as const;

describe.each(channels)("%s", (channel) => {
  test("refunds in parts up to what was paid, and not a unit more", async () => {
    const orderId = await paidOrder(channel, 1000);
    expect(await refund(channel, orderId, 400)).toMatchObject({ status: "succeeded", amount: 400 });
    expect(await refund(channel, orderId, 601)).toEqual({ status: "failed", code: "1272" });
    expect(await refund(channel, orderId, 600)).toMatchObject({ status: "succeeded", amount: 600 });
    expect(await refund(channel, orderId, 1)).toEqual({ status: "failed", code: "1125" });
    const { status, entries, refunds } = await sandbox.ledger(orderId);
    expect(status).toBe("paid");
    expect(entries.map(({ amount }) => amount)).toEqual([1000, 400, 600]);
    expect(refunds.map((each) => [each.amount, each.status, each.code])).toEqual([
      [400, "succeeded", null],
      [601, "failed", "1272"],
      [600, "succeeded", null],
      [1, "failed", "1125"],
    ]);
  });

  test.each(REFUSED)("a partial refund of %s is refused, for good", async (code) => {
    const orderId = await paidOrder(channel, 5000);
    const refundId = newNumber();
    for (const _ of [1, 2]) {
      expect(await refund(channel, orderId, Number(code), refundId)).toEqual({
        status: "failed",
        code,
      });
    }
    expect(await sandbox.kinds(orderId)).toEqual(["charge"]);
    expect(await refund(channel, orderId, 5000)).toMatchObject({ status: "succeeded" });
  });

  test.each([...REFUSED, "1145", "1298"])(
    "a refund of a whole order of %s is not forced",
    async (code) => {
      const order = newOrder(PRE_ORDERS[channel], Number(code));
      const { orderId } = order;
      await sandbox.open(order);
      sandbox.time.now += 30_000;
      if ((await sandbox.ledger(orderId)).status !== "paid") {
        // The amount forces the payment as well, so the order is paid after it was closed.
        await sandbox.end(channel === "alipay" ? "cancel" : "close", orderId);
        await sandbox.approve(orderId, true);
      }
      expect(await refund(channel, orderId, Number(code))).toMatchObject({ status: "succeeded" });
    },
  );

  test("1145 as a partial refund is unknown for 30 seconds, then succeeds", async () => {
    const orderId = await paidOrder(channel, 2000);
    const refundId = newNumber();
    expect(await refund(channel, orderId, 1145, refundId)).toEqual({ status: "processing" });
    // Its amount is reserved meanwhile.
    expect(await refund(channel, orderId, 856)).toEqual({ status: "failed", code: "1272" });
    expect(await refund(channel, orderId, 855)).toMatchObject({ status: "succeeded" });
    sandbox.time.now += 29_999;
    expect(await refund(channel, orderId, 1145, refundId)).toEqual({ status: "processing" });
    sandbox.time.now += 1;
    const succeeded = { status: "succeeded", amount: 1145, refundedAt: sandbox.time.now };
    expect(await refund(channel, orderId, 1145, refundId)).toMatchObject(succeeded);
    expect((await sandbox.ledger(orderId)).entries.map(({ amount }) => amount)).toEqual([
      2000, 855, 1145,
    ]);
  });

  test("1298 as a partial refund is unknown for 30 seconds, then fails", async () => {
    const orderId = await paidOrder(channel, 2000);
    const refundId = newNumber();
    expect(await refund(channel, orderId, 1298, refundId)).toEqual({ status: "processing" });
    sandbox.time.now += 30_000;
    const failed = { status: "failed", code: "1298" };
    expect(await refund(channel, orderId, 1298, refundId)).toEqual(failed);
    // The money is free again.
    expect(await refund(channel, orderId, 2000)).toMatchObject({ status: "succeeded" });
  });

  test("the same number moves no more money, however often and however concurrently", async () => {
    const orderId = await paidOrder(channel, 1000);
    const body = { refundId: newNumber(), orderId, amount: 100 };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => sandbox.refund(channel, body)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { entries, requests } = await sandbox.ledger(orderId);
    expect(entries.map(({ amount }) => amount)).toEqual([1000, 100]);
    expect(requests.refund).toBe(8);
  });

  test("refunds at the same moment never add up to more than was paid", async () => {
    const orderId = await paidOrder(channel, 1000);
    await Promise.all(Array.from({ length: 16 }, () => refund(channel, orderId, 150)));
    const { entries } = await sandbox.ledger(orderId);
    expect(entries.filter(({ kind }) => kind === "refund")).toHaveLength(6);
  });

  test("the same number with other content is refused", async () => {
    const orderId = await paidOrder(channel, 1000);
    const other = await paidOrder(channel, 1000);
    const refundId = newNumber();
    await refund(channel, orderId, 100, refundId);
    for (const body of [
      { refundId, orderId, amount: 101 },
      { refundId, orderId: other, amount: 100 },
    ]) {
      const answer = await sandbox.call("createWalletRefund", "POST", `/${channel}/refunds`, body);
      expect(answer).toMatchObject({ status: 409, body: { error: "conflict" } });
    }
    expect(await sandbox.kinds(other)).toEqual(["charge"]);
  });

  test("the other channel knows neither the order nor the refund", async () => {
    const orderId = await paidOrder(channel, 1000);
    const refundId = newNumber();
    const other = channel === "alipay" ? "wechat" : "alipay";
    const body = { refundId, orderId, amount: 100 };
    const path = `/${other}/refunds`;
    expect((await sandbox.call("createWalletRefund", "POST", path, body)).status).toBe(409);
    await refund(channel, orderId, 100, refundId);
    expect((await sandbox.call("readWalletRefund", "GET", `${path}/${refundId}`)).status).toBe(409);
    const orderPath = `/${other}/orders/${orderId}`;
    expect((await sandbox.call("readWalletOrder", "GET", orderPath)).status).toBe(409);
  });

  test.each([
    { state: "not paid", payType: PRE_ORDERS, amount: 1000, end: false, code: "1261" },
    { state: "in process", payType: SWIPES, amount: 1145, end: false, code: "1261" },
    { state: "failed", payType: SWIPES, amount: 1201, end: false, code: "1261" },
    { state: "closed", payType: PRE_ORDERS, amount: 1000, end: true, code: "1264" },
  ] as const)("an order that is $state is not refunded", async (given) => {
    const order = newOrder(given.payType[channel] as PayType, given.amount);
    const { orderId } = order;
    await sandbox.open(order);
    if (given.end) await sandbox.end(channel === "alipay" ? "cancel" : "close", orderId);
    const refundId = newNumber();
    const failed = { status: "failed", code: given.code };
    expect(await refund(channel, orderId, 10, refundId)).toEqual(failed);
    // The number is spent: what was refused cannot succeed when it comes again.
    if (given.end) await sandbox.approve(orderId, true);
    expect(await refund(channel, orderId, 10, refundId)).toEqual(failed);
  });

  test("an order that was given back at once is not refunded", async () => {
    const orderId = await paidOrder(channel, 1000);
    await sandbox.end(channel === "alipay" ? "cancel" : "revoke", orderId);
    expect(await refund(channel, orderId, 10)).toEqual({ status: "failed", code: "1263" });
  });

  test("an order that nobody opened is not refunded, and a refund that nobody sent is absent", async () => {
    expect(await sandbox.queryRefund(channel, newNumber())).toEqual({ status: "absent" });
    expect(await refund(channel, newNumber(), 10)).toEqual({ status: "failed", code: "1136" });
  });
});

test("WeChat takes 50 refunds of an order, Alipay more", async () => {
  for (const channel of channels) {
    const orderId = await paidOrder(channel, 1000);
    for (let sent = 0; sent < 50; sent += 1) {
      expect(await refund(channel, orderId, 1)).toMatchObject({ status: "succeeded" });
    }
    expect(await refund(channel, orderId, 1)).toMatchObject(
      channel === "wechat" ? { status: "failed", code: "1155" } : { status: "succeeded" },
    );
  }
});

test("every code that the catalogue says can be forced is one that a test above forces", () => {
  const forced = Object.keys(codeNames).filter((code) =>
    (codes[codeNames[code as keyof typeof codeNames]].forces as readonly string[]).includes(
      "refund",
    ),
  );
  expect(forced.sort()).toEqual([...REFUSED, "1145", "1298"].sort());
});
