import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sandboxApp } from "@trade-v1/server";
import type { Campaign, Violation } from "../campaign.ts";
import { readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import { readLedger } from "../invariants/ledger.ts";
import { type Chance, chanceOf } from "../support/chance.ts";
import type { Journal } from "../support/partner.ts";
import { type Attack, quickAttacks, slowAttacks } from "./attacks.ts";
import { startBystander } from "./bystander.ts";
import { startMeasuredGateway } from "./measured-gateway.ts";

const MB = 1024 * 1024;
/** What all attacks together may make the gateway hold: a hundredth of what they could ask for. */
const MOST_HELD_MB = 128;
/** What may stay: caches, compiled code, the books' own growth. */
const MOST_LEFT_MB = 16;
/** What had arrived before a connection broke off is still worked through. */
const RETURN_MS = 10_000;
const LOOK_MS = 250;

/** Everything that a stranger can do to a port. */
export const hostilePeers: Campaign = {
  name: "hostile-peers",
  summary:
    "Thousands of slow, idle, flooding, pipelining and ambiguous connections to the gateway's process: a " +
    "partner's payments are answered meanwhile, hostile connections end in bounded time, nothing passes " +
    "for a request that was none, and memory stays bounded and returns to its base.",
  cycles: 3,
  async run({ seed, cycles, isOver, progress }) {
    if (process.platform !== "linux") {
      const skipped = "the attackers need several loopback addresses, which only Linux has";
      return { rounds: 0, figures: {}, violations: [], skipped };
    }
    const chance = chanceOf(seed);
    const violations: Violation[] = [];
    const figures = {
      attacks: 0,
      "payments served meanwhile": 0,
      "most memory held (MB)": 0,
      "most memory left (MB)": 0,
    };
    let rounds = 0;
    while (rounds < cycles && !isOver()) {
      const siege = await besiege(chance.fork(), progress);
      rounds += 1;
      figures.attacks += siege.attacks;
      figures["payments served meanwhile"] += siege.served;
      figures["most memory held (MB)"] = Math.max(figures["most memory held (MB)"], siege.heldMb);
      figures["most memory left (MB)"] = Math.max(figures["most memory left (MB)"], siege.leftMb);
      violations.push(...siege.violations);
    }
    return { rounds, figures, violations };
  },
};

/** One gateway, every attack. */
async function besiege(chance: Chance, progress: (text: string) => void) {
  const folder = await mkdtemp(join(tmpdir(), "trade-siege-"));
  const gateway = await startMeasuredGateway(folder);
  const { port } = gateway;
  const journal: Journal = { exchanges: [], violations: [] };
  const partner = sandboxApp;
  const bystander = startBystander({ port, partner, journal });
  const broken = (invariant: string, what: string) => journal.violations.push({ invariant, what });
  let attacks = 0;
  let heldMb = 0;
  let leftMb = 0;

  const megabytes = async () => Math.round((await gateway.heldMemory()) / MB);

  async function carryOut(attack: Attack): Promise<void> {
    attacks += 1;
    await attack.run({
      port,
      // Each from an address of its own: what one may have is bounded.
      from: `127.0.1.${attacks}`,
      chance: chance.fork(),
      partner,
      journal,
      async measure() {
        let held = 0;
        // What was sent is not all read at once.
        for (let times = 0; times < 3; times += 1) {
          held = Math.max(held, (await megabytes()) - base);
          await sleep(100);
        }
        heldMb = Math.max(heldMb, held);
        if (held > MOST_HELD_MB) broken("memory-bounded", `${attack.name}: ${held} MB are held`);
      },
      broken: (invariant, what) => broken(invariant, `${attack.name}: ${what}`),
    });
  }

  async function judgeMemory(name: string): Promise<void> {
    let left = (await megabytes()) - base;
    for (let waited = 0; left > MOST_LEFT_MB && waited < RETURN_MS; waited += LOOK_MS) {
      await sleep(LOOK_MS);
      left = (await megabytes()) - base;
    }
    leftMb = Math.max(leftMb, left);
    if (left > MOST_LEFT_MB) broken("memory-returns", `${name}: ${left} MB more than before`);
  }

  // What is loaded once is loaded now.
  await fetch(`http://127.0.0.1:${port}/openapi.json`).then((response) => response.arrayBuffer());
  const base = await megabytes();
  for (const attack of chance.shuffled(quickAttacks)) {
    progress(attack.name);
    bystander.during(attack.name);
    await carryOut(attack);
    await judgeMemory(attack.name);
  }
  progress("slow attacks");
  bystander.during("the slow attacks");
  await Promise.all(slowAttacks.map(carryOut));
  await judgeMemory("the slow attacks");

  await bystander.stop();
  const code = await gateway.stop();
  if (code !== 0) broken("ends-well", `the process ended with ${code}`);
  const { exchanges, violations } = journal;
  const books = readBooks(join(folder, "trade.db"));
  const ledger = readLedger(join(folder, "wallets.db"));
  violations.push(...checkInvariants({ books, ledger, exchanges, isSettled: false }));
  await rm(folder, { recursive: true });
  return { attacks, served: bystander.served(), heldMb, leftMb, violations };
}
