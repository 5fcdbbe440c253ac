import { signBytes } from "@trade-v1/signing";
import { expect, test } from "vitest";
import { TradeNetworkError, TradeResponseError } from "./index.ts";
import { type Answer, key, paid, refusal, scripted } from "./testing/scripted-gateway.ts";

const payment = { pay_type: "800201", out_trade_no: "A1", txamt: 10 } as const;
const once = { retry: { attempts: 1 } };
const otherKey = { key: "ANOTHERKEY0000000000000000000001" };

test.each<[given: string, answer: Answer]>([
  ["JSON with other white space", { body: `{ "respcd":"0000", "respmsg":"OK", "resperr":"" }\n` }],
  ["Chinese text", { body: { ...paid, respmsg: "交易成功" } }],
  ["a lower-case signature", { sign: signBytes(JSON.stringify(paid), { key }).toLowerCase() }],
])("a signature over the exact bytes is accepted: %s", async (_, answer) => {
  const { client } = scripted([answer]);
  expect(await client.createPayment(payment)).toMatchObject({ ok: true });
});

test.each<[given: string, answer: Answer, reason: TradeResponseError["reason"]]>([
  [
    "a success with a signature by another key",
    { sign: signBytes(JSON.stringify(paid), otherKey) },
    "signature",
  ],
  [
    "a success whose bytes changed",
    { body: `${JSON.stringify(paid)} `, sign: signBytes(JSON.stringify(paid), { key }) },
    "signature",
  ],
  ["a success signed with the wrong hash", { signType: "SHA256" }, "signature"],
  ["a success with an empty signature", { sign: "" }, "signature"],
  ["a success without a signature", { sign: null }, "unsigned"],
  ["a refusal without a signature", { body: refusal("1260"), sign: null }, "unsigned"],
  [
    "a wrong field without a signature",
    { status: 400, body: refusal("1104"), sign: null },
    "unsigned",
  ],
  [
    "a wrong merchant without a signature",
    { status: 403, body: refusal("1241"), sign: null },
    "unsigned",
  ],
  [
    "a wrong signature where none was needed",
    { status: 401, body: refusal("1108"), sign: "0".repeat(32) },
    "signature",
  ],
  ["a wrong signature before anything is parsed", { body: "{", sign: "0".repeat(32) }, "signature"],
  ["HTML", { body: "<html>", sign: null }, "not-an-envelope"],
  ["signed text that is no JSON", { body: "OK" }, "not-an-envelope"],
  ["no body at all", { status: 404, body: "", sign: null }, "not-an-envelope"],
  [
    "a redirect",
    { status: 302, body: "", sign: null, headers: { Location: "https://elsewhere.example" } },
    "not-an-envelope",
  ],
  ["JSON without a code", { body: { status: "ok" } }, "not-an-envelope"],
  ["a code of the wrong form", { body: { ...paid, respcd: "OK" } }, "not-an-envelope"],
  ["success under a status of failure", { status: 400 }, "not-an-envelope"],
  [
    "more bytes than any answer has",
    { body: "x".repeat(4 * 1024 * 1024 + 1), sign: null },
    "too-large",
  ],
])("%s is not believed", async (_, answer, reason) => {
  const { client, received } = scripted([answer]);
  const error = await client.createPayment(payment).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(TradeResponseError);
  expect(error).toMatchObject({ name: "TradeResponseError", reason, status: answer.status ?? 200 });
  expect(received).toHaveLength(1);
});

test.each([
  [400, "1103"],
  [401, "1108"],
  [404, "1103"],
  [405, "1103"],
  [413, "1103"],
  [415, "1103"],
  [429, "1297"],
  [500, "1154"],
  [503, "1100"],
])(
  "HTTP %i with %s may come unsigned: the gateway did not know yet who asked",
  async (status, code) => {
    const { client } = scripted([{ status, body: refusal(code), sign: null }], once);
    expect(await client.createPayment(payment)).toMatchObject({ ok: false, status, code });
  },
);

test("a proxy that cannot reach the gateway counts as no answer", async () => {
  const { client } = scripted([{ status: 502, body: "<html>", sign: null }], once);
  const call = client.createPayment(payment);
  await expect(call).rejects.toBeInstanceOf(TradeNetworkError);
  await expect(call).rejects.toThrow("https://pay.example/trade/v1/payment answered HTTP 502");
});

test("with verifyResponses: false a mock's unsigned or wrongly signed answer is taken", async () => {
  for (const sign of [null, "971FD0AFF62D6C76F5479F5934B415B7"]) {
    const { client } = scripted([{ sign }], { verifyResponses: false });
    expect(await client.createPayment(payment)).toMatchObject({ ok: true, data: paid });
  }
});
