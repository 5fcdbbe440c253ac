import { codeNames, codes, payTypes } from "@trade-v1/contract/catalogue";
import { describe, expect, test } from "vitest";
import {
  allPayTypes,
  isSwipe,
  newNumber,
  newOrder,
  START,
  testSandbox,
} from "./test-support/wallets.ts";

const REFUSED = ["1201", "1202", "1203", "1204", "1205", "1297", "2005"] as const;
const NOT_FORCED = [1, 10, 999, 1000, 1155, 1260, 1269, 11430, 99_999_999_999];

const sandbox = testSandbox();

describe.each(allPayTypes)("pay type %s", (payType) => {
  const { channel } = payTypes[payType];
  const url = (orderId: string) => `https://gateway.example/sandbox/wallet/${orderId}`;

  test.each(REFUSED)("the amount %s is refused at once, for good", async (code) => {
    const order = newOrder(payType, Number(code));
    expect(await sandbox.open(order)).toEqual({ status: "failed", code });
    expect(await sandbox.query(order.orderId, channel)).toEqual({ status: "failed", code });
    expect(await sandbox.kinds(order.orderId)).toEqual([]);
  });

  test("1143 waits for the customer", async () => {
    const order = newOrder(payType, 1143);
    const payUrl = isSwipe(payType) ? "" : url(order.orderId);
    expect(await sandbox.open(order)).toEqual({ status: "waiting", payUrl });
    expect(await sandbox.kinds(order.orderId)).toEqual([]);
  });

  test("1145 is unknown for 30 seconds, then paid", async () => {
    const order = newOrder(payType, 1145);
    expect(await sandbox.open(order)).toEqual({ status: "processing" });
    sandbox.time.now += 29_999;
    expect(await sandbox.query(order.orderId, channel)).toEqual({ status: "processing" });
    sandbox.time.now += 1;
    expect(await sandbox.query(order.orderId, channel)).toMatchObject({
      status: "paid",
      amount: 1145,
      paidAt: sandbox.time.now,
    });
    expect(await sandbox.kinds(order.orderId)).toEqual(["charge"]);
  });

  test("1298 is unknown for 30 seconds, then never paid", async () => {
    const order = newOrder(payType, 1298);
    expect(await sandbox.open(order)).toEqual({ status: "processing" });
    sandbox.time.now += 29_999;
    expect(await sandbox.open(order)).toEqual({ status: "processing" });
    sandbox.time.now += 1;
    const failed = { status: "failed", code: "1298" };
    expect(await sandbox.query(order.orderId, channel)).toEqual(failed);
    expect(await sandbox.kinds(order.orderId)).toEqual([]);
  });

  test.each(NOT_FORCED)("the amount %i forces nothing", async (amount) => {
    const order = newOrder(payType, amount);
    const outcome = await sandbox.open(order);
    if (isSwipe(payType)) expect(outcome).toMatchObject({ status: "paid", amount });
    else expect(outcome).toEqual({ status: "waiting", payUrl: url(order.orderId) });
  });

  test.each([1000, 1143, 1145, 1201])(
    "opening %i again answers the same and charges nothing more",
    async (amount) => {
      const order = newOrder(payType, amount);
      const first = await sandbox.open(order);
      expect(await Promise.all([sandbox.open(order), sandbox.open(order)])).toEqual([first, first]);
      const { entries, requests } = await sandbox.ledger(order.orderId);
      expect(requests).toEqual({ open: 3, close: 0, cancel: 0, revoke: 0, refund: 0 });
      expect(entries).toHaveLength(first.status === "paid" ? 1 : 0);
    },
  );

  test.each([
    { amount: 1001 },
    { currency: "JPY" },
    { merchantId: "other" },
    { payType: allPayTypes.find((other) => isChannelOf(other) && other !== payType) ?? payType },
  ])("the same number with %o is refused", async (change) => {
    const order = newOrder(payType, 1000);
    await sandbox.open(order);
    const body = { ...order, ...change };
    const answer = await sandbox.call("openWalletOrder", "POST", `/${channel}/orders`, body);
    expect(answer).toMatchObject({ status: 409, body: { error: "conflict" } });
    expect(await sandbox.ledger(order.orderId)).toMatchObject({ amount: 1000, currency: "HKD" });
  });

  function isChannelOf(other: keyof typeof payTypes): boolean {
    return payTypes[other].channel === channel;
  }

  test("the other channel does not take it", async () => {
    const other = channel === "alipay" ? "wechat" : "alipay";
    const order = newOrder(payType, 1000);
    const answer = await sandbox.call("openWalletOrder", "POST", `/${other}/orders`, order);
    expect(answer).toMatchObject({ status: 400, body: { error: "malformed" } });
    expect(await sandbox.query(order.orderId, channel)).toEqual({ status: "absent" });
  });
});

test("every code that the catalogue says can be forced is one that a test above forces", () => {
  const forced = Object.keys(codeNames).filter((code) =>
    (codes[codeNames[code as keyof typeof codeNames]].forces as readonly string[]).includes(
      "payment",
    ),
  );
  expect(forced.sort()).toEqual([...REFUSED, "1143", "1145", "1298"].sort());
});

test.each([
  { payType: "800208", authCode: "1345678901234567", code: "1202" },
  { payType: "800208", authCode: "164567890123456789", code: "1202" },
  { payType: "800208", authCode: "", code: "1202" },
  { payType: "800108", authCode: "134567890123456789", code: "1202" },
  { payType: "800108", authCode: "314567890123456789", code: "1202" },
] as const)("a swipe of $payType with the code '$authCode' is refused", async (given) => {
  const { payType, authCode, code } = given;
  expect(await sandbox.open(newOrder(payType, 1000, { authCode }))).toEqual({
    status: "failed",
    code,
  });
});

test.each([
  { payType: "800208", authCode: "100000000000000000" },
  { payType: "800208", authCode: "159999999999999999" },
  { payType: "800108", authCode: "2500000000000000" },
  { payType: "800108", authCode: "309999999999999999999999" },
] as const)("any well-formed code pays, as often as it comes: $authCode", async (given) => {
  const { payType, authCode } = given;
  for (const _ of [1, 2]) {
    expect(await sandbox.open(newOrder(payType, 1000, { authCode }))).toMatchObject({
      status: "paid",
    });
  }
});

test("a paid swipe names the provider's own number and the moment", async () => {
  const { open } = testSandbox();
  const [wechat, alipay] = [
    await open(newOrder("800208", 1000)),
    await open(newOrder("800108", 2000)),
  ];
  expect(wechat).toEqual({
    status: "paid",
    channelId: "4200000000201612160000000001",
    paidAt: START,
    amount: 1000,
  });
  expect(alipay).toEqual({
    status: "paid",
    channelId: "2016121622000000000000000002",
    paidAt: START,
    amount: 2000,
  });
});

test.each([
  { field: "amount", value: 0 },
  { field: "amount", value: 1.5 },
  { field: "amount", value: "1000" },
  { field: "amount", value: 100_000_000_000 },
  { field: "payType", value: "800209" },
  { field: "orderId", value: "12a" },
  { field: "authCode", value: "12345" },
  { field: "currency", value: "hkd" },
  { field: "lifetimeMs", value: 0 },
  { field: "appCode", value: undefined },
])("$field $value is malformed", async ({ field, value }) => {
  const body = { ...newOrder("800201", 1000), [field]: value };
  const answer = await sandbox.call("openWalletOrder", "POST", "/wechat/orders", body);
  expect(answer).toMatchObject({ status: 400, body: { error: "malformed" } });
  expect((answer.body as { message: string }).message).toContain(field);
});

test("a body that is no JSON, and one that is too large, are refused", async () => {
  const send = (body: string) =>
    sandbox.fetch("http://wallets/wallets/v1/wechat/orders", { method: "POST", body });
  expect((await send("{")).status).toBe(400);
  expect((await send(" ".repeat(65_537))).status).toBe(413);
});

test("a field that the protocol does not know is ignored", async () => {
  const order = { ...newOrder("800201", 1000), orderId: newNumber(), unknown: 1 };
  expect(await sandbox.open(order)).toMatchObject({ status: "waiting" });
});
