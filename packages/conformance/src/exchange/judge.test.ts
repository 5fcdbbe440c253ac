import { signBytes } from "@trade-v1/signing";
import { expect, test } from "vitest";
import type { Answered, Exchange } from "./exchange.ts";
import { judge, type Rules } from "./judge.ts";

const key = "K".repeat(32);
const full: Rules = { profile: "full", strict: false, signed: true };
const paid = {
  respcd: "0000",
  respmsg: "OK",
  resperr: "",
  sysdtm: "2026-11-25 10:00:00",
  out_trade_no: "A1",
  syssn: "1".repeat(24),
  pay_url: "",
  pay_type: "800208",
  txdtm: "2026-11-25 10:00:00",
  txamt: "10",
  txcurrcd: "HKD",
};
const refused = {
  respcd: "1104",
  respmsg: "Parameter error",
  resperr: "txamt",
  sysdtm: paid.sysdtm,
};

function answered(body: object | string, changes: Partial<Answered> = {}): Answered {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const headers = {
    "content-type": "application/json; charset=UTF-8",
    "x-qf-sign": signBytes(text, { key, signType: "SHA256" }),
    "x-qf-signtype": "SHA256",
    ...changes.headers,
  };
  return { status: changes.status ?? 200, headers: withoutEmpty(headers), body: text };
}

function withoutEmpty(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
}

function verdict(answer: Answered | undefined, rules = full, operationId = "createPayment") {
  const exchange: Exchange = {
    operationId,
    sent: { method: "POST", path: "/trade/v1/payment", headers: {}, body: "" },
    answered: answer,
    failure: answer === undefined ? "the connection was broken off" : undefined,
    durationMs: 1,
  };
  return judge(exchange, rules, { key, signType: "SHA256" }).map(
    ({ clause, found }) => `${clause.id}: ${found}`,
  );
}

test("an answer that keeps the contract has no problem", () => {
  expect(verdict(answered(paid))).toEqual([]);
  expect(verdict(answered({ ...paid, tomorrow: "" }))).toEqual([]);
});

const unsigned = { "x-qf-sign": "", "x-qf-signtype": "" };

test.each<[string, Answered | undefined, RegExp]>([
  ["no answer", undefined, /^answer\.arrives: the connection was broken off$/],
  [
    "a status that is not declared",
    answered(paid, { status: 201 }),
    /^answer\.status: HTTP 201; createPayment declares 200, /,
  ],
  ["no JSON", answered("<html>"), /^answer\.body: no JSON: "<html>"$/],
  ["an empty body", answered(""), /^answer\.body: no JSON: an empty body$/],
  ["a list", answered("[]"), /^answer\.body: no JSON/],
  ["a number for a string", answered({ ...paid, txamt: 10 }), /^answer\.body: txamt/],
  [
    "a missing member",
    answered({ ...paid, pay_url: undefined }),
    /^answer\.body: pay_url is required/,
  ],
  [
    "another content type",
    answered(paid, { headers: { "content-type": "text/html" } }),
    /^answer\.headers: Content-Type is text\/html/,
  ],
  [
    "a replay that is not true",
    answered(paid, { headers: { "idempotent-replayed": "yes" } }),
    /^answer\.headers: the header Idempotent-Replayed is "yes"$/,
  ],
  [
    "429 that does not say how long",
    answered({ ...refused, respcd: "1297" }, { status: 429 }),
    /^answer\.headers: HTTP 429 without the header retry-after$/,
  ],
  [
    "429 that says never",
    answered({ ...refused, respcd: "1297" }, { status: 429, headers: { "retry-after": "soon" } }),
    /^answer\.headers: the header Retry-After is "soon"$/,
  ],
  [
    "no signature",
    answered(paid, { headers: unsigned }),
    /^answer\.signed: HTTP 200 without X-QF-SIGN$/,
  ],
  [
    "no signature on a wrong field",
    answered(refused, { status: 400, headers: unsigned }),
    /^answer\.signed: HTTP 400 without/,
  ],
  [
    "another key's signature",
    answered(paid, { headers: { "x-qf-sign": "0".repeat(64) } }),
    /^answer\.signed: X-QF-SIGN 0+ is not the SHA256/,
  ],
  [
    "another hash",
    answered(paid, { headers: { "x-qf-signtype": "MD5" } }),
    /^answer\.signed: an answer with X-QF-SIGNTYPE MD5/,
  ],
  [
    "no name of the hash",
    answered(paid, { headers: { "x-qf-signtype": "" } }),
    /^answer\.signed: an answer without X-QF-SIGNTYPE/,
  ],
])("%s is a problem, named by its clause", (_, answer, wanted) => {
  const found = verdict(answer);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(wanted);
});

test.each([
  ["malformed", 400, { ...refused, respcd: "1103" }],
  ["not authentic", 401, { ...refused, respcd: "1108" }],
  ["an error inside", 500, { ...refused, respcd: "1154" }],
])("an answer before the caller is known may be unsigned: %s", (_, status, body) => {
  expect(verdict(answered(body, { status, headers: unsigned }))).toEqual([]);
});

test("strict refuses what is not declared; a mock's signature is not looked at", () => {
  const more = answered({ ...paid, tomorrow: "" });
  expect(verdict(more, { ...full, strict: true })).toEqual([
    expect.stringMatching(/^answer\.body: tomorrow/),
  ]);
  const constant = answered(paid, { headers: { "x-qf-sign": "A".repeat(32) } });
  expect(verdict(constant, { ...full, signed: false })).toEqual([]);
});

test("the seed asks for the members that it prints, and for nothing else", () => {
  const seed: Rules = { profile: "seed", strict: false, signed: true };
  const { pay_type: _, txamt: __, txcurrcd: ___, txdtm: ____, ...printed } = paid;
  const bare = { headers: { ...unsigned, "content-type": "" } };
  expect(verdict(answered(printed, bare), seed)).toEqual([]);
  expect(verdict(answered({ ...printed, syssn: undefined }, bare), seed)).toEqual([
    "answer.seed-members: there is no member syssn",
  ]);
  expect(verdict(answered({ ...printed, syssn: 1 }, bare), seed)).toEqual([
    "answer.seed-members: syssn is 1, and not a string",
  ]);
  const refund = {
    orig_syssn: "1",
    respmsg: "",
    txdtm: "t",
    txamt: "1",
    out_trade_no: "R",
    sysdtm: "t",
    syssn: "2",
  };
  expect(verdict(answered(refund, bare), seed, "createRefund")).toEqual([]);
  expect(
    verdict(answered({ ...refund, orig_syssn: undefined }, bare), seed, "createRefund"),
  ).toEqual(["answer.seed-members: there is no member orig_syssn"]);
  // What is refused, and how, it does not say.
  expect(verdict(answered({ respcd: "1260" }, { ...bare, status: 409 }), seed)).toEqual([]);
});

test("the sandbox is held against its own contract", () => {
  const moved = { app_code: "A".repeat(32), seconds: 1 };
  expect(verdict(answered(moved), full, "advanceClock")).toEqual([]);
  expect(verdict(answered({ ...moved, seconds: "1" }), full, "advanceClock")).toEqual([
    expect.stringMatching(/^sandbox\.answer: seconds/),
  ]);
});
