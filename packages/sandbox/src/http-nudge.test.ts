import { expect, test } from "vitest";
import { httpNudge } from "./http-nudge.ts";

test("a nudge carries an order's number and nothing else", async () => {
  const sent: string[] = [];
  const nudge = httpNudge({
    gatewayUrl: "http://127.0.0.1:3000/",
    fetch: async (input, init) => {
      sent.push(`${init?.method} ${input} ${init?.body ?? "no body"}`);
      return new Response(null, { status: 204 });
    },
  });
  await nudge("201612161553180000010001");
  const url = "http://127.0.0.1:3000/sandbox/v1/nudges/201612161553180000010001";
  expect(sent).toEqual([`POST ${url} no body`]);
});

test("a gateway that refuses, or is not there, fails the nudge", async () => {
  const gatewayUrl = "http://127.0.0.1:3000";
  const refused = httpNudge({ gatewayUrl, fetch: async () => new Response("", { status: 503 }) });
  await expect(refused("1")).rejects.toThrow("503");
  const away = httpNudge({ gatewayUrl, fetch: () => Promise.reject(new TypeError("away")) });
  await expect(away("1")).rejects.toThrow("away");
});

test("a gateway that never answers is waited for only so long", async () => {
  const nudge = httpNudge({
    gatewayUrl: "http://127.0.0.1:3000",
    timeoutMs: 10,
    fetch: (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      }),
  });
  await expect(nudge("1")).rejects.toThrow("timeout");
});
