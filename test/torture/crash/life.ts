import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "trade-v1/free-port";
import { startReceiver } from "../../support/receiver.ts";
import type { Violation } from "../campaign.ts";
import { type Books, readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import { readLedger } from "../invariants/ledger.ts";
import { someTrouble } from "../races/trouble.ts";
import type { Chance } from "../support/chance.ts";
import { type Journal, overNetwork, type Partner, send } from "../support/partner.ts";
import { sandboxApi } from "../support/sandbox-api.ts";
import { customerOn, everyStory, type Stage, type Story, storiesOf } from "../support/stories.ts";
import { startWallets } from "../support/wallets.ts";
import type { CrashPoint } from "./points.ts";
import { createVictim } from "./victim.ts";

/** What became of a cycle. */
export interface Cycle {
  /** Whether the gateway died where it was meant to. */
  readonly isHit: boolean;
  /** Answered requests that had recorded something. */
  readonly acknowledged: number;
  readonly unanswered: number;
  /** Milliseconds from each start of the process until it served. */
  readonly starts: readonly number[];
  readonly violations: readonly Violation[];
}

/** A data directory and its wallets, which outlive the gateways that work on it. */
export interface Life {
  /**
   * Kills the gateway at the point, or at a random moment while the channels are in trouble, too, and
   * judges what it left.
   */
  cycle(point: CrashPoint | null): Promise<Cycle>;
  end(): Promise<void>;
}

/** Points that are passed when the clock has moved, not while requests come in. */
const laterOperations: readonly string[] = ["expiry", "settling"];

/** What was told last may still be notified, and the end of a process is noticed a moment later. */
const DYING_MS = 400;
/** More than a repeated question waits, less than an order lives. */
const SOON_SECONDS = 40;
/** More than any order lives and any receiver is left alone after a first failure. */
const LATER_SECONDS = 3600;
/** Questions after which an order that the channel never saw is given up, and some. */
const PATIENCE = 12;

export async function startLife(chance: Chance, name: string): Promise<Life> {
  const folder = await mkdtemp(join(tmpdir(), "trade-crash-"));
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const wallets = await startWallets(folder, url);
  const victim = createVictim({
    PORT: port,
    TRADE_DATA_DIR: folder,
    TRADE_WALLETS_URL: wallets.url,
    TRADE_WALLETS_SECRET: wallets.secret,
    TRADE_LOG_LEVEL: "silent",
    TRADE_RATE_LIMIT: "0",
  });
  /** So many arrivals of notifications from now the gateway dies; infinite: none does it. */
  let arrivalsLeft = Number.POSITIVE_INFINITY;
  const receiver = await startReceiver({
    async beforeAnswer() {
      arrivalsLeft -= 1;
      if (arrivalsLeft === 0) await victim.kill();
    },
  });
  const journal: Journal = { exchanges: [], violations: [] };
  const sandbox = sandboxApi(overNetwork(url), journal);
  const databasePath = join(folder, "trade.db");

  let starts = [await victim.start()];
  const partners = await Promise.all([newPartner(), newPartner()]);
  let numbers = 0;

  async function newPartner(): Promise<Partner> {
    const { app_code: appCode, key, mchid: merchantId } = await sandbox.createApp(receiver.url);
    return { appCode, key, merchantId };
  }

  async function arm(point: CrashPoint): Promise<void> {
    const nth = chance.between(1, 2);
    if (point.point === "on-the-wire") arrivalsLeft = nth;
    else await victim.arm({ ...point, nth });
  }

  async function revive(): Promise<void> {
    arrivalsLeft = Number.POSITIVE_INFINITY;
    if (!victim.isAlive()) starts.push(await victim.start());
  }

  /** Partners' requests, of which some are sure to pass the operation, until all is said or it dies. */
  async function traffic(operation: string | null): Promise<void> {
    const own = operation === null ? [] : (storiesOf[operation] ?? []);
    const wanted: readonly Story[] = own.length === 0 ? [] : [chance.oneOf(own), chance.oneOf(own)];
    const others = Array.from({ length: chance.between(2, 6) }, () => chance.oneOf(everyStory));
    await Promise.all(chance.shuffled([...wanted, ...others]).map((story) => story(stage())));
  }

  function stage(): Stage {
    const partner = chance.oneOf(partners);
    return {
      chance: chance.fork(),
      merchantId: partner.merchantId,
      async send(operation, fields) {
        const answer = await send(overNetwork(url), partner, journal, operation, fields);
        // The stories say nothing that is wrong: nobody may refuse them so.
        if (answer && answer.status >= 400 && answer.status < 500) {
          throw new Error(`${operation} was refused: ${JSON.stringify(answer.body)}`);
        }
        return answer;
      },
      customer: customerOn(sandbox),
      newNumber: () => {
        numbers += 1;
        return `${name}-${numbers}`;
      },
    };
  }

  /** Moves the clock of both partners, until the moment at which it dies. */
  async function advance(seconds: number): Promise<void> {
    await Promise.all(
      partners.map(({ appCode }) =>
        sandbox.advance({ app_code: appCode }, seconds).catch(async (error: unknown) => {
          if (await victim.diesWithin(DYING_MS)) return;
          const what = `the clock of ${appCode} was not moved: ${error}`;
          journal.violations.push({ invariant: "serves-again", what });
        }),
      ),
    );
    await revive();
  }

  async function settle(): Promise<void> {
    for (let turn = 0; turn < PATIENCE && hasUndecided(readBooks(databasePath)); turn += 1) {
      await advance(LATER_SECONDS);
    }
  }

  /** Sends again, as every partner should, what was not answered, and some of what was. */
  async function sendAgain(from: number): Promise<void> {
    const sent = journal.exchanges.slice(from);
    const again = sent.filter(({ answer }) => answer === null || chance.percent(20));
    await Promise.all(
      again.map(async ({ merchantId, operation, fields }) => {
        const partner = partners.find((each) => each.merchantId === merchantId);
        if (
          partner &&
          (await send(overNetwork(url), partner, journal, operation, fields)) === null
        ) {
          const what = `${operation} ${JSON.stringify(fields)} had no answer after the restart`;
          journal.violations.push({ invariant: "serves-again", what });
        }
      }),
    );
  }

  return {
    async cycle(point) {
      const from = journal.exchanges.length;
      journal.violations.length = 0;
      starts = [];
      const isLater = point !== null && laterOperations.includes(point.operation);
      const timer = point === null && setTimeout(() => void victim.kill(), chance.between(2, 120));
      if (point === null) await wallets.plan(someTrouble(chance));
      else if (!isLater) await arm(point);
      await traffic(point?.operation ?? null);
      if (timer) clearTimeout(timer);
      let isHit = !isLater && (await victim.diesWithin(DYING_MS));
      if (!isLater) await victim.kill();
      await wallets.plan([]);
      await revive();
      const resendsFirst = chance.percent(5);
      if (resendsFirst) await sendAgain(from);
      if (isLater) {
        await arm(point);
        await advance(point.operation === "expiry" ? LATER_SECONDS : SOON_SECONDS);
        isHit = starts.length > 0;
        // Whoever did not die by then must not die later.
        if (!isHit) await victim.kill();
        await revive();
      }
      await advance(SOON_SECONDS);
      if (!resendsFirst) await sendAgain(from);
      await advance(LATER_SECONDS);
      await settle();
      const sent = journal.exchanges.slice(from);
      return {
        isHit,
        acknowledged: sent.filter(({ answer }) => typeof answer?.body["syssn"] === "string").length,
        unanswered: sent.filter(({ answer }) => answer === null).length,
        starts,
        violations: [
          ...journal.violations,
          ...checkInvariants({
            books: readBooks(databasePath),
            ledger: readLedger(wallets.ledgerPath),
            exchanges: journal.exchanges,
            deliveries: receiver.all.map(({ body, headers }) => ({
              id: headers["x-notification-id"] ?? "",
              body,
            })),
            isSettled: true,
          }),
        ],
      };
    },
    async end() {
      await victim.kill();
      await receiver.stop();
      await wallets.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function hasUndecided({ transactions, notifications }: Books): boolean {
  return (
    transactions.some(({ state }) => ["opening", "requested", "pending"].includes(state)) ||
    notifications.some(({ state }) => state === "waiting")
  );
}
