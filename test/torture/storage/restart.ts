import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "trade-v1/free-port";
import { startReceiver } from "../../support/receiver.ts";
import { gatewayUrl } from "../../support/trade-command.ts";
import type { Assignment, Campaign, Result, Violation } from "../campaign.ts";
import { readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import { readLedger } from "../invariants/ledger.ts";
import { type Chance, chanceOf } from "../support/chance.ts";
import {
  type Fields,
  type Journal,
  type Operation,
  overNetwork,
  send,
} from "../support/partner.ts";
import { readyMade } from "../support/ready-made-app.ts";
import { type Counts, fillBooks, type Templates, watchUndecided } from "./fill-books.ts";
import { kill, spawnGateway } from "./gateway-process.ts";
import { swipeFields } from "./tills.ts";

/**
 * A gateway starts on a hundred thousand orders, of which thousands were left in the middle: it
 * serves at once, and what was left is settled and announced beside the payments that come in.
 */
export const restart: Campaign = {
  name: "restart",
  summary:
    "A gateway starts on 100,000 orders, 8,000 of them undecided and 5,000 not announced: it serves at " +
    "once, and settles them all, and announces, without holding up new payments.",
  cycles: 3,
  run: startAgain,
};

const COUNTS: Counts = {
  done: 87_000,
  announcing: 5_000,
  opening: 3_000,
  pending: 3_000,
  refunding: 2_000,
};
/** From the start of the process to its first answer; an idle machine needs a third of it. */
const SERVING_MS = 2_000;
/** On a busy machine, so many times what a gateway without any order takes. */
const SERVING_TIMES_EMPTY = 2;
/** Everything that was left undecided is settled by then, on however busy a machine. */
const RECOVERED_MS = 120_000;
/** A new payment beside the recovery, in ninety-nine of a hundred cases; on a busy machine, so many times what it takes afterwards. */
const PAYMENT_MS = 1_000;
const PAYMENT_TIMES_QUIET = 10;
/** New payments, while the gateway recovers and for so long after it. */
const PAYMENTS_PER_SECOND = 50;
const QUIET_MS = 5_000;

async function startAgain({ seed, cycles, isOver, progress }: Assignment): Promise<Result> {
  const chance = chanceOf(seed);
  const violations: Violation[] = [];
  const figures: Record<string, number> = { orders: 0, "left undecided": 0, "left unannounced": 0 };
  const highest = (name: string, value: number) => {
    figures[name] = Math.max(figures[name] ?? 0, Math.round(value * 10) / 10);
  };
  const lowest = (name: string, count: number) => {
    figures[name] = Math.min(figures[name] ?? count, count);
  };
  let rounds = 0;
  while (rounds < cycles && !isOver()) {
    rounds += 1;
    const found = await playRound(chance.fork(), { highest, lowest });
    violations.push(
      ...found.map(({ invariant, what }) => ({ invariant, what: `${rounds}: ${what}` })),
    );
    figures["orders"] = Object.values(COUNTS).reduce((sum, count) => sum + count, 0);
    figures["left undecided"] = COUNTS.opening + COUNTS.pending + COUNTS.refunding;
    figures["left unannounced"] = COUNTS.announcing;
    progress(`${rounds} restarts, ${violations.length} violations`);
  }
  return { rounds, figures, violations };
}

async function playRound(
  chance: Chance,
  {
    highest,
    lowest,
  }: Readonly<Record<"highest" | "lowest", (name: string, value: number) => void>>,
): Promise<readonly Violation[]> {
  const folder = mkdtempSync(join(tmpdir(), "trade-restart-"));
  const port = await freePort();
  const receiver = await startReceiver();
  const journal: Journal = { exchanges: [], violations: [] };
  const violations: Violation[] = [];
  const broken = (invariant: string, what: string) => void violations.push({ invariant, what });
  const pay = (url: string, number: string) =>
    send(overNetwork(url), readyMade, journal, "createPayment", swipeFields(number, chance));
  const place = { folder, port };
  let running = spawnGateway(place);
  try {
    const url = await running.says(gatewayUrl);
    const templates = await makeTemplates(url, journal, chance, receiver.url);
    await running.stop();

    // The same books without the many orders: what of a start is Node's.
    running = spawnGateway(place);
    const [empty] = await timeStart(url, () => pay(url, "empty"));
    await running.stop();
    fillBooks(folder, templates, COUNTS);

    const before = receiver.all.length;
    const undecided = watchUndecided(folder);
    running = spawnGateway(place);
    const [ready, paid] = await timeStart(url, () => pay(url, "first"));
    highest("longest start without orders in milliseconds", empty);
    highest("longest start to /readyz in milliseconds", ready);
    highest("longest start to the first payment in milliseconds", paid);
    const limit = Math.max(SERVING_MS, empty * SERVING_TIMES_EMPTY);
    if (paid > limit) broken("restart-time", `the first payment was answered after ${paid} ms`);

    const startedAt = performance.now();
    const stopped = () => performance.now() - startedAt > RECOVERED_MS;
    const during = await payWhile(
      () => undecided.count() > 0 && !stopped(),
      (n) => pay(url, `during-${n}`),
    );
    const recoveredMs = performance.now() - startedAt;
    if (undecided.count() > 0)
      broken("recovery", `${undecided.count()} are not decided after ${recoveredMs} ms`);
    undecided.close();
    const quietAt = performance.now();
    const after = await payWhile(
      () => performance.now() - quietAt < QUIET_MS,
      (n) => pay(url, `after-${n}`),
    );
    highest("longest recovery in milliseconds", recoveredMs);
    const [busy, quiet] = [percentile99(during), percentile99(after)];
    highest("99 of 100 payments while recovering within milliseconds", busy);
    highest("99 of 100 payments afterwards within milliseconds", quiet);
    highest("ratio of the two", busy / Math.max(quiet, 1));
    if (busy > Math.max(PAYMENT_MS, quiet * PAYMENT_TIMES_QUIET)) {
      broken("new-payments-go-on", `99 of 100 payments took ${busy} ms, afterwards ${quiet} ms`);
    }
    // A receiver gets no more at once than it has shown that it takes; the rest follows after a lease.
    const announced = receiver.all.length - before;
    lowest("fewest announced meanwhile", announced);
    if (announced === 0) broken("recovery", "nothing was announced");
    await running.stop();
    const books = readBooks(join(folder, "trade.db"));
    const ledger = readLedger(join(folder, "wallets.db"));
    const { violations: answers } = journal;
    return [...violations, ...answers, ...checkInvariants({ books, ledger, isSettled: false })];
  } finally {
    await kill(running);
    await receiver.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Transactions to copy, made as partners make them. */
async function makeTemplates(
  url: string,
  journal: Journal,
  chance: Chance,
  notifyUrl: string,
): Promise<Templates> {
  const make = async (operation: Operation, fields: Fields) => {
    const answer = await send(overNetwork(url), readyMade, journal, operation, {
      notify_url: notifyUrl,
      ...fields,
    });
    const { syssn } = answer?.body ?? {};
    if (typeof syssn !== "string") throw new Error(`${operation}: ${JSON.stringify(answer)}`);
    return syssn;
  };
  const paid = await make("createPayment", swipeFields("template-paid", chance));
  const pending = { pay_type: "800201", out_trade_no: "template-pending", txamt: "3000" };
  const refund = { out_trade_no: "template-refund", syssn: paid, txamt: "1" };
  return {
    paid,
    pending: await make("createPayment", pending),
    refund: await make("createRefund", { ...refund, txdtm: "2026-11-23 16:00:00" }),
  };
}

/** Waits for a gateway that was spawned now. @returns milliseconds until `/readyz`, and a payment */
async function timeStart(url: string, pay: () => Promise<unknown>): Promise<[number, number]> {
  const startedAt = performance.now();
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) await sleep(5);
  const readyMs = performance.now() - startedAt;
  while ((await pay()) === null) await sleep(5);
  return [readyMs, performance.now() - startedAt];
}

/** Pays at a steady rate, however long answers take. @returns how long each took, in milliseconds */
async function payWhile(
  mayGoOn: () => boolean,
  pay: (n: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const payments: Promise<number>[] = [];
  const startedAt = performance.now();
  const timed = async (n: number) => {
    const sentAt = performance.now();
    await pay(n);
    return performance.now() - sentAt;
  };
  while (payments.length % PAYMENTS_PER_SECOND > 0 || mayGoOn()) {
    payments.push(timed(payments.length));
    const nextAt = startedAt + (payments.length * 1000) / PAYMENTS_PER_SECOND;
    await sleep(Math.max(nextAt - performance.now(), 0));
  }
  return Promise.all(payments);
}

function percentile99(durations: readonly number[]): number {
  const sorted = durations.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0);
}
