import { Resolver } from "node:dns/promises";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sandboxApp } from "@trade-v1/server";
import { startGateway } from "trade-v1/gateway";
import type { Violation } from "../campaign.ts";
import { readBooks } from "../invariants/books.ts";
import { type Journal, overNetwork, send } from "../support/partner.ts";
import { advanceClock } from "../support/ready-made-app.ts";
import { type HostileReceiver, startHostileReceiver } from "./receivers.ts";

/** Ways to write this machine, a private network or a metadata service into a URL. */
const literals: readonly string[] = [
  "localhost",
  "localhost.",
  "LOCALHOST",
  "shop.localhost",
  "127.0.0.1",
  "127.0.0.1.",
  "127.1",
  "2130706433",
  "017700000001",
  "0177.0.0.1",
  "0x7f000001",
  "0x7f.0.0.1",
  "%31%32%37.0.0.1",
  "①②⑦.0.0.1",
  "127。0。0。1",
  "0.0.0.0",
  "0",
  "[::]",
  "[::1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[::127.0.0.1]",
  "[64:ff9b::127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
  "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
  "[fe80::1]",
  "[fc00::1]",
  "10.0.0.1",
  "172.16.0.1",
  "192.168.0.1",
  "100.64.0.1",
  "169.254.169.254",
  "0xa9fea9fe",
  "[fd00:ec2::254]",
  "255.255.255.255",
  "user@127.0.0.1",
  "127.0.0.1#@shop.example",
];

/**
 * Names and what DNS says of them, one answer after the other; the last one stays. `0.0.0.0` and the
 * mapped form reach this machine, so whoever asks twice and believes the second answer gets there.
 */
const zone: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "inside.test": [["127.0.0.1"]],
  "mixed.test": [["8.8.8.8", "127.0.0.1"]],
  "mapped.test": [["::ffff:127.0.0.1"]],
  "unspecified.test": [["0.0.0.0"]],
  "metadata.test": [["169.254.169.254"]],
  "nat64.test": [["64:ff9b::7f00:1"]],
};

const rebinding: typeof zone = {
  // Nothing listens at the first address; it is one that may be called from here.
  "rebinding.test": [["127.0.0.2"], ["0.0.0.0"]],
  "rebinding-mapped.test": [["127.0.0.2"], ["::ffff:0.0.0.0", "0.0.0.0"]],
};

/** Tries every forbidden target; none may be reached, and what can be refused at once is. */
export async function forbiddenTargets() {
  const violations: Violation[] = [];
  const inside = await startHostileReceiver("inside", (socket) => {
    socket.end("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nSUCCESS");
    return undefined;
  });
  const { port } = new URL(inside.url);
  const urls = (hosts: readonly string[]) => hosts.map((host) => `http://${host}:${port}/notify`);

  // Reachable from everywhere, so it may call nothing on its own machine.
  const open = { HOST: "0.0.0.0" };
  violations.push(...(await tryTargets(open, urls(literals), "refused", inside)));
  violations.push(...(await withZone(zone, open, urls(Object.keys(zone)), inside)));
  // Reachable from this machine only, so it may call loopback addresses, and nothing else inside.
  violations.push(...(await withZone(rebinding, {}, urls(Object.keys(rebinding)), inside)));

  await inside.stop();
  const tried = literals.length + Object.keys(zone).length + Object.keys(rebinding).length;
  return { tried, violations };
}

/** Answers for these names in place of DNS, in this process. */
async function withZone(
  names: typeof zone,
  environment: Readonly<Record<string, string>>,
  targets: readonly string[],
  inside: HostileReceiver,
): Promise<readonly Violation[]> {
  const asked = new Map<string, number>();
  const answer = (name: string, isWanted: (address: string) => boolean) => {
    const answers = names[name] ?? [];
    const turn = asked.get(name) ?? 0;
    return (answers[Math.min(turn, answers.length - 1)] ?? []).filter(isWanted);
  };
  const { resolve4, resolve6 } = Resolver.prototype;
  Object.assign(Resolver.prototype, {
    resolve4: async (name: string) => answer(name, (address) => !address.includes(":")),
    async resolve6(name: string) {
      const found = answer(name, (address) => address.includes(":"));
      // Both kinds are asked for at once; the next question gets the next answer.
      asked.set(name, (asked.get(name) ?? 0) + 1);
      return found;
    },
  });
  try {
    return await tryTargets(environment, targets, "attempted", inside);
  } finally {
    Object.assign(Resolver.prototype, { resolve4, resolve6 });
  }
}

/** Has a gateway of its own notify each target, and sees what it makes of it. */
async function tryTargets(
  environment: Readonly<Record<string, string>>,
  targets: readonly string[],
  expected: "refused" | "attempted",
  inside: HostileReceiver,
): Promise<readonly Violation[]> {
  const folder = await mkdtemp(join(tmpdir(), "trade-targets-"));
  const quiet = { PORT: "0", TRADE_DATA_DIR: folder, TRADE_LOG_LEVEL: "silent" };
  const { url, stop } = await startGateway({ ...quiet, ...environment });
  const journal: Journal = { exchanges: [], violations: [] };
  const broken = (invariant: string, what: string) => journal.violations.push({ invariant, what });

  for (const [place, target] of targets.entries()) {
    const before = inside.connections();
    const fields = {
      pay_type: "800208",
      out_trade_no: `target-${place}`,
      txamt: "20000",
      auth_code: "130012345678901234",
      notify_url: target,
    };
    const answer = await send(overNetwork(url), sandboxApp, journal, "createPayment", fields);
    const isRefused = answer?.status === 400 && answer.body["respcd"] === "1104";
    if (isRefused !== (expected === "refused")) {
      broken("inside-refused", `${target} was answered ${JSON.stringify(answer)}`);
    }
    // Three times: a name may say something else when it is asked again.
    if (!isRefused) for (const seconds of [1, 130, 610]) await advanceClock(url, seconds);
    if (inside.connections() > before) broken("inside-untouched", `${target} led inside`);
  }
  await stop();
  const { transactions, attempts } = readBooks(join(folder, "trade.db"));
  if (expected === "refused" && transactions.length > 0) {
    broken("inside-refused", `${transactions.length} payments were recorded all the same`);
  }
  if (attempts.some(({ error }) => error === "")) {
    broken("inside-untouched", "an attempt counts as delivered");
  }
  if (expected === "attempted" && attempts.length < targets.length) {
    broken("attempts-end", `${attempts.length} attempts were made at ${targets.length} targets`);
  }
  await rm(folder, { recursive: true });
  return journal.violations;
}
