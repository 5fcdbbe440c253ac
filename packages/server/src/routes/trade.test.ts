import { expect, onTestFinished, test, vi } from "vitest";
import { sandboxApp } from "../apps/sandbox-app.ts";
import { StoreUnavailable } from "../store/store.ts";
import { edgeBench, FORM, payment, signed, signedHeaders } from "../test-support/edge-bench.ts";

const swipe = { ...payment, pay_type: "800208", auth_code: "134567890123456789" };
const alipaySwipe = { ...payment, pay_type: "800108", auth_code: "286420135798642013" };
const PAID = { status: "paid", channelId: "chn-1", paidAt: 0, amount: 1000 } as const;
const TXDTM = "2026-11-23 16:10:00";

test("an opened payment answers the seed's members first, then ours", async () => {
  const { call, channel } = await edgeBench();
  const { status, text, body } = await call("createPayment", { ...payment, goods_name: "milk" });
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual([
    "sysdtm",
    "resperr",
    "respmsg",
    "out_trade_no",
    "syssn",
    "respcd",
    "pay_url",
    "pay_type",
    "txdtm",
    "txamt",
    "txcurrcd",
    "qrcode",
  ]);
  expect(text).toBe(JSON.stringify(body));
  expect(body).toMatchObject({
    sysdtm: "2026-11-23 16:00:00",
    respmsg: "OK",
    resperr: "",
    txamt: "1000",
    txcurrcd: "HKD",
    qrcode: body.pay_url,
  });
  expect(channel.calls).toEqual([`open ${body.syssn}`]);
});

test("the same request again is answered by the first, and says so", async () => {
  const { call, channel } = await edgeBench();
  const first = await call("createPayment", payment);
  const second = await call("createPayment", payment);
  expect(first.headers.get("Idempotent-Replayed")).toBeNull();
  expect(second.headers.get("Idempotent-Replayed")).toBe("true");
  expect(second.body.syssn).toBe(first.body.syssn);
  expect(channel.calls).toHaveLength(1);
  const other = await call("createPayment", { ...payment, txamt: "2000" });
  expect([other.status, other.body.respcd]).toEqual([200, "2011"]);
});

test("what the channel refused carries syssn, what our rules refused does not", async () => {
  const { call, channel } = await edgeBench();
  channel.answers.open = { status: "failed", code: "1201" };
  const failed = await call("createPayment", swipe);
  expect(failed.body).toMatchObject({ respcd: "1201", syssn: expect.stringMatching(/^\d{24}$/) });
  expect(failed.body.resperr).not.toBe("");
  const refused = await call("createRefund", {
    syssn: failed.body.syssn,
    out_trade_no: "refund-1",
    txamt: "1",
    txdtm: TXDTM,
  });
  expect(refused.status).toBe(200);
  expect(Object.keys(refused.body)).toEqual(["sysdtm", "resperr", "respmsg", "respcd"]);
  expect(refused.body.respcd).toBe("1261");
});

test("close, refund and reversal answer the seed's members in its order", async () => {
  const { call, channel } = await edgeBench();
  const members = [
    "orig_syssn",
    "respmsg",
    "txdtm",
    "txamt",
    "out_trade_no",
    "sysdtm",
    "syssn",
    "respcd",
    "resperr",
  ];
  const open = (await call("createPayment", payment)).body;
  const close = (await call("closeOrder", { syssn: open.syssn })).body;
  expect(Object.keys(close)).toEqual(members);
  expect(close).toMatchObject({
    respcd: "0000",
    respmsg: "",
    orig_syssn: open.syssn,
    out_trade_no: "order-1",
    txamt: "1000",
  });

  channel.answers.open = PAID;
  const paid = (await call("createPayment", { ...swipe, out_trade_no: "order-2" })).body;
  const refund = { syssn: paid.syssn, out_trade_no: "refund-1", txamt: "400", txdtm: TXDTM };
  const refunded = await call("createRefund", refund);
  expect(Object.keys(refunded.body)).toEqual(members);
  expect(refunded.body).toMatchObject({ out_trade_no: "refund-1", txamt: "400", txdtm: TXDTM });
  const again = await call("createRefund", refund);
  expect([again.body.syssn, again.headers.get("Idempotent-Replayed")]).toEqual([
    refunded.body.syssn,
    "true",
  ]);

  channel.answers.cancel = { status: "refunded", channelId: "chn-2", refundedAt: 0 };
  const alipay = (await call("createPayment", { ...alipaySwipe, out_trade_no: "order-3" })).body;
  const reversal = (
    await call("createReversal", {
      mchid: sandboxApp.merchantId,
      syssn: alipay.syssn,
      out_trade_no: "order-3",
      txdtm: TXDTM,
      txamt: "1000",
    })
  ).body;
  expect(Object.keys(reversal)).toEqual(members);
  expect(reversal).toMatchObject({ respcd: "0000", out_trade_no: "order-3" });
});

test("a query tells all transactions, closes under their order's number", async () => {
  const { call, channel, time } = await edgeBench();
  const open = (await call("createPayment", payment)).body;
  time.now += 1_000;
  await call("closeOrder", { out_trade_no: "order-1" });
  time.now += 1_000;
  channel.answers.open = { ...PAID, paidAt: time.now };
  await call("createPayment", { ...swipe, out_trade_no: "order-2" });
  const { body } = await call("queryTransactions", { page_size: "10" });
  expect(body).toMatchObject({ respcd: "0000", respmsg: "", page: 1, page_size: 10 });
  expect(body.data).toMatchObject([
    { order_type: "payment", out_trade_no: "order-2", paydtm: "2026-11-23 16:00:02", errmsg: "" },
    { order_type: "close", out_trade_no: "order-1", origssn: open.syssn, cancel: "0" },
    {
      order_type: "payment",
      out_trade_no: "order-1",
      cancel: "2",
      respcd: "1142",
      errmsg: "Order closed",
    },
  ]);
  const none = await call("queryTransactions", { out_trade_no: "nobody's,nothing" });
  expect(none.body.resperr).toMatch(/^out_trade_no must be/);
  expect((await call("queryTransactions", { out_trade_no: "no-such" })).body.data).toEqual([]);
  const window = { start_time: "2026-11-23 16:00:01", end_time: "2026-11-23 16:00:01" };
  expect((await call("queryTransactions", window)).body.data).toHaveLength(1);
  const backwards = { start_time: "2026-11-23 16:00:01", end_time: "2026-11-23 16:00:00" };
  const refused = await call("queryTransactions", backwards);
  expect([refused.status, refused.body.respcd]).toEqual([400, "1104"]);
});

test("another app's merchant is 403, before its currency is looked at", async () => {
  const { gateway, call } = await edgeBench();
  const other = await gateway.apps.create({ name: "other", currency: "JPY" });
  for (const mchid of [other.merchantId, "Nobody"]) {
    const answer = await call("createPayment", { ...payment, mchid, txcurrcd: "EUR" });
    expect([answer.status, answer.body.respcd, answer.isSigned]).toEqual([403, "1241", true]);
  }
  const { appCode, key, merchantId } = other;
  const own = await call("createPayment", { ...payment, mchid: merchantId }, { appCode, key });
  expect(own.body).toMatchObject({ respcd: "0000", txcurrcd: "JPY" });
  const { mchid: _, ...byDefault } = payment;
  const standard = await call("createPayment", byDefault, { appCode, key });
  expect(standard.body.syssn).toBe(own.body.syssn);
});

test("the checks come in the contract's order", async () => {
  const { send } = await edgeBench();
  const huge = `txamt=%zz&${"x".repeat(66_000)}`;
  const wrongSignature = { ...signedHeaders(payment), "X-QF-SIGN": "0".repeat(32) };
  const nobodys = { ...payment, mchid: "Nobody" };
  const json = { "Content-Type": "application/json" };
  const steps = [
    [404, { path: "/trade/v1/nothing?a=1", method: "PUT", headers: json, body: huge }],
    [405, { path: "/trade/v1/payment?a=1", method: "PUT", headers: json, body: huge }],
    [415, { path: "/trade/v1/payment?a=1", headers: json, body: huge }],
    [413, { path: "/trade/v1/payment?a=1", headers: { "Content-Type": FORM }, body: huge }],
    [400, { headers: wrongSignature, body: "txamt=%zz" }],
    [401, { headers: wrongSignature, body: "mchid=Nobody&txamt=x" }],
    [400, signed({ ...nobodys, txamt: "x" })],
    [403, signed(nobodys)],
    [200, signed(payment)],
  ] as const;
  for (const [status, request] of steps) {
    expect((await send("createPayment", request)).status).toBe(status);
  }
});

test("apps and, higher, addresses are limited; 429 records nothing", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const bench = await edgeBench({ env: { TRADE_RATE_LIMIT: "1" } });
  const { call, send, contents } = bench;
  expect((await call("createPayment", payment)).status).toBe(200);
  const before = contents();
  const limited = await call("createPayment", { ...payment, out_trade_no: "order-2", txamt: "x" });
  expect([limited.status, limited.body.respcd, limited.isSigned]).toEqual([429, "1297", true]);
  expect(limited.headers.get("Retry-After")).toBe("1");
  expect(contents()).toBe(before);
  vi.advanceTimersByTime(1_000);
  expect((await call("createPayment", { ...payment, out_trade_no: "order-2" })).status).toBe(200);
  // The address may send 4 a second: these take what is left of them without an app.
  const unread = { headers: { "Content-Type": FORM }, body: "txamt=%zz" };
  const statuses: number[] = [];
  for (let i = 0; i < 4; i++) statuses.push((await send("createPayment", unread)).status);
  expect(statuses).toEqual([400, 400, 400, 429]);
  const byAddress = await send("createPayment", unread);
  expect(byAddress.headers.get("Retry-After")).toBe("1");
  expect(byAddress.headers.get("X-QF-SIGN")).toBeNull();
});

test("a store that cannot take it is 503, signed, with Retry-After; the same request finds out", async () => {
  const bench = await edgeBench();
  const { call } = bench;
  bench.faults.store = new StoreUnavailable("disk full");
  const { status, body, headers, isSigned } = await call("createPayment", payment);
  expect([status, body.respcd, headers.get("Retry-After"), isSigned]).toEqual([
    503,
    "1100",
    "1",
    true,
  ]);
  bench.faults.store = undefined;
  expect((await call("createPayment", payment)).body.respcd).toBe("0000");
});

test("an error of ours is one opaque 500, and its cause is in the log only", async () => {
  const bench = await edgeBench();
  bench.faults.store = new TypeError("secret detail");
  const { status, body, text, headers, isSigned } = await bench.call("createPayment", payment);
  expect([status, body.respcd, isSigned]).toEqual([500, "1154", true]);
  expect(text).not.toContain("secret detail");
  const line = bench.lines.find((line) => line.includes("secret detail")) ?? "";
  expect(JSON.parse(line).requestId).toBe(headers.get("X-Request-Id"));
});
