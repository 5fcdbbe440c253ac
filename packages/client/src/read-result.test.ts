import { codes } from "@trade-v1/contract/catalogue";
import { expect, test } from "vitest";
import { paid, refusal, scripted } from "./testing/scripted-gateway.ts";

const payment = { pay_type: "800208", out_trade_no: "A1", txamt: 10 } as const;

test("a success has the data and what the headers tell", async () => {
  const headers = { "Idempotent-Replayed": "true", "X-Request-Id": "01J9ZD3Q8RV6T2M5XK7W4B1C0E" };
  const { client } = scripted([{ headers }, {}]);
  expect(await client.createPayment(payment)).toEqual({
    ok: true,
    data: paid,
    status: 200,
    replayed: true,
    requestId: "01J9ZD3Q8RV6T2M5XK7W4B1C0E",
  });
  expect(await client.createPayment(payment)).toMatchObject({
    replayed: false,
    requestId: undefined,
  });
});

test("a refusal is returned with the catalogue's advice, and asked only once", async () => {
  const body = { ...refusal("1201", "the balance is too low"), syssn: "201612161553180011216135" };
  const { client, received } = scripted([{ body }]);
  expect(await client.createPayment(payment)).toEqual({
    ok: false,
    code: "1201",
    codeName: "insufficientBalance",
    message: "Refused",
    detail: "the balance is too low",
    action: codes.insufficientBalance.action,
    retry: "new-number",
    retryable: false,
    retryAfterMs: undefined,
    data: body,
    status: 200,
    replayed: false,
    requestId: undefined,
  });
  expect(received).toHaveLength(1);
});

test.each([
  [200, "1145", "safe"],
  [200, "1143", "safe"],
  [200, "1260", "no"],
  [200, "1297", "new-number"],
  [429, "1297", "later"],
  [500, "1154", "safe"],
  [503, "1100", "later"],
  [400, "1104", "no"],
  [403, "1241", "no"],
  [200, "2011", "new-number"],
])("HTTP %i with %s: retry is %s", async (status, code, retry) => {
  const { client } = scripted([{ status, body: refusal(code) }], { retry: { attempts: 1 } });
  const retryable = retry === "safe" || retry === "later";
  expect(await client.createPayment(payment)).toMatchObject({ ok: false, code, retry, retryable });
});

test.each([
  [200, "safe"],
  [400, "no"],
  [503, "later"],
])("a code that is newer than this client is tolerated (HTTP %i)", async (status, retry) => {
  const { client } = scripted([{ status, body: refusal("9999") }], { retry: { attempts: 1 } });
  const result = await client.createPayment(payment);
  expect(result).toMatchObject({
    ok: false,
    code: "9999",
    codeName: undefined,
    action: undefined,
    retry,
  });
});
