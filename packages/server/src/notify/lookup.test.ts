import { createSocket } from "node:dgram";
import type { LookupAddress } from "node:dns";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import type { TargetPolicy } from "./addresses.ts";
import { checkedLookup, dnsResolve, type Resolve, systemResolve } from "./lookup.ts";

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
  expect(await systemResolve("localhost")).toContain("127.0.0.1");
});

/** A name server that knows the addresses of one type of record and refuses the others. */
async function nameServer(type: "A" | "AAAA", address: readonly number[]) {
  const code = type === "A" ? 1 : 28;
  const server = createSocket("udp4", (query, from) => {
    const question = query.subarray(12, query.indexOf(0, 12) + 5);
    const isKnown = question.readUInt16BE(question.length - 4) === code;
    const header = Buffer.from(query.subarray(0, 12));
    header.writeUInt16BE(isKnown ? 0x8180 : 0x8183, 2);
    header.fill(0, 6);
    header.writeUInt16BE(isKnown ? 1 : 0, 6);
    const record = Buffer.from([
      0xc0,
      12,
      0,
      code,
      0,
      1,
      0,
      0,
      0,
      0,
      0,
      address.length,
      ...address,
    ]);
    server.send(Buffer.concat([header, question, isKnown ? record : Buffer.of()]), from.port);
  });
  server.bind(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `127.0.0.1:${server.address().port}`;
}

test("DNS is asked for both kinds of addresses; one is enough", async () => {
  const v4 = await nameServer("A", [127, 0, 0, 1]);
  expect(await dnsResolve([v4])("shop.example")).toEqual(["127.0.0.1"]);
  const v6 = await nameServer("AAAA", [0x20, 1, 0xd, 0xb8, ...Array<number>(11).fill(0), 9]);
  expect(await dnsResolve([v6])("shop.example")).toEqual(["2001:db8::9"]);
  const neither = await nameServer("A", []);
  await expect(dnsResolve([neither])("shop.example")).rejects.toThrow();
});
