import { connect } from "node:net";
import { operations, sandboxOperations } from "@trade-v1/contract/operations";
import { sandboxApp } from "@trade-v1/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { signedCalls } from "../support/signed-call.ts";

let gateway: TestGateway;
let waiting: string;

beforeAll(async () => {
  gateway = await startGateway();
  const call = signedCalls(gateway.url, { app_code: sandboxApp.appCode, key: sandboxApp.key });
  const fields = { pay_type: "800201", out_trade_no: "headers-1", txamt: "1000" };
  const payment = await call("createPayment", fields);
  waiting = payment.body.syssn;
  assertHeaders(payment.headers, "no-store");
});

afterAll(() => gateway.stop());

/** What every answer must say, and what none may. */
function assertHeaders(
  headers: Headers,
  cacheControl: string,
  referrerPolicy = "no-referrer",
): void {
  const said = Object.fromEntries(headers);
  expect(said).toMatchObject({
    "cache-control": cacheControl,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": referrerPolicy,
  });
  expect(said["content-security-policy"]).toMatch(/(^|; )default-src 'none'(;|$)/);
  expect(said["content-security-policy"]).toMatch(/(^|; )frame-ancestors 'none'(;|$)/);
  for (const name of ["server", "x-powered-by", "strict-transport-security"]) {
    expect(said).not.toHaveProperty(name);
  }
}

function nameAndValue(line: string): [name: string, value: string] {
  const colon = line.indexOf(": ");
  return [line.slice(0, colon), line.slice(colon + 2)];
}

const ask = (path: string, init: RequestInit = {}) =>
  fetch(gateway.url + path, { redirect: "manual", ...init });

const pathOf = (path: string) => path.replace("{syssn}", "1").replace("{id}", "1");

describe("the trade API", () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const refused: readonly (readonly [status: number, init: RequestInit])[] = [
    [401, { method: "POST", headers: form, body: "a=1" }],
    [400, { method: "POST", headers: form, body: "a=%zz" }],
    [413, { method: "POST", headers: form, body: "x".repeat(65_537) }],
    [415, { method: "POST", body: "{}" }],
    [405, { method: "GET" }],
    [405, { method: "OPTIONS" }],
  ];
  const cases = Object.values(operations).flatMap(({ path }) =>
    refused.map(([status, init]) => [path, status, init] as const),
  );

  test.each(cases)("%s %i", async (path, status, init) => {
    const answer = await ask(path, init);
    expect(answer.status).toBe(status);
    assertHeaders(answer.headers, "no-store");
  });
});

describe("the sandbox's API", () => {
  const cases = Object.values(sandboxOperations).flatMap(({ path, method }) => [
    [method, path, { method }] as const,
    ["PATCH", path, { method: "PATCH" }] as const,
  ]);

  test.each(cases)("%s %s", async (_, path, init) => {
    assertHeaders((await ask(pathOf(path), init)).headers, "no-store");
  });
});

test.each<[status: number, method: string, path: string, cacheControl: string]>([
  [404, "GET", "/nothing", "no-store"],
  [404, "POST", "/trade/v1", "no-store"],
  [404, "POST", "/sandbox/v1/nothing", "no-store"],
  [204, "POST", "/sandbox/v1/nudges/1", "no-store"],
  [200, "GET", "/sandbox/wallet/{waiting}", "no-store"],
  [404, "GET", "/sandbox/wallet/1", "no-store"],
  [404, "GET", "/sandbox/wallet/", "no-store"],
  [200, "GET", "/sandbox/wallet/{waiting}/state", "no-store"],
  [404, "POST", "/sandbox/wallet/1/approve", "no-store"],
  [303, "POST", "/sandbox/wallet/{waiting}/decline", "no-store"],
  [302, "GET", "/sandbox", "no-store"],
  [200, "GET", "/sandbox/", "no-store"],
  [200, "GET", "/sandbox/transactions/{waiting}", "no-store"],
  [404, "GET", "/sandbox/transactions/1", "no-store"],
  [200, "GET", "/sandbox/notifications", "no-store"],
  [200, "GET", "/sandbox/signature", "no-store"],
  [200, "GET", "/sandbox/apps", "no-store"],
  [403, "POST", "/sandbox/apps", "no-store"],
  [404, "GET", "/sandbox/nothing", "no-store"],
  [200, "GET", "/healthz", "no-store"],
  [200, "GET", "/readyz", "no-store"],
  [200, "GET", "/metrics", "no-store"],
  [302, "GET", "/", "no-store"],
  [301, "GET", "/docs", "no-store"],
  [404, "GET", "/docs/nothing.html", "no-store"],
  [404, "GET", "/docs/%2e%2e/package.json", "no-store"],
  [200, "GET", "/openapi.json", "no-cache"],
  [200, "GET", "/openapi.yaml", "no-cache"],
  [200, "GET", "/openapi-3.0.json", "no-cache"],
])("%i %s %s", async (status, method, path, cacheControl) => {
  const answer = await ask(path.replace("{waiting}", waiting), { method });
  expect(answer.status).toBe(status);
  // A browser has to tell the pages with forms where a form comes from, and nobody else.
  const hasForms = /^\/sandbox\/(?!v1\/)/.test(path);
  assertHeaders(answer.headers, cacheControl, hasForms ? "same-origin" : "no-referrer");
});

test("a document that the reader has already", async () => {
  const etag = (await ask("/openapi.json")).headers.get("ETag") ?? "";
  const answer = await ask("/openapi.json", { headers: { "If-None-Match": etag } });
  expect(answer.status).toBe(304);
  assertHeaders(answer.headers, "no-cache");
});

test.each([
  ["a request with a malformed Host", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"],
  ["what is no HTTP", "hello\r\n\r\n"],
])("%s", async (_, bytes) => {
  const socket = connect(Number(new URL(gateway.url).port), "127.0.0.1");
  socket.end(bytes);
  let text = "";
  for await (const chunk of socket.setEncoding("utf8")) text += chunk;
  const [head = "", body = ""] = text.split("\r\n\r\n");
  const [status, ...lines] = head.split("\r\n");
  expect(status).toBe("HTTP/1.1 400 Bad Request");
  expect(JSON.parse(body)).toMatchObject({ respcd: "1103" });
  const said = new Headers();
  for (const line of lines) said.set(...nameAndValue(line));
  assertHeaders(said, "no-store");
  // The same as on an answer of the app, where a request exists.
  const own = [
    "connection",
    "date",
    "keep-alive",
    "content-length",
    "content-type",
    "x-request-id",
  ];
  for (const [name, value] of (await ask("/nothing")).headers) {
    if (!own.includes(name)) expect([name, said.get(name)]).toEqual([name, value]);
  }
});

test("an error of ours reveals nothing of it", async () => {
  const { app_code, key } = await gateway.sandbox.createApp({});
  const call = signedCalls(gateway.url, { app_code, key });
  for (const fault of ["internal-error", "store-unavailable"] as const) {
    await gateway.sandbox.planFaults(app_code, fault);
    const fields = { pay_type: "800201", out_trade_no: `headers-${fault}`, txamt: "1000" };
    const { status, body, headers } = await call("createPayment", fields);
    expect([500, 503]).toContain(status);
    expect(Object.keys(body).sort()).toEqual(["respcd", "resperr", "respmsg", "sysdtm"]);
    expect(body.resperr).not.toMatch(/error:|\bat \w|\/\w+\/|SELECT|INSERT|sqlite|\.ts|sandbox/i);
    assertHeaders(headers, "no-store");
  }
});
