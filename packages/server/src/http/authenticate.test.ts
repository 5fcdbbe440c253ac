import { signFields } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import { expect, test } from "vitest";
import { sandboxApp } from "../apps/sandbox-app.ts";
import type { App } from "../store/store.ts";
import { edgeBench, payment, signed, signedHeaders } from "../test-support/edge-bench.ts";
import { authentication } from "./authenticate.ts";

const right = signed(payment);
const { "X-QF-SIGN": signature = "", ...unsigned } = signedHeaders(payment);
const WRONG = "X-QF-APPCODE is unknown, or X-QF-SIGN does not belong to this request";
const UNKNOWN_APP = "NOBODY00000000000000000000000001";
const production = {
  env: { TRADE_SANDBOX: "off", TRADE_MASTER_KEY: "0".repeat(64) },
};

test.each<[title: string, headers: Record<string, string> | [string, string][], resperr: string]>([
  ["no app code", { ...right.headers, "X-QF-APPCODE": "" }, "X-QF-APPCODE is missing"],
  ["no signature", unsigned, "X-QF-SIGN is missing"],
  ["an unknown app", { ...right.headers, "X-QF-APPCODE": UNKNOWN_APP }, WRONG],
  ["a wrong signature", { ...right.headers, "X-QF-SIGN": "0".repeat(32) }, WRONG],
  ["a truncated signature", { ...right.headers, "X-QF-SIGN": signature.slice(0, 31) }, WRONG],
  [
    "a signature that is no hex",
    { ...right.headers, "X-QF-SIGN": `${signature.slice(0, 31)}g` },
    WRONG,
  ],
  ["a repeated signature", [...Object.entries(right.headers), ["X-QF-SIGN", signature]], WRONG],
  [
    "a repeated app code",
    [...Object.entries(right.headers), ["X-QF-APPCODE", sandboxApp.appCode]],
    WRONG,
  ],
  ["the wrong hash", { ...right.headers, "X-QF-SIGNTYPE": "SHA256" }, WRONG],
  [
    "an unknown hash",
    { ...right.headers, "X-QF-SIGNTYPE": "SHA1" },
    "X-QF-SIGNTYPE must be MD5 or SHA256",
  ],
  [
    "a hash in lower case",
    { ...right.headers, "X-QF-SIGNTYPE": "md5" },
    "X-QF-SIGNTYPE must be MD5 or SHA256",
  ],
  [
    "an empty hash",
    { ...right.headers, "X-QF-SIGNTYPE": "" },
    "X-QF-SIGNTYPE must be MD5 or SHA256",
  ],
])("%s is 401 1108, unsigned, and changes nothing", async (_, headers, resperr) => {
  const bench = await edgeBench();
  const before = bench.contents();
  const answer = await bench.send("createPayment", { headers, body: right.body });
  expect(answer.status).toBe(401);
  expect(answer.body.respcd).toBe("1108");
  expect(answer.body.resperr.split(";")[0]).toBe(resperr);
  expect(answer.headers.get("X-QF-SIGN")).toBeNull();
  expect(answer.headers.get("X-QF-SIGNTYPE")).toBeNull();
  expect(bench.contents()).toBe(before);
  expect(bench.channel.calls).toEqual([]);
});

test("a changed, an added and a dropped field are noticed", async () => {
  const { send } = await edgeBench();
  const { txdtm: _, ...fewer } = payment;
  for (const fields of [{ ...payment, txamt: "1001" }, { ...payment, udid: "x" }, fewer]) {
    const body = String(new URLSearchParams(fields));
    expect((await send("createPayment", { headers: right.headers, body })).status).toBe(401);
  }
});

test("hex in either case, and signatures over kept empty fields, are accepted", async () => {
  const { send, call } = await edgeBench();
  const lower = { ...right.headers, "X-QF-SIGN": signature.toLowerCase() };
  expect((await send("createPayment", { headers: lower, body: right.body })).status).toBe(200);
  // md5 of "mchid=…&out_trade_no=order-1&pay_type=800201&txamt=1000&txdtm=…&udid=" and the key.
  const kept = { ...payment, udid: "" };
  expect((await call("createPayment", kept)).status).toBe(200);
});

test("both hashes work, and the answer uses the request's", async () => {
  const { call } = await edgeBench();
  for (const signType of ["MD5", "SHA256"] as const) {
    const { status, headers, isSigned } = await call("createPayment", payment, { signType });
    expect([status, isSigned]).toEqual([200, true]);
    expect(headers.get("X-QF-SIGN")).toHaveLength(signType === "MD5" ? 32 : 64);
  }
});

test("the alias Mchid is signed under the name that was sent, and renamed after", async () => {
  const { call } = await edgeBench();
  const { mchid, ...others } = payment;
  const { body } = await call("createPayment", { ...others, Mchid: mchid });
  expect(body.respcd).toBe("0000");
  const unknown = await call("createPayment", { ...others, Mchid: "Nobody" });
  expect([unknown.status, unknown.body.respcd, unknown.isSigned]).toEqual([403, "1241", true]);
});

test("in the sandbox a refusal shows what was hashed, and never a key", async () => {
  const { send } = await edgeBench();
  const fields = { ...payment, goods_name: `milk ${sandboxApp.key}`, udid: "" };
  const headers = { ...signedHeaders(payment), "X-QF-SIGN": "0".repeat(32) };
  const body = String(new URLSearchParams(fields));
  const { resperr } = (await send("createPayment", { headers, body })).body;
  expect(resperr).toBe(
    `${WRONG}; the gateway took the MD5 of: goods_name=milk <key>&mchid=${payment.mchid}` +
      "&out_trade_no=order-1&pay_type=800201&txamt=1000&txdtm=2026-11-23 16:00:00<key>",
  );
});

test("what is shown is bounded", async () => {
  const { send } = await edgeBench();
  const body = `${right.body}&filling=${"x".repeat(60_000)}`;
  const answer = await send("createPayment", { headers: right.headers, body });
  expect(answer.status).toBe(401);
  expect(answer.body.resperr.length).toBeLessThan(4_300);
});

test("without the sandbox a wrong signature and an unknown app get the same bytes, and no help", async () => {
  const { gateway, send } = await edgeBench(production);
  const { appCode, key } = await gateway.apps.create({ name: "a", currency: "HKD" });
  await gateway.apps.pinSignType(appCode, "SHA256");
  const headers = (code: string) => ({
    ...right.headers,
    "X-QF-APPCODE": code,
    "X-QF-SIGN": "0".repeat(32),
  });
  const known = await send("createPayment", { headers: headers(appCode), body: right.body });
  const unknown = await send("createPayment", { headers: headers(UNKNOWN_APP), body: right.body });
  const pinned = await send("createPayment", signed(payment, { appCode, key }));
  expect(known.body.resperr).toBe(WRONG);
  expect([unknown.text, pinned.text]).toEqual([known.text, known.text]);
});

test("a pinned app signs with SHA256 only", async () => {
  const { gateway, call } = await edgeBench();
  await gateway.apps.pinSignType(sandboxApp.appCode, "SHA256");
  expect((await call("createPayment", payment, { signType: "MD5" })).status).toBe(401);
  expect((await call("createPayment", payment, { signType: "SHA256" })).status).toBe(200);
});

test("a disabled app gets the bytes of an unknown one, with either key, and nothing happens", async () => {
  const bench = await edgeBench(production);
  const { gateway, send, call } = bench;
  const { appCode, key, merchantId } = await gateway.apps.create({ name: "a", currency: "HKD" });
  const newest = await gateway.apps.rotateKey(appCode);
  const fields = { ...payment, mchid: merchantId };
  expect((await call("createPayment", fields, { appCode, key })).status).toBe(200);
  await gateway.apps.setDisabled(appCode, true);
  const before = bench.contents();
  const unknown = await send("createPayment", signed(fields, { appCode: UNKNOWN_APP, key }));
  for (const known of [key, newest]) {
    const refused = await call("createPayment", fields, { appCode, key: known });
    expect([refused.status, refused.isSigned, refused.text]).toEqual([401, false, unknown.text]);
  }
  expect(bench.contents()).toBe(before);
  await gateway.apps.setDisabled(appCode, false);
  expect((await call("createPayment", fields, { appCode, key })).status).toBe(200);
});

test("the key that stands in for missing ones opens nothing", async () => {
  const { call } = await edgeBench();
  const key = "0".repeat(32);
  for (const appCode of [sandboxApp.appCode, UNKNOWN_APP]) {
    expect((await call("createPayment", payment, { appCode, key })).status).toBe(401);
  }
});

test("whoever calls, as many keys are tried", async () => {
  const digests: string[] = [];
  const authenticate = (keys: readonly string[] | null) =>
    authentication({
      findApp: async () => (keys === null ? null : ({ keys: [] } as unknown as App)),
      keysOf: () => keys ?? [],
      explain: false,
      digest: (signType, message, key) => {
        digests.push(key);
        return nodeDigest(signType, message, key);
      },
    });
  const fields = new Map(Object.entries(payment));
  const credentials = { appCode: "A", signType: "MD5" };
  const signature = signFields(payment, { key: "right" });
  for (const [keys, sent] of [
    [null, "0".repeat(32)],
    [["wrong"], "0".repeat(32)],
    [["wrong", "older"], "0".repeat(32)],
    [["right"], signature],
    [["right", "older"], signature],
  ] as const) {
    digests.length = 0;
    await authenticate(keys)({ ...credentials, signature: sent }, fields).catch(() => undefined);
    expect(digests, String(keys)).toHaveLength(2);
  }
});

test("two keys are active at once, each answered by itself, until the old one is retired", async () => {
  const { gateway, call } = await edgeBench();
  const { appCode } = sandboxApp;
  const key = await gateway.apps.rotateKey(appCode);
  // `call` verifies each answer with the key that signed its request.
  expect((await call("createPayment", payment)).isSigned).toBe(true);
  expect((await call("createPayment", payment, { key })).isSigned).toBe(true);
  await gateway.apps.retireOldKeys(appCode);
  expect((await call("createPayment", payment)).status).toBe(401);
  expect((await call("createPayment", payment, { key })).status).toBe(200);
  const third = await gateway.apps.rotateKey(appCode);
  const fourth = await gateway.apps.rotateKey(appCode);
  const statuses = [key, third, fourth].map(
    async (key) => (await call("createPayment", payment, { key })).status,
  );
  expect(await Promise.all(statuses)).toEqual([401, 200, 200]);
});
