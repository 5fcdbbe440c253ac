import { expect, test } from "vitest";
import {
  type EdgeBench,
  edgeBench,
  FORM,
  payment,
  type RawRequest,
  signed,
  signedHeaders,
} from "../test-support/edge-bench.ts";

const URL_PAYMENT = "/trade/v1/payment";

/** Sends one bad request and expects its answer, and that nothing at all came of it. */
async function expectRefused(
  bench: EdgeBench,
  request: RawRequest,
  want: { status: number; respcd: string; resperr: string | RegExp },
) {
  const before = bench.contents();
  const { status, body } = await bench.send("createPayment", request);
  expect({ status, respcd: body.respcd, resperr: body.resperr }).toEqual({
    ...want,
    resperr: expect.stringMatching(want.resperr),
  });
  expect(bench.contents()).toBe(before);
  expect(bench.channel.calls).toEqual([]);
}

const AMOUNT = /^txamt must be an integer of minor units from 1 to 99999999999, digits only$/;
const without = (name: keyof typeof payment) =>
  Object.fromEntries(Object.entries(payment).filter(([field]) => field !== name));

test.each<[title: string, fields: Record<string, string>, resperr: string | RegExp]>([
  ["no pay_type", without("pay_type"), /^pay_type is required/],
  ["no out_trade_no", without("out_trade_no"), /^out_trade_no is required/],
  ["no txamt", without("txamt"), /^txamt is required/],
  ["an empty txamt", { ...payment, txamt: "" }, /^txamt is required/],
  ["an empty out_trade_no", { ...payment, out_trade_no: "" }, /^out_trade_no is required/],
  ["an unknown pay_type", { ...payment, pay_type: "800999" }, /^pay_type must be one of 800151/],
  [
    "an over-long out_trade_no",
    { ...payment, out_trade_no: "1".repeat(129) },
    /^out_trade_no must be 1 to 128/,
  ],
  ["a space in out_trade_no", { ...payment, out_trade_no: "a b" }, /^out_trade_no must be/],
  ["an over-long mchid", { ...payment, mchid: "a".repeat(33) }, /^mchid must be 1 to 32/],
  ["an over-long udid", { ...payment, udid: "u".repeat(41) }, /^udid must be at most 40/],
  ["an over-long openid", { ...payment, openid: "o".repeat(129) }, /^openid must be at most 128/],
  [
    "an over-long goods_name",
    { ...payment, goods_name: "货".repeat(65) },
    /^goods_name must be at most 64/,
  ],
  ["txamt 0", { ...payment, txamt: "0" }, AMOUNT],
  ["txamt -1", { ...payment, txamt: "-1" }, AMOUNT],
  ["txamt +1", { ...payment, txamt: "+1" }, AMOUNT],
  ["txamt 1e3", { ...payment, txamt: "1e3" }, AMOUNT],
  ["txamt 010", { ...payment, txamt: "010" }, AMOUNT],
  ["txamt with a space before", { ...payment, txamt: " 10" }, AMOUNT],
  ["txamt with a line end", { ...payment, txamt: "10\n" }, AMOUNT],
  ["txamt 10.5", { ...payment, txamt: "10.5" }, AMOUNT],
  ["txamt 0x10", { ...payment, txamt: "0x10" }, AMOUNT],
  ["txamt in full-width digits", { ...payment, txamt: "１０" }, AMOUNT],
  ["txamt 100000000000", { ...payment, txamt: "100000000000" }, AMOUNT],
  ["txamt 99999999999999999999", { ...payment, txamt: "99999999999999999999" }, AMOUNT],
  [
    "a date that is none",
    { ...payment, txdtm: "2016-02-30 00:00:00" },
    /^txdtm must be a date and time that exists/,
  ],
  ["a leap day that is none", { ...payment, txdtm: "2015-02-29 00:00:00" }, /^txdtm must be/],
  ["an hour that is none", { ...payment, txdtm: "2016-02-03 24:00:00" }, /^txdtm must be/],
  ["a date in ISO form", { ...payment, txdtm: "2016-02-03T00:00:00" }, /^txdtm must be/],
  ["a swipe without auth_code", { ...payment, pay_type: "800208" }, /^auth_code is required/],
  [
    "an Alipay code for WeChat",
    { ...payment, pay_type: "800208", auth_code: "286420135798642013" },
    /^auth_code must be the 18 digits/,
  ],
  [
    "a WeChat code for Alipay",
    { ...payment, pay_type: "800108", auth_code: "134567890123456789" },
    /^auth_code must be/,
  ],
  [
    "a short auth_code where it has no use",
    { ...payment, auth_code: "123" },
    /^auth_code must be 16 to 24 digits/,
  ],
  ["longitude first", { ...payment, lnglat: "156.78 12.34" }, /^lnglat must be/],
  ["another currency", { ...payment, txcurrcd: "JPY" }, /^txcurrcd must be HKD/],
  ["no currency at all", { ...payment, txcurrcd: "hkd" }, /^txcurrcd must be a currency code/],
  ["a notify_url by ftp", { ...payment, notify_url: "ftp://a.example/" }, /^notify_url must be/],
  [
    "a notify_url with a password",
    { ...payment, notify_url: "https://a:b@a.example/" },
    /^notify_url must not carry a user name/,
  ],
  [
    "a notify_url to a private network",
    { ...payment, notify_url: "https://10.0.0.1/" },
    /^notify_url must point to a public host/,
  ],
  [
    "a notify_url to a metadata service",
    { ...payment, notify_url: "http://169.254.169.254/" },
    /^notify_url must point to a public host/,
  ],
  [
    "an over-long notify_url",
    { ...payment, notify_url: `https://a.example/${"n".repeat(240)}` },
    /^notify_url must be/,
  ],
  [
    "a return_url that is a script",
    { ...payment, return_url: "javascript:alert(1)" },
    /^return_url must be/,
  ],
  ["a return_url without a host", { ...payment, return_url: "https://" }, /^return_url must be/],
  [
    "a return_url with a password",
    { ...payment, return_url: "https://a:b@a.example" },
    /^return_url must not carry/,
  ],
  ["expired_time 4", { ...payment, expired_time: "4" }, /^expired_time must be/],
  ["expired_time 121", { ...payment, expired_time: "121" }, /^expired_time must be/],
])("%s is 400 1104", async (_, fields, resperr) => {
  const bench = await edgeBench();
  await expectRefused(bench, signed(fields), { status: 400, respcd: "1104", resperr });
});

test("every wrong field is named", async () => {
  const bench = await edgeBench();
  const fields = { ...payment, txamt: "1e3", txdtm: "now", notify_url: "https://10.0.0.1/" };
  await expectRefused(bench, signed(fields), {
    status: 400,
    respcd: "1104",
    resperr: /txamt must be .*; txdtm must be .*; notify_url must point to a public host/,
  });
});

const form = (
  body: string | Uint8Array<ArrayBuffer>,
  extra: Record<string, string> = {},
): RawRequest => ({
  headers: { ...signedHeaders(payment), ...extra },
  body,
});
const plain = String(new URLSearchParams(payment));

test.each<[title: string, request: RawRequest, status: number, resperr: string | RegExp]>([
  ["a repeated field", form(`${plain}&txamt=1`), 400, /^txamt must be sent once/],
  [
    "mchid and Mchid",
    form(`${plain}&Mchid=${payment.mchid}`),
    400,
    /^mchid must be sent once: Mchid is the same/,
  ],
  ["mchid and an empty Mchid", form(`${plain}&Mchid=`), 400, /^mchid must be sent once/],
  ["an empty name", form(`${plain}&=1`), 400, /^field 6 must have a name/],
  [
    "a broken percent-escape",
    form(`${plain}&goods_name=%zz`),
    400,
    /^goods_name must not hold a broken percent-escape/,
  ],
  ["invalid UTF-8", form(`${plain}&goods_name=%ff`), 400, /^goods_name must be valid UTF-8/],
  [
    "raw invalid UTF-8",
    form(Buffer.from(`${plain}&goods_name=\xff`, "latin1")),
    400,
    /^goods_name must be valid UTF-8/,
  ],
  ["NUL", form(`${plain}&udid=a%00`), 400, /^udid must not hold a NUL character/],
  [
    "65 fields",
    form(Array.from({ length: 65 }, (_, i) => `f${i}=1`).join("&")),
    400,
    /^the form must have at most 64 fields/,
  ],
  [
    "a query string",
    { ...form(plain), path: `${URL_PAYMENT}?txamt=1` },
    400,
    /^the URL must have no query string/,
  ],
  [
    "a body of 65 KiB",
    form(`${plain}&goods_name=${"x".repeat(65 * 1024)}`),
    413,
    /^the body must be at most 65536 bytes/,
  ],
  [
    "a Content-Length that lies",
    form("x".repeat(65 * 1024), { "Content-Length": "10" }),
    413,
    /at most 65536 bytes/,
  ],
  [
    "a Content-Length that is too large",
    form(plain, { "Content-Length": "65537" }),
    413,
    /at most 65536 bytes/,
  ],
  [
    "a JSON body",
    { headers: { "Content-Type": "application/json" }, body: "{}" },
    415,
    /not JSON: send the fields as a form/,
  ],
  [
    "a multipart body",
    { headers: { "Content-Type": "multipart/form-data; boundary=x" }, body: "--x--" },
    415,
    /^Content-Type must be/,
  ],
  ["no content type", { body: new Uint8Array(1) }, 415, /^Content-Type must be/],
  ["another charset", form(plain, { "Content-Type": `${FORM}; charset=gbk` }), 415, /in UTF-8/],
  ["GET", { method: "GET" }, 405, /^\/trade\/v1\/payment takes POST only/],
  ["PUT", { ...form(plain), method: "PUT" }, 405, /takes POST only/],
  ["OPTIONS", { method: "OPTIONS" }, 405, /takes POST only/],
  [
    "another path",
    { ...form(plain), path: "/trade/v1/nothing" },
    404,
    /^there is nothing at this path/,
  ],
  [
    "a slash at the end",
    { ...form(plain), path: `${URL_PAYMENT}/` },
    404,
    /^there is nothing at this path/,
  ],
  ["the bare prefix", { ...form(plain), path: "/trade/v1" }, 404, /^there is nothing at this path/],
])("%s is refused with 1103", async (_, request, status, resperr) => {
  const bench = await edgeBench();
  await expectRefused(bench, request, { status, respcd: "1103", resperr });
});

test("a chunked body that never ends is left after 64 KiB", async () => {
  const bench = await edgeBench();
  let pulled = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(1024).fill(97));
    },
    cancel() {
      isCancelled = true;
    },
  });
  const request = { headers: { "Content-Type": FORM }, body, duplex: "half" as const };
  await expectRefused(bench, request, { status: 413, respcd: "1103", resperr: /at most 65536/ });
  expect(isCancelled).toBe(true);
  expect(pulled).toBeLessThan(80);
});

test("exactly 64 KiB are read", async () => {
  const bench = await edgeBench();
  const fields: Record<string, string> = { ...payment, filling: "" };
  fields.filling = "x".repeat(65_536 - signed(fields).body.length);
  const { status, body } = await bench.call("createPayment", fields);
  expect({ status, respcd: body.respcd }).toEqual({ status: 200, respcd: "0000" });
});

test("HEAD is refused without a body", async () => {
  const { send } = await edgeBench();
  const { status, headers, text } = await send("createPayment", { method: "HEAD" });
  expect({ status, allow: headers.get("Allow"), text }).toEqual({
    status: 405,
    allow: "POST",
    text: "",
  });
});

test("__proto__ is a field like any other: unknown, and part of what is signed", async () => {
  const { call, send, channel } = await edgeBench();
  const fields = Object.fromEntries([...Object.entries(payment), ["__proto__", "txamt"]]);
  const { body } = await call("createPayment", fields);
  expect(body.respcd).toBe("0000");
  expect(channel.calls).toHaveLength(1);
  const unsigned = { headers: signedHeaders(payment), body: `${plain}&__proto__=1` };
  expect((await send("createPayment", unsigned)).status).toBe(401);
});

test("what partners' clients send raw is accepted: spaces, colons, UTF-8", async () => {
  const { send } = await edgeBench();
  const fields = { ...payment, goods_name: "香港 milk" };
  const body = Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  const { status } = await send("createPayment", { headers: signedHeaders(fields), body });
  expect(status).toBe(200);
});
