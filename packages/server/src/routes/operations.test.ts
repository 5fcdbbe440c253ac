import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapi from "@trade-v1/contract/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { type EdgeBench, edgeBench, payment } from "../test-support/edge-bench.ts";

const get = ({ gateway }: EdgeBench, path: string, headers: Record<string, string> = {}) =>
  gateway.fetch(new Request(`http://gateway.test${path}`, { headers }));

test("alive, ready, and not ready once it stops", async () => {
  const bench = await edgeBench();
  expect((await get(bench, "/healthz")).status).toBe(200);
  expect((await get(bench, "/readyz")).status).toBe(200);
  await bench.gateway.stop();
  expect((await get(bench, "/healthz")).status).toBe(200);
  expect((await get(bench, "/readyz")).status).toBe(503);
});

test("metrics count requests by operation, status and code, and show the store", async () => {
  const bench = await edgeBench();
  await bench.call("createPayment", payment);
  await bench.call("createPayment", { ...payment, txamt: "0" });
  await get(bench, "/nothing");
  const response = await get(bench, "/metrics");
  expect(response.headers.get("Content-Type")).toContain("text/plain");
  const text = await response.text();
  expect(text).toContain(
    'trade_requests_total{operation="createPayment",status="200",respcd="0000"} 1',
  );
  expect(text).toContain(
    'trade_requests_total{operation="createPayment",status="400",respcd="1104"} 1',
  );
  expect(text).toContain('trade_requests_total{operation="other",status="404",respcd="1103"} 1');
  expect(text).toContain('trade_request_duration_seconds_count{operation="createPayment"} 2');
  expect(text).toContain("trade_store_up 1");
  expect(text).toContain('trade_notifications{state="dead"} 0');
});

test.each([
  ["/openapi.json", "application/json; charset=utf-8"],
  ["/openapi-3.0.json", "application/json; charset=utf-8"],
  ["/openapi.yaml", "application/yaml; charset=utf-8"],
])("%s is served, and only sent again when it changed", async (path, contentType) => {
  const bench = await edgeBench();
  const first = await get(bench, path);
  expect(first.headers.get("Content-Type")).toBe(contentType);
  const etag = first.headers.get("ETag") ?? "";
  expect((await get(bench, path, { "If-None-Match": `W/${etag}, "x"` })).status).toBe(304);
  expect((await get(bench, path, { "If-None-Match": '"x"' })).status).toBe(200);
});

test("the served document is the contract", async () => {
  const bench = await edgeBench();
  expect(await (await get(bench, "/openapi.json")).json()).toEqual(openapi);
});

test("documentation that is not built says how to build it", async () => {
  const bench = await edgeBench();
  const response = await get(bench, "/docs/");
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("npm run docs");
});

test("the built documentation is served, and nothing beside it", async () => {
  const bench = await edgeBench();
  const docs = join(bench.folder, "docs");
  mkdirSync(join(docs, "guides"), { recursive: true });
  for (const [name, text] of [
    ["index.html", "<h1>home</h1>"],
    ["guides/index.html", "guides"],
    ["page.js", "1"],
    [".secret", "secret"],
    ["../outside.txt", "secret"],
  ] as const) {
    writeFileSync(join(docs, name), text);
  }
  for (const [path, location] of [
    ["/", "/docs/"],
    ["/docs", "/docs/"],
    ["/docs/guides", "/docs/guides/"],
  ] as const) {
    expect((await get(bench, path)).headers.get("Location")).toBe(location);
  }
  const index = await get(bench, "/docs/");
  expect([index.headers.get("Content-Type"), await index.text()]).toEqual([
    "text/html; charset=utf-8",
    "<h1>home</h1>",
  ]);
  expect(await (await get(bench, "/docs/guides/")).text()).toBe("guides");
  const script = await get(bench, "/docs/page.js");
  expect(script.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
  for (const path of [
    "/docs/..%2foutside.txt",
    "/docs/%2e%2e/outside.txt",
    "/docs/guides/..%2f..%2foutside.txt",
    "/docs/..%5coutside.txt",
    "/docs/.secret",
    "/docs/%00",
    "/docs/%zz",
    "/docs/nothing",
    "/docs/nothing.html",
  ]) {
    const { status } = await get(bench, path);
    expect({ path, status }).toEqual({ path, status: 404 });
  }
});
