import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import type { Channel } from "@trade-v1/server";
import { startGateway } from "trade-v1/gateway";
import type { Assignment, Campaign, Result, Violation } from "../campaign.ts";
import { readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import { readLedger } from "../invariants/ledger.ts";
import { type Chance, chanceOf } from "../support/chance.ts";
import { type Answer, type Fields, type Journal, overNetwork, send } from "../support/partner.ts";
import { approve, readyMade } from "../support/ready-made-app.ts";
import { type FastWorld, fastWorld } from "./fast-world.ts";
import { startReluctantReceiver } from "./reluctant-receiver.ts";
import { settleEverything } from "./settle-everything.ts";
import { swipeFields } from "./tills.ts";

/**
 * The gateway's clock is set while orders wait for their customers, payments for their outcome and
 * notifications for their next attempt. How long something has lasted is measured by a stopwatch,
 * never by the clock: an order that can be paid for half an hour can be paid for half an hour,
 * whatever the clock says meanwhile, and what is to be done in a minute is done in a minute.
 */
export const clock: Campaign = {
  name: "clock",
  summary:
    "The clock is set an hour ahead, an hour back, and elsewhere: no order expires early, nothing is " +
    "tried early, late or all the time, numbers stay unique and ascend, sysdtm is what the clock says.",
  cycles: 20,
  run: setTheClock,
};

/** Times faster than real time: a poll of five seconds comes after an eighth of one. */
const SPEED = 40;
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** What happens to the clock in the first rounds; later ones leave it to chance. */
const FIRST_STEPS_MS = [[HOUR_MS], [-HOUR_MS], [-10, -10, -10].map((by) => by * MINUTE_MS)];
const FARTHEST_MS = 3 * HOUR_MS;

/** How much sooner something may seem to come because clocks are read one after the other. */
const TOLERANCE_MS = SECOND_MS;
/** How much later it may come on a busy machine: fifteen real seconds. */
const PATIENCE_MS = 600 * SECOND_MS;
/** No transaction is asked about at longer intervals, and none is leased for longer. */
const LONGEST_SETTLE_MS = 300 * SECOND_MS;
/** Between the first attempts to deliver a notification (contract §7). */
const RETRY_MS = [2 * MINUTE_MS, 10 * MINUTE_MS, 10 * MINUTE_MS] as const;
/** Between two questions about an order that waits for its customer. */
const pollMs = (asked: number) => Math.min(5 * 2 ** asked, 60) * SECOND_MS;

async function setTheClock({ seed, cycles, isOver, progress }: Assignment): Promise<Result> {
  const chance = chanceOf(seed);
  const violations: Violation[] = [];
  const figures = { steps: 0, "orders kept open": 0, questions: 0, "retries waiting": 0 };
  let rounds = 0;
  while (rounds < cycles && !isOver()) {
    const by = FIRST_STEPS_MS[rounds] ?? [chance.between(-FARTHEST_MS, FARTHEST_MS)];
    rounds += 1;
    const stage = await openStage();
    try {
      await playRound(stage, `clock-${rounds}`, by, chance.fork());
      violations.push(...(await stage.judge()));
      figures.steps += by.length;
      figures["orders kept open"] += stage.counts.keptOpen;
      figures["retries waiting"] += stage.counts.retries;
      figures.questions += stage.counts.questions();
    } finally {
      await stage.close();
    }
    progress(`the clock was set ${figures.steps} times, ${violations.length} violations`);
  }
  return { rounds, figures, violations };
}

async function playRound(
  stage: Stage,
  prefix: string,
  steps: readonly number[],
  chance: Chance,
): Promise<void> {
  const { world, pay, broken, arrivals } = stage;
  const { notifyUrl } = stage;
  const open = async (number: string, fields: Fields) => {
    const answer = await pay({
      ...fields,
      out_trade_no: `${prefix}-${number}`,
      notify_url: notifyUrl,
    });
    return String(answer?.body["syssn"]);
  };
  const preOrders = await Promise.all([
    open("wechat", { pay_type: "800201", txamt: "3000" }),
    open("h5", { pay_type: "800207", txamt: "3000" }),
    // It does not exist at Alipay before it is scanned: only the gateway can say that its time is up.
    open("alipay", { pay_type: "800151", txamt: "3000" }),
  ]);
  const undecided = await open("undecided", { ...swipeFields("", chance), txamt: "1145" });
  const paid = await open("paid", swipeFields("", chance));
  if (!(await stage.becomes(() => arrivals.of(paid).length > 0))) {
    broken("schedules-hold", `${prefix}: nobody is told of ${paid}`);
  }

  for (const [index, step] of steps.entries()) {
    world.setClock(step);
    const now = `${prefix}, clock set by ${step / SECOND_MS} s`;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => pay(swipeFields(`${prefix}-${index}-${n}`, chance))),
    );
    if (answers.some((answer) => answer?.body["respcd"] !== "0000")) {
      broken("payments-go-on", `${now}: ${JSON.stringify(answers)}`);
    }
    for (const what of stage.dueElsewhere()) broken("schedules-hold", `${now}: ${what}`);
  }
  const waiting = [...preOrders, undecided];
  const asked = await Promise.all(waiting.map(stage.isAskedAbout));
  for (const id of waiting.filter((_, index) => !asked[index])) {
    broken("schedules-hold", `${prefix}: nobody asks what became of ${id}`);
  }

  for (const what of stage.tooSoon(preOrders)) broken("schedules-hold", `${prefix}: ${what}`);
  stage.counts.retries += arrivals.of(paid).length;
  for (const syssn of preOrders) {
    await approve(stage.url, syssn).catch((error: unknown) => {
      broken("no-early-expiry", `${prefix}: ${syssn} cannot be paid any more: ${error}`);
    });
    const state = stage.stateOf(syssn);
    if (state === "paid") stage.counts.keptOpen += 1;
    else broken("no-early-expiry", `${prefix}: ${syssn} is ${state} and not paid`);
  }
}

type Stage = Awaited<ReturnType<typeof openStage>>;

/** A gateway in this process, in a world whose clock can be set. Its wallets have a clock of their own. */
async function openStage() {
  const folder = mkdtempSync(join(tmpdir(), "trade-clock-"));
  const world = fastWorld(SPEED);
  const receiver = await startReluctantReceiver(world.stopwatch);
  const asked = new Map<string, number[]>();
  const gateway = await startGateway(
    { PORT: "0", TRADE_DATA_DIR: folder, TRADE_LOG_LEVEL: "silent", TRADE_RATE_LIMIT: "0" },
    {
      world,
      channels: ({ alipay, wechat }) => ({
        alipay: noting(alipay, asked, world),
        wechat: noting(wechat, asked, world),
      }),
    },
  );
  const databasePath = join(folder, "trade.db");
  const database = new DatabaseSync(databasePath, { readOnly: true, timeout: 5_000 });
  const journal: Journal = { exchanges: [], violations: [] };
  const violations: Violation[] = [];
  const broken = (invariant: string, what: string) => void violations.push({ invariant, what });
  const counts = { keptOpen: 0, retries: 0, questions: () => [...asked.values()].flat().length };
  let highest = "";

  async function pay(fields: Fields): Promise<Answer | null> {
    const before = world.clock();
    const highestBefore = highest;
    const answer = await send(
      overNetwork(gateway.url),
      readyMade,
      journal,
      "createPayment",
      fields,
    );
    const { syssn, sysdtm } = answer?.body ?? {};
    const at = Date.parse(`${String(sysdtm).replace(" ", "T")}+08:00`);
    if (at < before - SECOND_MS || at > world.clock()) {
      broken("sysdtm", `${fields["out_trade_no"]} was answered at ${sysdtm}`);
    }
    if (String(syssn) <= highestBefore) {
      broken("syssn-ascends", `${syssn} comes after ${highestBefore}`);
    }
    if (String(syssn) > highest) highest = String(syssn);
    return answer;
  }

  /** Whether a question about it is asked from now on, within our patience. */
  function isAskedAbout(id: string): Promise<boolean> {
    const since = asked.get(id)?.length ?? 0;
    return becomes(() => (asked.get(id)?.length ?? 0) > since);
  }

  /** Whether it comes to be so within our patience. */
  async function becomes(isSo: () => boolean): Promise<boolean> {
    const until = world.stopwatch() + PATIENCE_MS;
    while (!isSo() && world.stopwatch() < until) await sleep(10);
    return isSo();
  }

  /** What is due at a time that no schedule gives. */
  function dueElsewhere(): readonly string[] {
    const rows = database
      .prepare(
        `SELECT 'settling ' || id AS what, settle_at AS at, :settle AS longest
           FROM transactions WHERE settle_at IS NOT NULL
         UNION ALL
         SELECT 'notification ' || id, next_attempt_at,
           CASE WHEN step = 1 THEN :first ELSE :later END
           FROM notifications WHERE state = 'waiting'`,
      )
      .all({ settle: LONGEST_SETTLE_MS, first: RETRY_MS[0], later: RETRY_MS[1] });
    const now = world.clock();
    return rows.flatMap(({ what, at, longest }) => {
      const inMs = Number(at) - now;
      const isFine = inMs >= -PATIENCE_MS && inMs <= Number(longest) + TOLERANCE_MS;
      return isFine ? [] : [`${what} is due in ${inMs / SECOND_MS} s`];
    });
  }

  /** What was done sooner than its schedule says after the time before. */
  function tooSoon(preOrders: readonly string[]): readonly string[] {
    const polls = preOrders.flatMap((id) =>
      // The first two questions follow each other as the order was opened.
      early(`question about ${id}`, asked.get(id) ?? [], (n) => pollMs(n + 1)),
    );
    const retries = receiver.arrivals
      .ids()
      .flatMap((id) =>
        early(`notification ${id}`, receiver.arrivals.of(id), (n) => RETRY_MS[n] ?? 0),
      );
    return [...polls, ...retries];
  }

  function stateOf(syssn: string): unknown {
    return database.prepare("SELECT state FROM transactions WHERE id = ?").get(syssn)?.["state"];
  }

  /** Lets everything come to its end, and judges all of it. */
  async function judge(): Promise<readonly Violation[]> {
    receiver.relent();
    await settleEverything(gateway.url);
    const found = checkInvariants({
      books: readBooks(databasePath),
      ledger: readLedger(join(folder, "wallets.db")),
      exchanges: journal.exchanges,
      deliveries: receiver.deliveries,
      isSettled: true,
    });
    return [...violations, ...journal.violations, ...found];
  }

  return {
    url: gateway.url,
    notifyUrl: receiver.url,
    arrivals: receiver.arrivals,
    world,
    counts,
    pay,
    broken,
    becomes,
    isAskedAbout,
    dueElsewhere,
    tooSoon,
    stateOf,
    judge,
    async close() {
      database.close();
      await gateway.stop();
      await receiver.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The channel, with a note of when it was asked about which order. */
function noting(channel: Channel, asked: Map<string, number[]>, world: FastWorld): Channel {
  return {
    ...channel,
    query: (order) => {
      const times = asked.get(order.transactionId) ?? [];
      asked.set(order.transactionId, [...times, world.stopwatch()]);
      return channel.query(order);
    },
  };
}

/** Where less time passed between two events than there must be after the nth. */
function early(
  what: string,
  times: readonly number[],
  leastMs: (n: number) => number,
): readonly string[] {
  return times.slice(1).flatMap((at, n) => {
    const passed = at - (times[n] ?? 0);
    const isEarly = passed < leastMs(n) - TOLERANCE_MS;
    return isEarly ? [`${what} came again after ${Math.round(passed / SECOND_MS)} s`] : [];
  });
}
