import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "trade-v1/free-port";
import type { Assignment, Campaign, Result, Violation } from "../campaign.ts";
import { readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import { readLedger } from "../invariants/ledger.ts";
import { type Chance, chanceOf } from "../support/chance.ts";
import { type Answer, type Journal, overNetwork, send } from "../support/partner.ts";
import { readyMade } from "../support/ready-made-app.ts";
import { startGatewayProcess } from "./gateway-process.ts";
import { resendUnanswered, settleEverything } from "./settle-everything.ts";
import { swipeFields } from "./tills.ts";

/**
 * Another process holds the lock of the database: this one, and the gateway has one of its own. A
 * lock that stays long is answered with 503 after a bounded wait, one that goes in time with success.
 */
export const locked: Campaign = {
  name: "locked",
  summary:
    "Another process locks the database: writes wait for a bounded time and are refused with 503, or " +
    "succeed when the lock goes; meanwhile everything that writes nothing is answered at once.",
  cycles: 10,
  run: lockOut,
};

/** More than one transaction takes, so that some wait behind others. */
const PAYMENTS = 300;
/** The gateway waits two seconds; the rest is for a busy machine. */
const LONGEST_WAIT_MS = 6_000;
/** A long lock ends here, should the gateway still wait for it. */
const LONG_LOCK_MS = 8_000;
/** What writes nothing takes a few milliseconds; SQLite's own waiting would make it seconds. */
const LONGEST_STALL_MS = 1_000;
/** A lock that is worth waiting for. */
const SHORT_LOCK_MS = [50, 1_000] as const;

async function lockOut({ seed, cycles, isOver, progress }: Assignment): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "trade-locked-"));
  const gateway = await startGatewayProcess({ folder, port: await freePort() });
  const database = new DatabaseSync(join(folder, "trade.db"), { timeout: 5_000 });
  const chance = chanceOf(seed);
  const journal: Journal = { exchanges: [], violations: [] };
  const violations: Violation[] = [];
  const figures = {
    "refused with 503": 0,
    "waited and succeeded": 0,
    "read while locked": 0,
    "longest wait in milliseconds": 0,
    "longest stall in milliseconds": 0,
  };
  let rounds = 0;
  try {
    while (rounds < cycles && !isOver()) {
      rounds += 1;
      await lockForLong(`locked-${rounds}-long`, chance.fork());
      await lockForShort(`locked-${rounds}-short`, chance.fork());
      await resendUnanswered(gateway.url, readyMade, journal);
      progress(`${rounds} times locked out, ${violations.length} violations`);
    }
    await settleEverything(gateway.url);
    await gateway.stop();
    violations.push(
      ...journal.violations,
      ...checkInvariants({
        books: readBooks(join(folder, "trade.db")),
        ledger: readLedger(join(folder, "wallets.db")),
        exchanges: journal.exchanges,
        isSettled: true,
      }),
    );
  } finally {
    await gateway.kill();
    database.close();
    rmSync(folder, { recursive: true });
  }
  return { rounds, figures, violations };

  async function lockForLong(name: string, chance: Chance): Promise<void> {
    const unlock = lock(chance);
    const timer = setTimeout(unlock, LONG_LOCK_MS);
    const watched = watch(name);
    try {
      const answers = await payAtOnce(name, chance, PAYMENTS);
      const refused = answers.filter(({ answer }) => answer?.status === 503);
      figures["refused with 503"] += refused.length;
      const wait = Math.max(...answers.map(({ afterMs }) => afterMs));
      raise("longest wait in milliseconds", wait);
      if (refused.length < answers.length) broken("retryable", `${name}: not all were told 503`);
      if (wait > LONGEST_WAIT_MS) broken("bounded-wait", `${name}: one waited ${wait} ms`);
      const { status } = await fetch(`${gateway.url}/readyz`);
      if (status !== 503) broken("retryable", `${name}: /readyz says ${status}`);
    } finally {
      clearTimeout(timer);
      unlock();
      await watched.stop();
    }
  }

  async function lockForShort(name: string, chance: Chance): Promise<void> {
    const unlock = lock(chance);
    const paid = payAtOnce(name, chance, PAYMENTS / 10);
    await sleep(chance.between(...SHORT_LOCK_MS));
    unlock();
    const answers = await paid;
    const succeeded = answers.filter(({ answer }) => answer?.body["respcd"] === "0000");
    figures["waited and succeeded"] += succeeded.length;
    if (succeeded.length === answers.length) return;
    const others = answers
      .map(({ answer }) => answer?.body["respcd"])
      .filter((it) => it !== "0000");
    broken("short-lock-waited-for", `${name}: answered ${others.join(", ")}`);
  }

  /** As another process would that writes, or that keeps even readers of other modes out. */
  function lock(chance: Chance): () => void {
    database.exec(chance.oneOf(["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"]));
    return () => {
      if (database.isTransaction) database.exec("ROLLBACK");
    };
  }

  function payAtOnce(name: string, chance: Chance, count: number): Promise<readonly Timed[]> {
    return Promise.all(
      Array.from({ length: count }, async (_, n) => {
        const startedAt = performance.now();
        const fields = swipeFields(`${name}-${n}`, chance);
        const answer = await send(
          overNetwork(gateway.url),
          readyMade,
          journal,
          "createPayment",
          fields,
        );
        return { answer, afterMs: performance.now() - startedAt };
      }),
    );
  }

  /** Asks all the time for what needs no lock, and judges how long that takes. */
  function watch(name: string) {
    let isOn = true;
    const watched = (async () => {
      while (isOn) {
        await notStalled(name, "/healthz", () => fetch(`${gateway.url}/healthz`));
        await notStalled(name, "a query", () =>
          send(overNetwork(gateway.url), readyMade, journal, "queryTransactions", {
            page_size: "1",
          }),
        );
        figures["read while locked"] += 1;
        await sleep(20);
      }
    })();
    return {
      stop: () => {
        isOn = false;
        return watched;
      },
    };
  }

  async function notStalled(
    name: string,
    what: string,
    ask: () => Promise<{ readonly status: number } | null>,
  ): Promise<void> {
    const startedAt = performance.now();
    const answer = await ask();
    const afterMs = performance.now() - startedAt;
    raise("longest stall in milliseconds", afterMs);
    if (answer?.status === 200 && afterMs <= LONGEST_STALL_MS) return;
    const came = `answered ${answer?.status ?? "not at all"} after ${Math.round(afterMs)} ms`;
    broken("event-loop-runs", `${name}: ${what} was ${came}`);
  }

  function raise(figure: `longest ${string}` & keyof typeof figures, ms: number): void {
    figures[figure] = Math.max(figures[figure], Math.round(ms));
  }

  function broken(invariant: string, what: string): void {
    violations.push({ invariant, what });
  }
}

interface Timed {
  readonly answer: Answer | null;
  readonly afterMs: number;
}
