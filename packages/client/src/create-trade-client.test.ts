import { verifyFields } from "@trade-v1/signing";
import vectors from "@trade-v1/signing/vectors" with { type: "json" };
import { afterEach, expect, test } from "vitest";
import { createTradeClient } from "./index.ts";
import { appCode, key, scripted } from "./testing/scripted-gateway.ts";

const order = { syssn: "201607280901020011216135", out_trade_no: "1470020842103" };
const money = { txamt: 10, txdtm: "2016-07-28 14:13:50" };
const payment = { pay_type: "800201", out_trade_no: "1470020842103", txamt: 10 } as const;

test("each method posts its fields as a form to its path", async () => {
  const { client, received } = scripted([{}], { mchid: "BvDtmKJA5mx7GpN0" });
  await client.createPayment(payment);
  await client.closeOrder({ syssn: order.syssn });
  await client.createRefund({ ...order, ...money });
  await client.createReversal({ ...order, ...money });
  await client.queryTransactions();
  const forms = received.map(({ url, body }) => [
    url,
    Object.fromEntries(new URLSearchParams(body)),
  ]);
  const mchid = "BvDtmKJA5mx7GpN0";
  expect(forms).toEqual([
    ["https://pay.example/trade/v1/payment", { mchid, ...payment, txamt: "10" }],
    ["https://pay.example/trade/v1/close", { mchid, syssn: order.syssn }],
    ["https://pay.example/trade/v1/refund", { mchid, ...order, ...money, txamt: "10" }],
    ["https://pay.example/trade/v1/reversal", { mchid, ...order, ...money, txamt: "10" }],
    ["https://pay.example/trade/v1/query", { mchid }],
  ]);
  for (const { method, headers } of received) {
    expect(method).toBe("POST");
    expect(headers.get("Content-Type")).toBe("application/x-www-form-urlencoded");
    expect(headers.get("X-QF-APPCODE")).toBe(appCode);
  }
});

test.each(["MD5", "SHA256"] as const)(
  "what is signed is what is sent, with %s",
  async (signType) => {
    const { client, received } = scripted([{ signType }], { signType });
    await client.createPayment({ ...payment, goods_name: "香港測試 牛奶 +&=", udid: "" });
    const { headers, body } = received[0]!;
    expect(headers.get("X-QF-SIGNTYPE")).toBe(signType);
    const sent = new URLSearchParams(body);
    expect(sent.get("goods_name")).toBe("香港測試 牛奶 +&=");
    expect(verifyFields(sent, headers.get("X-QF-SIGN")!, { key, signType })).toBe(true);
  },
);

test("the golden vector of the seed's payment comes out of the client", async () => {
  const { fields, form, sign } = vectors.form[0]!;
  const { client, received } = scripted([{}]);
  await client.createPayment({
    mchid: fields.mchid!,
    pay_type: "800208",
    out_trade_no: fields.out_trade_no!,
    txdtm: fields.txdtm!,
    txamt: 10,
    auth_code: fields.auth_code!,
  });
  expect(received[0]?.body).toBe(form);
  expect(received[0]?.headers.get("X-QF-SIGN")).toBe(sign);
});

test("a merchant in the request comes before the client's, and undefined is not sent", async () => {
  const { client, received } = scripted([{}], { mchid: "DEFAULT" });
  await client.queryTransactions({ mchid: "OTHER" });
  const leftOut = { mchid: undefined, syssn: undefined } as object;
  await client.queryTransactions(leftOut);
  expect(received.map(({ body }) => body)).toEqual(["mchid=OTHER", "mchid=DEFAULT"]);
});

test("a base URL may have a path and end in slashes", async () => {
  const { client, received } = scripted([{}], { baseUrl: "http://127.0.0.1:3000/gateway//" });
  await client.queryTransactions();
  expect(received[0]?.url).toBe("http://127.0.0.1:3000/gateway/trade/v1/query");
});

test.each([
  [{ baseUrl: "pay.example" }, /baseUrl/],
  [{ baseUrl: "ftp://pay.example" }, /baseUrl/],
  [{ baseUrl: "https://user@pay.example" }, /baseUrl/],
  [{ baseUrl: "https://pay.example/?app=1" }, /baseUrl/],
  [{ appCode: "" }, /appCode/],
  [{ appCode: "CODE\n" }, /appCode/],
  [{ key: "" }, /key/],
  [{ otherKeys: [""] }, /key/],
  [{ signType: "md5" as "MD5" }, /signType must be MD5 or SHA256/],
  [{ timeoutMs: 0 }, /timeoutMs must be an integer from 1 to 600000/],
  [{ retry: { attempts: 11 } }, /retry.attempts must be an integer from 1 to 10/],
  [{ retry: { firstDelayMs: 0.5 } }, /retry.firstDelayMs/],
  [{ retry: { maxDelayMs: -1 } }, /retry.maxDelayMs/],
])("a wrong option is named: %o", (option, sentence) => {
  const options = { baseUrl: "https://pay.example", appCode, key, ...option };
  expect(() => createTradeClient(options)).toThrow(sentence);
  expect(() => createTradeClient(options)).not.toThrow(key);
});

test("a client does not run in a browser", () => {
  Object.assign(globalThis, { window: {}, document: {} });
  expect(() => scripted([])).toThrow(/does not run in a browser.*Call it on your server/);
});

afterEach(() => {
  for (const name of ["window", "document"]) Reflect.deleteProperty(globalThis, name);
});
