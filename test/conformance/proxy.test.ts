import { join } from "node:path";
import { createTradeClient } from "@trade-v1/client";
import { sandboxApp } from "@trade-v1/server";
import { signFields } from "@trade-v1/signing";
import { startProxy, type ValidationProxy, type Verdict } from "trade-conformance";
import { freePort } from "trade-v1/free-port";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { startProgram } from "../support/program.ts";

const { appCode, key } = sandboxApp;
let gateway: TestGateway;
let proxy: ValidationProxy;
const verdicts: Verdict[] = [];

beforeAll(async () => {
  gateway = await startGateway();
  proxy = await startProxy({
    target: gateway.url,
    host: "127.0.0.1",
    port: 0,
    key,
    timeoutMs: 20_000,
    onVerdict: (verdict) => verdicts.push(verdict),
  });
});
beforeEach(() => {
  verdicts.length = 0;
});
afterAll(async () => {
  await proxy.close();
  await gateway.stop();
});

const right = { pay_type: "800208", txamt: "10", auth_code: "134567890123456789" };

async function post(
  fields: Record<string, string>,
  changes: { path?: string; headers?: Record<string, string>; body?: string; method?: string } = {},
): Promise<readonly string[]> {
  const method = changes.method ?? "POST";
  const response = await fetch(proxy.url + (changes.path ?? "/trade/v1/payment"), {
    method,
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "X-QF-APPCODE": appCode,
      "X-QF-SIGN": signFields(fields, { key }),
      ...changes.headers,
    },
    ...(method === "POST" && { body: changes.body ?? new URLSearchParams(fields).toString() }),
  });
  await response.text();
  const [verdict] = verdicts.splice(0);
  expect(verdict?.status).toBe(response.status);
  expect(verdict?.answerFaults).toEqual([]);
  return verdict?.requestFaults ?? [];
}

test("our own client keeps the contract, and its answers come through unchanged", async () => {
  const trade = createTradeClient({ baseUrl: proxy.url, appCode, key, signType: "SHA256" });
  const paid = await trade.createPayment({
    ...right,
    pay_type: "800208",
    out_trade_no: "proxy-1",
    txamt: 10,
  });
  expect(paid.ok).toBe(true);
  const refused = await trade.closeOrder({ out_trade_no: "proxy-1" });
  expect(refused).toMatchObject({ ok: false, code: "1260" });
  expect(
    verdicts.map(({ path, status, requestFaults, answerFaults }) => [
      path,
      status,
      requestFaults,
      answerFaults,
    ]),
  ).toEqual([
    ["/trade/v1/payment", 200, [], []],
    ["/trade/v1/close", 200, [], []],
  ]);
});

test("what the sandbox is asked passes through and is not judged", async () => {
  const response = await fetch(`${proxy.url}/sandbox/v1/notifications`);
  expect(response.status).toBe(200);
  expect(verdicts).toEqual([]);
});

const plain = { ...right, out_trade_no: "proxy-2" };
const form = new URLSearchParams(plain).toString();

test.each<[string, Parameters<typeof post>, readonly (string | RegExp)[]]>([
  ["a missing field", [right], [/^out_trade_no is required/]],
  ["a wrong field", [{ ...plain, txamt: "10.5" }], [/^txamt must be an integer/]],
  ["a missing auth_code", [{ pay_type: "800208", out_trade_no: "p", txamt: "1" }], [/^auth_code/]],
  [
    "a misspelt field",
    [{ ...plain, goods: "x" }],
    ["goods is no field of createPayment: it is ignored"],
  ],
  ["both spellings", [{ ...plain, mchid: "A", Mchid: "A" }], ["mchid is there in two spellings"]],
  [
    "__proto__",
    [JSON.parse(`{"__proto__":"1",${JSON.stringify(plain).slice(1)}`)],
    [/__proto__ is no field/],
  ],
  ["a field twice", [plain, { body: `${form}&txamt=10` }], ["txamt is there twice"]],
  ["a broken escape", [plain, { body: `${form}&udid=%zz` }], [/^udid=%zz is not percent-encoded/]],
  ["no name", [plain, { body: `${form}&=1` }], ["a field has no name", / is no field of/]],
  ["a query", [plain, { path: "/trade/v1/payment?a=1" }], [/fields stand in the query/]],
  [
    "an unknown path",
    [plain, { path: "/trade/v1/pay" }],
    ["/trade/v1/pay is no path of the contract"],
  ],
  ["GET", [{}, { method: "GET" }], ["GET is not POST", /is required/]],
  [
    "JSON",
    [plain, { headers: { "Content-Type": "application/json" } }],
    [/^Content-Type is application\/json/],
  ],
  [
    "a charset",
    [plain, { headers: { "Content-Type": "application/x-www-form-urlencoded; charset=gbk" } }],
    [/charset other than UTF-8/],
  ],
  [
    "a wrong signature",
    [plain, { headers: { "X-QF-SIGN": "0".repeat(32) } }],
    ["X-QF-SIGN is not the MD5 of these fields and the key"],
  ],
  ["no signature", [plain, { headers: { "X-QF-SIGN": "" } }], ["the header X-QF-SIGN is missing"]],
  [
    "a wrong hash",
    [plain, { headers: { "X-QF-SIGNTYPE": "sha256" } }],
    ["X-QF-SIGNTYPE is sha256, not MD5 or SHA256"],
  ],
  [
    "a signature of the other hash",
    [plain, { headers: { "X-QF-SIGNTYPE": "SHA256" } }],
    ["X-QF-SIGN is no SHA256 in hex"],
  ],
  [
    "too much",
    [plain, { body: `${form}&udid=${"x".repeat(65_536)}` }],
    [/^the body has \d+ bytes/, /^udid/, /^X-QF-SIGN/],
  ],
])("%s leaves the contract, and is named", async (_, request, wanted) => {
  const faults = await post(...request);
  for (const words of wanted) {
    const found = faults.some((fault) =>
      typeof words === "string" ? fault === words : words.test(fault),
    );
    expect(found, `${words} in ${JSON.stringify(faults)}`).toBe(true);
  }
});

test("a request that keeps the contract has no faults", async () => {
  expect(await post(plain)).toEqual([]);
  expect(await post({ ...plain, udid: "" })).toEqual([]);
});

test("the command prints each request, and ends with 1 if one left the contract", async () => {
  const main = join(import.meta.dirname, "../../packages/conformance/src/main.ts");
  const args = ["proxy", "--target", gateway.url, "--port", "0"];
  const command = startProgram([process.execPath, "--conditions=trade-v1-source", main, ...args]);
  const url = await command.says(/Listening on (http:\S+),/);
  const send = (body: string) =>
    fetch(`${url}/trade/v1/query`, {
      method: "POST",
      body: new URLSearchParams(body),
      headers: {
        "X-QF-APPCODE": appCode,
        "X-QF-SIGN": signFields(new URLSearchParams(body), { key }),
      },
    });
  await send("page=1");
  await send("page=0");
  const { code, stdout } = await command.stop();
  expect(stdout).toContain("ok   POST /trade/v1/query 200\n");
  expect(stdout).toMatch(/LEFT POST \/trade\/v1\/query 400\n {5}request: page /);
  expect(stdout).toContain("2 requests, 1 left the contract\n");
  expect(code).toBe(1);
});

test("a target that does not answer is said so to the client", async () => {
  const target = `http://127.0.0.1:${await freePort()}`;
  const alone = await startProxy({
    target,
    host: "127.0.0.1",
    port: 0,
    key: undefined,
    timeoutMs: 1000,
    onVerdict: () => {},
  });
  const response = await fetch(`${alone.url}/sandbox/v1/notifications`);
  expect(response.status).toBe(502);
  expect(await response.text()).toBe(`${target} gave no answer: nothing listens there\n`);
  await alone.close();
});
