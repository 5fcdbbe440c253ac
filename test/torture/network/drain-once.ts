import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "trade-v1/free-port";
import { startReceiver } from "../../support/receiver.ts";
import { gatewayUrl, startTrade } from "../../support/trade-command.ts";
import type { Violation } from "../campaign.ts";
import { type Books, readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import { readLedger } from "../invariants/ledger.ts";
import type { Chance } from "../support/chance.ts";
import { type Journal, overNetwork, type Partner, send } from "../support/partner.ts";
import { sandboxApi } from "../support/sandbox-api.ts";
import { startWallets } from "../support/wallets.ts";
import type { Tried } from "./client.ts";
import { judgeAnswers, judgeEnd } from "./judge-drain.ts";
import { startLoad } from "./load.ts";
import { dial } from "./wire.ts";

/** What one stop came to. */
export interface Drained {
  readonly tried: readonly Tried[];
  readonly endMs: number;
  readonly violations: readonly Violation[];
}

/** Longer than any order lives. */
const LATER_SECONDS = 3_600;
/** Turns of the clock after which whatever can be settled is. */
const PATIENCE = 12;
/** Answered requests that are sent again after the restart. */
const REPEATED = 10;

/** Loads a gateway of its own, stops it at a moment that chance decides, and judges what is left. */
export async function drainOnce(chance: Chance): Promise<Drained> {
  const folder = await mkdtemp(join(tmpdir(), "trade-drain-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const wallets = await startWallets(folder, url);
  const receiver = await startReceiver();
  const journal: Journal = { exchanges: [], violations: [] };
  const sandbox = sandboxApi(overNetwork(url), journal);
  const { violations } = journal;
  const tried: Tried[] = [];

  async function start() {
    const gateway = startTrade(["start", "-p", String(port), "-d", folder], {
      TRADE_WALLETS_URL: wallets.url,
      TRADE_WALLETS_SECRET: wallets.secret,
      TRADE_RATE_LIMIT: "0",
    });
    await gateway.says(gatewayUrl);
    return gateway;
  }

  const books = () => readBooks(join(folder, "trade.db"));

  function judge(isSettled: boolean): void {
    const ledger = readLedger(wallets.ledgerPath);
    const deliveries = receiver.all.map(({ body, headers }) => ({
      id: headers["x-notification-id"] ?? "",
      body,
    }));
    const { exchanges } = journal;
    const evidence = { books: books(), ledger, exchanges, deliveries, isSettled };
    violations.push(...checkInvariants(evidence));
  }

  const first = await start();
  const { app_code: appCode, key, mchid: merchantId } = await sandbox.createApp(receiver.url);
  const partner: Partner = { appCode, key, merchantId };
  const load = startLoad({ port, partner, journal, tried, chance, sandbox });
  const idle = await Promise.all([dial(port), dial(port)]);
  await sleep(chance.between(100, 900));
  load.noteSignal();
  const begin = performance.now();
  const ended = await first.stop("SIGTERM");
  const endMs = Math.round(performance.now() - begin);
  await load.over;
  for (const wire of idle) wire?.end();
  violations.push(...judgeEnd(ended, endMs), ...judgeAnswers(tried, books(), ended.stdout));
  judge(false);

  const second = await start();
  const answered = journal.exchanges.filter(({ answer }) => answer !== null);
  for (const { operation, fields } of chance.shuffled(answered).slice(0, REPEATED)) {
    if ((await send(overNetwork(url), partner, journal, operation, fields)) !== null) continue;
    violations.push({ invariant: "serves-again", what: `${operation} had no answer` });
  }
  for (let turn = 0; turn < PATIENCE && hasUndecided(books()); turn += 1) {
    await sandbox.advance({ app_code: appCode }, LATER_SECONDS);
  }
  judge(true);
  violations.push(...judgeEnd(await second.stop("SIGTERM"), 0));

  await receiver.stop();
  await wallets.stop();
  await rm(folder, { recursive: true });
  return { tried, endMs, violations };
}

function hasUndecided({ transactions, notifications }: Books): boolean {
  return (
    transactions.some(({ state }) => ["opening", "requested", "pending"].includes(state)) ||
    notifications.some(({ state }) => state === "waiting")
  );
}
