import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "trade-v1/free-port";
import type { Assignment, Campaign, Result, Violation } from "../campaign.ts";
import { type Books, readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import { readLedger } from "../invariants/ledger.ts";
import { type Chance, chanceOf } from "../support/chance.ts";
import type { Journal } from "../support/partner.ts";
import { advanceClock, readyMade } from "../support/ready-made-app.ts";
import { startWallets } from "../support/wallets.ts";
import { freeze, kill, spawnGateway, startGatewayProcess } from "./gateway-process.ts";
import { type Mount, makeImage, mountImage, whereMountable } from "./mounts.ts";
import { resendUnanswered, settleEverything } from "./settle-everything.ts";
import { openTills } from "./tills.ts";

/**
 * The power goes while payments run, again and again, each time on the disk that the last cut left.
 *
 * The gateway's data lies on an ext4 of its own, in a file. At a moment of the seed every thread of
 * the gateway is stopped and the file is copied: it holds what the file system has sent to its disk,
 * and nothing of what still lies in memory, since nobody but the gateway asks for a sync within a
 * round. The copy is mounted, whereby ext4 replays its journal, and judged. The wallets and the
 * clients stay outside, and so does what they know. What this cannot show is a disk that loses what
 * it has said to have synced, and the middle of a sync: a system call under way is finished.
 */
export const powerCut: Campaign = {
  name: "power-cut",
  summary:
    "The power is cut while payments and refunds run, or while the gateway starts: nothing that was " +
    "acknowledged is missing on the disk, and the gateway goes on from there.",
  cycles: 50,
  run: (assignment) => whereMountable(() => cutPower(assignment)),
};

const IMAGE_MIB = 32;
const TILLS = 6;

async function cutPower(assignment: Assignment): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "trade-power-"));
  try {
    return await cutPowerIn(folder, assignment);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function cutPowerIn(
  folder: string,
  { seed, cycles, isOver, progress }: Assignment,
): Promise<Result> {
  // First of all: it may not be permitted here.
  let image = join(folder, "disk-0.img");
  makeImage(image, IMAGE_MIB);
  let disk = mountImage(image);
  const port = await freePort();
  const wallets = await startWallets(folder, `http://localhost:${port}`);
  const chance = chanceOf(seed);
  const journal: Journal = { exchanges: [], violations: [] };
  const figures = {
    images: 0,
    "cut while starting": 0,
    "acknowledged writes": 0,
    "acknowledged writes lost": 0,
    "unanswered requests": 0,
  };
  const violations: Violation[] = [];
  let rounds = 0;
  try {
    while (rounds < cycles && !isOver() && violations.length === 0) {
      rounds += 1;
      const place = { folder: disk.path, port, wallets };
      const isStarting = await runUntilCut(place, rounds, chance.fork(), journal, async () => {
        const copy = join(folder, `disk-${rounds}.img`);
        copyFileSync(image, copy);
        return copy;
      });
      image = await replaceDisk(isStarting.image);
      figures.images += 1;
      figures["cut while starting"] += Number(isStarting.wasStarting);
      violations.push(...judge(rounds));
      progress(`${rounds} power cuts, ${violations.length} violations`);
    }
    if (violations.length === 0) violations.push(...(await goOn()));
  } finally {
    disk.unmount();
    await wallets.stop();
  }
  figures["unanswered requests"] = journal.exchanges.filter(({ answer }) => !answer).length;
  return { rounds, figures, violations: [...violations, ...journal.violations] };

  async function replaceDisk(copy: string): Promise<string> {
    disk.unmount();
    rmSync(image);
    disk = mountImage(copy);
    return copy;
  }

  /** What the cut left, held against what clients and wallets know. */
  function judge(round: number): readonly Violation[] {
    const acknowledged = new Set(acknowledgedBy(journal));
    figures["acknowledged writes"] = acknowledged.size;
    const found = readDisk(disk);
    if (typeof found === "string") {
      figures["acknowledged writes lost"] += acknowledged.size;
      return [{ invariant: "durability", what: `after cut ${round}: ${found}` }];
    }
    const there = new Set(found.transactions.map(({ id }) => id));
    const lost = [...acknowledged].filter((syssn) => !there.has(syssn));
    figures["acknowledged writes lost"] += lost.length;
    return [
      ...lost.map((syssn) => ({
        invariant: "durability",
        what: `${syssn} was acknowledged and is missing after cut ${round}`,
      })),
      ...checkInvariants({
        books: found,
        ledger: readLedger(wallets.ledgerPath),
        exchanges: journal.exchanges,
        isSettled: false,
      }),
    ];
  }

  /** The gateway settles what the cuts left open, and everything is as if there had been none. */
  async function goOn(): Promise<readonly Violation[]> {
    const gateway = await startGatewayProcess({ folder: disk.path, port, wallets });
    await advanceClock(gateway.url, 15);
    await resendUnanswered(gateway.url, readyMade, journal);
    await settleEverything(gateway.url);
    await gateway.stop();
    return checkInvariants({
      books: readBooks(databaseOn(disk)),
      ledger: readLedger(wallets.ledgerPath),
      exchanges: journal.exchanges,
      isSettled: true,
    });
  }
}

type Place = Parameters<typeof spawnGateway>[0];

/** Lets a gateway run on the disk, and takes a copy of the disk as the power goes. */
async function runUntilCut(
  place: Place,
  round: number,
  chance: Chance,
  journal: Journal,
  copyDisk: () => Promise<string>,
) {
  if (chance.percent(10)) {
    const starting = spawnGateway(place);
    await sleep(chance.between(200, 1000));
    await freeze(starting);
    const image = await copyDisk();
    await kill(starting);
    return { image, wasStarting: true };
  }
  const gateway = await startGatewayProcess(place);
  const { url } = gateway;
  const prefix = `cut-${round}`;
  const tills = openTills({ url, partner: readyMade, journal, chance, prefix, tills: TILLS });
  await tills.answered(chance.between(1, 80));
  await sleep(chance.between(0, 5));
  await gateway.freeze();
  const image = await copyDisk();
  const closed = tills.close();
  await gateway.kill();
  await closed;
  return { image, wasStarting: false };
}

/** The transactions that successes told clients of. */
function acknowledgedBy({ exchanges }: Journal): readonly string[] {
  return exchanges.flatMap(({ answer }) => {
    const syssn = answer?.body["syssn"];
    return typeof syssn === "string" ? [syssn] : [];
  });
}

const databaseOn = (disk: Mount) => join(disk.path, "trade.db");

/** The gateway's books on the disk, or what is wrong with them. */
function readDisk(disk: Mount): Books | string {
  try {
    const database = new DatabaseSync(databaseOn(disk));
    try {
      const [{ integrity_check: found } = {}] = database.prepare("PRAGMA integrity_check").all();
      if (found !== "ok") return `the database is broken: ${found}`;
    } finally {
      database.close();
    }
    return readBooks(databaseOn(disk));
  } catch (error) {
    return `the database cannot be read: ${error}`;
  }
}
