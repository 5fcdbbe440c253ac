import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "trade-v1/free-port";
import { startReceiver } from "../../support/receiver.ts";
import type { Assignment, Campaign, Result, Violation } from "../campaign.ts";
import { readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import { readLedger } from "../invariants/ledger.ts";
import { chanceOf } from "../support/chance.ts";
import { type Journal, overNetwork, send } from "../support/partner.ts";
import { readyMade } from "../support/ready-made-app.ts";
import { type GatewayProcess, startGatewayProcess } from "./gateway-process.ts";
import { mountMemory, whereMountable } from "./mounts.ts";
import { resendUnanswered, settleEverything } from "./settle-everything.ts";
import { openTills } from "./tills.ts";

/**
 * The disk of the data directory fills up while payments run, and gets its space back. The wallets'
 * ledger lies on the same disk, so they are in trouble at the same time.
 */
export const diskFull: Campaign = {
  name: "disk-full",
  summary:
    "The disk fills up while payments and refunds run: each is answered, with 503 if it cannot be stored, " +
    "/readyz says so, and with space again the same requests come to an end without a second charge.",
  cycles: 10,
  run: (assignment) => whereMountable(() => fillDisk(assignment)),
};

const DISK_MIB = 16;
const TILLS = 4;
const REFUSALS = 30;
/** How long anything may take that is expected to come, on a busy machine. */
const PATIENCE_MS = 10_000;

async function fillDisk({ seed, cycles, isOver, progress }: Assignment): Promise<Result> {
  const chance = chanceOf(seed);
  const violations: Violation[] = [];
  const figures = {
    "answers while full": 0,
    "refused with 503": 0,
    "stored when sent again": 0,
    "notifications delivered": 0,
  };
  let rounds = 0;
  while (rounds < cycles && !isOver()) {
    rounds += 1;
    const prefix = `full-${rounds}`;
    const disk = mountMemory(DISK_MIB);
    const receiver = await startReceiver();
    const journal: Journal = { exchanges: [], violations: [] };
    const place = { folder: disk.path, port: await freePort() };
    const gateway = await startGatewayProcess(place);
    const broken = (invariant: string, what: string) =>
      violations.push({ invariant, what: `${prefix}: ${what}` });
    try {
      await playRound({ gateway, journal, prefix, broken, folder: disk.path });
      await gateway.stop();
      const deliveries = receiver.all.map(({ headers, body }) => ({
        id: headers["x-notification-id"] ?? "",
        body,
      }));
      figures["notifications delivered"] += deliveries.length;
      const found = checkInvariants({
        books: readBooks(join(disk.path, "trade.db")),
        ledger: readLedger(join(disk.path, "wallets.db")),
        exchanges: journal.exchanges,
        deliveries,
        isSettled: true,
      });
      for (const { invariant, what } of [...found, ...journal.violations]) broken(invariant, what);
    } finally {
      await gateway.kill();
      await receiver.stop();
      disk.unmount();
    }
    progress(`${rounds} disks filled, ${violations.length} violations`);

    async function playRound(round: Round): Promise<void> {
      const { url } = gateway;
      const options = { url, partner: readyMade, journal, prefix, tills: TILLS };
      const notifyUrl = receiver.url;
      const tills = openTills({ ...options, chance: chance.fork(), notifyUrl });
      await tills.answered(chance.between(1, 60));
      const filler = fill(round.folder);
      const before = journal.exchanges.length;
      const isNoticed = await soon(tills.answered(REFUSALS, ({ status }) => status === 503));
      await tills.close();
      if (!isNoticed) broken("full-disk-noticed", "a full disk was never noticed");
      // Nobody else's write fails along with the one that finds out.
      if (!(await becomes(url, "/readyz", 503))) broken("readiness", "it is ready on a full disk");
      const query = await send(overNetwork(url), readyMade, journal, "queryTransactions", {});
      if (query === null) broken("always-answered", "a query got no answer");
      const whileFull = journal.exchanges.slice(before);
      figures["answers while full"] += whileFull.length;
      rmSync(filler);
      if (!(await becomes(url, "/readyz", 200))) broken("readiness", "it stays unready with space");
      const refused = whileFull.filter(({ answer }) => answer?.status === 503);
      figures["refused with 503"] += refused.length;
      judgeAnswers(round);
      const known = journal.exchanges.length;
      await resendUnanswered(url, readyMade, journal);
      const stored = journal.exchanges.slice(known);
      figures["stored when sent again"] += stored.filter(
        (one) => one.answer?.status === 200,
      ).length;
      for (const { fields, answer } of stored) {
        if (answer?.status === 200) continue;
        broken("recovery", `${JSON.stringify(fields)} was answered ${answer?.status} with space`);
      }
      await settleEverything(url);
    }
  }
  return { rounds, figures, violations };
}

interface Round {
  readonly gateway: GatewayProcess;
  readonly journal: Journal;
  readonly prefix: string;
  readonly folder: string;
  readonly broken: (invariant: string, what: string) => void;
}

/** Everything is answered, and with nothing else than a decision or a 503. */
function judgeAnswers({ journal, broken }: Round): void {
  for (const { operation, fields, answer } of journal.exchanges) {
    if (answer?.status === 200 || answer?.status === 503) continue;
    const what = `${operation} ${JSON.stringify(fields)} was answered ${answer?.status ?? "not at all"}`;
    broken("always-answered", what);
  }
}

/** Leaves not a byte. @returns the file that takes the space */
function fill(folder: string): string {
  const path = join(folder, "filler");
  const file = openSync(path, "w");
  try {
    for (let size = 1024 * 1024; size >= 1; ) {
      try {
        writeSync(file, Buffer.alloc(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(file);
  }
  return path;
}

/** Whether it happens within our patience. */
function soon(event: Promise<unknown>): Promise<boolean> {
  return Promise.race([event.then(() => true), sleep(PATIENCE_MS, false, { ref: false })]);
}

/** Whether a path comes to answer with this status within our patience. */
async function becomes(url: string, path: string, status: number): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    if ((await fetch(url + path)).status === status) return true;
    await sleep(20);
  }
  return false;
}
