import { Hono } from "hono";
import { expect, test } from "vitest";
import { clientAddress, connectionOwner } from "./client-address.ts";
import type { EdgeEnv } from "./edge.ts";

async function addressOf(trusted: string[], peer: string, forwarded?: string): Promise<string> {
  const app = new Hono<EdgeEnv>();
  const find = clientAddress(trusted);
  app.get("/", (c) => c.text(find(c)));
  const headers = forwarded === undefined ? {} : { "X-Forwarded-For": forwarded };
  const bindings = { incoming: { socket: { remoteAddress: peer } } };
  return (await app.request("/", { headers }, bindings as EdgeEnv["Bindings"])).text();
}

test.each<[trusted: string[], peer: string, forwarded: string | undefined, want: string]>([
  [[], "203.0.113.9", undefined, "203.0.113.9"],
  [[], "::ffff:203.0.113.9", undefined, "203.0.113.9"],
  [[], "203.0.113.9", "198.51.100.1", "203.0.113.9"],
  [["10.0.0.0/8"], "203.0.113.9", "198.51.100.1", "203.0.113.9"],
  [["10.0.0.0/8"], "10.0.0.1", "198.51.100.1", "198.51.100.1"],
  [["10.0.0.0/8"], "::ffff:10.0.0.1", "198.51.100.1", "198.51.100.1"],
  [["10.0.0.0/8"], "10.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", "198.51.100.1"],
  [["10.0.0.0/8"], "10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3"],
  [["10.0.0.1"], "10.0.0.1", "not an address", "not an address"],
  [["10.0.0.1"], "10.0.0.1", undefined, "10.0.0.1"],
  [[], "2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::"],
  [["2001:db8::/32"], "2001:db8::1", "2001:470:1:2::7", "2001:470:1:2::"],
])("trusting %j, %s with %j is %s", async (trusted, peer, forwarded, want) => {
  expect(await addressOf(trusted, peer, forwarded)).toBe(want);
});

test("an address that is none is refused at the start", () => {
  expect(() => clientAddress(["10.0.0.0/33"])).toThrow();
  expect(() => clientAddress(["proxy.example"])).toThrow();
});

test.each<[trusted: string[], peer: string, want: string | null]>([
  [[], "203.0.113.9", "203.0.113.9"],
  [[], "::ffff:203.0.113.9", "203.0.113.9"],
  [[], "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"],
  [["10.0.0.0/8"], "203.0.113.9", "203.0.113.9"],
  [["10.0.0.0/8"], "::ffff:10.0.0.1", null],
  [["10.0.0.0/8"], "", ""],
])("trusting %j, connections from %s count for %s", (trusted, peer, want) => {
  expect(connectionOwner(trusted)(peer)).toBe(want);
});
