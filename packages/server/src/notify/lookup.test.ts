import type { LookupAddress } from "node:dns";
import { expect, test } from "vitest";
import type { TargetPolicy } from "./addresses.ts";
import { checkedLookup, type Resolve, resolveBySystem } from "./lookup.ts";

const production: TargetPolicy = { allowHttp: false, allowLoopback: false, allowPrivate: false };

/** What a socket is told when it asks for the addresses of a name. */
function ask(resolve: Resolve, policy = production, all = true, name = "shop.example") {
  return new Promise<string | LookupAddress[]>((done, fail) => {
    checkedLookup(resolve, policy)(name, { all }, (error, addresses) =>
      error === null ? done(addresses) : fail(error),
    );
  });
}

test("gives the socket the addresses that were checked, and no others", async () => {
  const resolve = async () => ["8.8.8.8", "2606:4700:4700::1111"];
  expect(await ask(resolve)).toEqual([
    { address: "8.8.8.8", family: 4 },
    { address: "2606:4700:4700::1111", family: 6 },
  ]);
  expect(await ask(resolve, production, false)).toBe("8.8.8.8");
});

test.each([
  [["127.0.0.1"]],
  [["8.8.8.8", "10.0.0.1"]],
  [["10.0.0.1", "8.8.8.8"]],
  [["8.8.8.8", "::ffff:169.254.169.254"]],
  [["64:ff9b::7f00:1"]],
])("refuses a name with the addresses %j", async (addresses) => {
  await expect(ask(async () => addresses)).rejects.toThrow("shop.example is not a public host");
});

test("judges each answer of a name that changes its mind", async () => {
  const answers = [["8.8.8.8"], ["10.0.0.1"], ["8.8.8.8"]];
  const resolve = async () => answers.shift() ?? [];
  expect(await ask(resolve)).toEqual([{ address: "8.8.8.8", family: 4 }]);
  await expect(ask(resolve)).rejects.toThrow("is not a public host");
  expect(await ask(resolve)).toEqual([{ address: "8.8.8.8", family: 4 }]);
});

test("passes on that a name has no address, or that nobody knows", async () => {
  await expect(ask(async () => [])).rejects.toThrow("the name has no address");
  const failing = async () => {
    throw new Error("SERVFAIL");
  };
  await expect(ask(failing)).rejects.toThrow("SERVFAIL");
});

test("knows localhost without asking anybody", async () => {
  const nobody = async () => {
    throw new Error("asked");
  };
  const local = { ...production, allowLoopback: true };
  expect(await ask(nobody, local, true, "shop.localhost.")).toEqual([
    { address: "127.0.0.1", family: 4 },
    { address: "::1", family: 6 },
  ]);
  await expect(ask(nobody, production, true, "localhost")).rejects.toThrow("not a public host");
});

test("the system's resolver reads the hosts file", async () => {
  expect(await resolveBySystem("localhost")).toContain("127.0.0.1");
});
