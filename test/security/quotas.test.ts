import { sandboxApp } from "@trade-v1/server";
import { signFields } from "@trade-v1/signing";
import { expect, onTestFinished, test } from "vitest";
import { startGateway } from "../support/gateway.ts";

/** One request a second for each app, four for each address. */
async function stage(environment: Readonly<Record<string, string>> = {}) {
  const gateway = await startGateway({ TRADE_RATE_LIMIT: "1", ...environment });
  onTestFinished(() => gateway.stop());
  const fields = { page: "1" };
  const right = signFields(fields, { key: sandboxApp.key });
  /** A request in the name of the ready-made app, from this address as a proxy tells it. */
  const query = async (from: string, signature = right) => {
    const answer = await fetch(`${gateway.url}/trade/v1/query`, {
      method: "POST",
      headers: {
        "X-QF-APPCODE": sandboxApp.appCode,
        "X-QF-SIGN": signature,
        "X-Forwarded-For": from,
      },
      body: new URLSearchParams(fields),
    });
    await answer.text();
    return answer.status;
  };
  const flood = (from: (index: number) => string, signature = "0".repeat(32)) =>
    Promise.all(Array.from({ length: 40 }, (_, index) => query(from(index), signature)));
  return { query, flood };
}

const behindProxy = { TRADE_TRUST_PROXY: "127.0.0.1" };

test("whoever cannot sign uses up nobody's quota but the address's own", async () => {
  const { query, flood } = await stage(behindProxy);
  // From as many addresses as requests: none reaches its limit, and all name the same app.
  expect(new Set(await flood((index) => `198.51.100.${index}`))).toEqual(new Set([401]));
  // From one address: it is turned away.
  expect(await flood(() => "203.0.113.1")).toContain(429);
  expect(await query("192.0.2.1"), "the app itself, from its own address").toBe(200);
});

test("an app that asks too much is turned away wherever it asks from", async () => {
  const { flood } = await stage(behindProxy);
  const signature = signFields({ page: "1" }, { key: sandboxApp.key });
  const statuses = await flood((index) => `198.51.100.${index}`, signature);
  expect(statuses).toContain(200);
  expect(statuses).toContain(429);
});

test("an IPv6 network counts as one address, and two networks as two", async () => {
  const { query, flood } = await stage(behindProxy);
  expect(await flood((index) => `2001:db8:0:1::${index.toString(16)}`)).toContain(429);
  expect(await query("2001:db8:0:2::1")).toBe(200);
});

test("nobody gets another address by saying so", async () => {
  const { flood } = await stage();
  expect(await flood((index) => `198.51.100.${index}`)).toContain(429);
});
