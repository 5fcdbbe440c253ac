import { setTimeout as sleep } from "node:timers/promises";
import { type PayType, payTypes } from "@trade-v1/contract/catalogue";
import type { Campaign, Result, Violation } from "../campaign.ts";
import type { Evidence } from "../invariants/evidence.ts";
import { type Chance, chanceOf } from "../support/chance.ts";
import type { Fields } from "../support/partner.ts";
import type { SandboxApp } from "../support/sandbox-api.ts";
import { authCodeOf, type Partner, partner } from "./partner.ts";
import { judge, openSteeredStage, type SteeredStage } from "./stage.ts";
import { doublingNetwork, outage, patience, plan, someTrouble, TIMEOUT_MS } from "./trouble.ts";

/** Whole lives of orders over channels that fail in every way. */
export const channelFaults: Campaign = {
  name: "channel-faults",
  summary:
    "Orders are opened, paid, paid too late, declined, closed, reversed and refunded while the channels' answers " +
    "are lost, late, doubled, garbled or wrong in amount, or the channels are slow or down; once they work " +
    "again and the schedule has run, both sides' books agree.",
  cycles: 300,
  async run({ seed, cycles, isOver, progress }): Promise<Result> {
    const violations: Violation[] = [];
    const figures: Record<string, number> = {};
    let rounds = 0;
    while (rounds < cycles && !isOver()) {
      const world = await openWorld();
      try {
        const end = Math.min(rounds + BATCH, cycles);
        for (; rounds < end && !isOver(); rounds += 1) {
          await playRound(world, chanceOf(seed * 1_000_003 + rounds), `${seed}-${rounds}`);
        }
        const evidence = evidenceOf(world);
        violations.push(...judge(world.stage, evidence), ...wrongAmountsAlarmed(world, evidence));
        countInto(figures, world);
      } finally {
        await world.stage.close();
      }
      progress(`${rounds} rounds, ${violations.length} violations`);
    }
    return { rounds, figures, violations };
  },
};

const BATCH = 20;
const ORDERS = 4;
/** In short rounds much is left to the schedule, in long ones little. */
const ACTIONS = [6, 12, 32] as const;
/** So often the schedule asks in vain while the channels are down: enough to raise the alarm. */
const OUTAGE_TIMES = 13;
const START = Date.UTC(2026, 10, 23, 8);
/** The channels work again: everything is asked about, waiting orders expire, and every look is over. */
const SETTLED_SECONDS = [20, 300, 1860, 600, 3600, 22_000, 90_000] as const;

interface FaultyWorld {
  readonly stage: SteeredStage;
  readonly time: { now: number };
  readonly network: ReturnType<typeof doublingNetwork>;
  /** Resolves when nothing that was delayed is on its way any more. */
  readonly allArrived: () => Promise<void>;
}

async function openWorld(): Promise<FaultyWorld> {
  const time = { now: START };
  const late = patience((ms) => sleep(ms));
  const network = doublingNetwork();
  const stage = await openSteeredStage({
    clock: () => time.now,
    // A copy that waits for the first one's outcome: one goes after the other here.
    sleep: async () => {},
    faultSleep: late.sleep,
    timeoutMs: TIMEOUT_MS,
    network: network.network,
  });
  return { stage, time, network, allArrived: late.isOver };
}

async function playRound(world: FaultyWorld, chance: Chance, name: string): Promise<void> {
  const { stage, time, network, allArrived } = world;
  const app = await stage.sandbox.createApp(stage.notifyUrl);
  const call = partner(stage.send, app, stage.records);
  const orders: Life[] = [];
  for (let index = 0; index < ORDERS; index += 1) {
    orders.push({ ...newPayment(chance, `${name}-${index}`), syssn: "", refunds: [] });
  }
  const actions = chance.oneOf(ACTIONS);
  for (let action = 0; action < actions; action += 1) {
    time.now += 1000;
    if (chance.percent(40)) await plan(stage, someTrouble(chance));
    network.double(chance.percent(20) ? 50 : 0, chance.fork());
    const order = chance.oneOf(orders);
    const atOnce = chance.percent(30) ? 3 : 1;
    await Promise.all(
      Array.from({ length: atOnce }, () => act({ stage, app, call, chance: chance.fork() }, order)),
    );
  }
  network.double(0, chance);
  if (chance.percent(20)) {
    await plan(stage, outage);
    for (let times = 0; times < OUTAGE_TIMES; times += 1) await stage.sandbox.advance(app, 310);
  }
  await plan(stage, []);
  await allArrived();
  for (const seconds of SETTLED_SECONDS) await stage.sandbox.advance(app, seconds);
  for (const order of orders) await repeatAll(call, order);
  // What our rules had refused may have been carried out by now.
  await stage.sandbox.advance(app, 60);
}

/** What both sides hold, less the payments that the network doubled. */
function evidenceOf({ stage, network }: FaultyWorld): Evidence {
  const evidence = stage.evidence(true);
  const { openings, ...ledger } = evidence.ledger;
  const sent = [...openings].map(
    ([id, times]) => [id, times - (network.doubledOpenings.get(id) ?? 0)] as const,
  );
  return { ...evidence, ledger: { ...ledger, openings: new Map(sent) } };
}

/** Whoever hears of another amount than was ordered believes nothing and raises an alarm. */
function wrongAmountsAlarmed({ network }: FaultyWorld, { books }: Evidence): readonly Violation[] {
  const alarms = books.alarms.filter(({ kind }) => kind === "amount-mismatch");
  const alarmed = new Set(alarms.map(({ transactionId }) => transactionId));
  return [...network.wronglyPaid]
    .filter((id) => !alarmed.has(id))
    .map((id) => ({
      invariant: "wrong-amount-alarmed",
      what: `order ${id} was said to be paid with a wrong amount, and nobody was told`,
    }));
}

/** An order, from before it is opened, and the refunds that were asked of it. */
interface Life {
  readonly fields: Fields;
  readonly number: string;
  readonly amount: number;
  readonly payType: PayType;
  syssn: string;
  readonly refunds: Fields[];
}

/** Amounts of which the wallets decide every way: at once, after the customer, or after a while. */
const AMOUNTS = [1000, 1000, 5000, 5000, 1143, 1145, 1298, 1201] as const;

function newPayment(
  chance: Chance,
  number: string,
): Pick<Life, "fields" | "number" | "amount" | "payType"> {
  const payType = chance.oneOf(Object.keys(payTypes) as PayType[]);
  const amount = chance.oneOf(AMOUNTS);
  const authCode = authCodeOf(payType, 1);
  const fields = {
    pay_type: payType,
    out_trade_no: number,
    txamt: String(amount),
    ...(authCode !== "" && { auth_code: authCode }),
  };
  return { fields, number, amount, payType };
}

interface Actor {
  readonly stage: SteeredStage;
  readonly app: SandboxApp;
  readonly call: Partner;
  readonly chance: Chance;
}

const TIME = "2026-11-23 16:00:00";

/** Something happens to the order: to one that was not opened yet, its payment. */
async function act({ stage, app, call, chance }: Actor, order: Life): Promise<void> {
  const { fields, number, amount, payType, syssn, refunds } = order;
  const customer = async (what: "approve" | "decline", late = false) => {
    if (chance.percent(40)) return silently(stage, what, syssn, late);
    const done =
      what === "approve" ? stage.sandbox.approve(syssn, late) : stage.sandbox.decline(syssn);
    await done.catch(() => {}); // Too late, or not known: nothing happened then.
  };
  if (syssn === "" || chance.percent(10)) {
    const answer = await call("createPayment", fields);
    order.syssn = answer.syssn;
    return;
  }
  switch (chance.between(0, 9)) {
    case 0:
    case 1:
      return customer("approve");
    case 2:
      return customer("approve", true);
    case 3:
      return customer("decline");
    case 4:
    case 5: {
      const isAlipay = payTypes[payType].channel === "alipay";
      if (isAlipay) await call("createReversal", reversalOf(app, order));
      else await call("closeOrder", { syssn });
      return;
    }
    case 6:
    case 7: {
      const part = chance.percent(30) ? amount : 100 * chance.between(1, 3);
      const refund = { syssn, txamt: String(part), txdtm: TIME };
      const fresh = { ...refund, out_trade_no: `${number}-r${refunds.length}` };
      const isAgain = refunds.length > 0 && chance.percent(20);
      if (!isAgain) refunds.push(fresh);
      await call("createRefund", isAgain ? chance.oneOf(refunds) : fresh);
      return;
    }
    case 8:
      return stage.sandbox.nudge(syssn);
    default:
      await stage.sandbox.advance(app, chance.oneOf([5, 30, 31, 130, 1900]));
  }
}

function reversalOf(app: SandboxApp, { syssn, number, amount }: Life): Fields {
  return {
    mchid: app.mchid,
    syssn,
    out_trade_no: number,
    txamt: String(amount),
    txdtm: TIME,
  };
}

/** The customer acts, and the gateway is not told. */
async function silently(
  stage: SteeredStage,
  act: "approve" | "decline",
  orderId: string,
  late: boolean,
): Promise<void> {
  await stage.wallets(`/control/orders/${orderId}/${act}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(act === "approve" ? { late } : {}),
  });
}

/** Everything that was asked for is asked for again: the answers must be about the same. */
async function repeatAll(call: Partner, { fields, syssn, refunds }: Life): Promise<void> {
  if (syssn === "") return;
  await call("createPayment", fields);
  for (const refund of refunds) await call("createRefund", refund);
  await call("queryTransactions", { syssn });
}

function countInto(figures: Record<string, number>, { stage, network }: FaultyWorld): void {
  const { books, ledger } = stage.evidence(true);
  const count = (figure: string, by: number) => {
    figures[figure] = (figures[figure] ?? 0) + by;
  };
  count("requests", stage.records.exchanges.length);
  for (const [figure, by] of Object.entries(network.figures)) count(figure, by);
  count("charges", ledger.entries.filter(({ kind }) => kind === "charge").length);
  for (const [state, orders] of Map.groupBy(
    books.transactions.filter(({ kind }) => kind === "payment"),
    (order) => order.state,
  )) {
    count(`orders ${state}`, orders.length);
  }
  for (const [kind, alarms] of Map.groupBy(books.alarms, (alarm) => alarm.kind)) {
    count(`alarms ${kind}`, alarms.length);
  }
}
