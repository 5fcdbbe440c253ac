import fc from "fast-check";
import {
  type Expected,
  expectedEntry,
  type ModelOrder,
  type OrderModel,
  refundedOf,
} from "./order-model.ts";
import type { AppAtWork, StillGateway } from "./still-gateway.ts";
import type { TradeAnswer, TradeCall } from "./trade-session.ts";

/** The gateway that a sequence is played on, and the apps that play. */
export interface Stage {
  readonly gateway: StillGateway;
  readonly apps: readonly AppAtWork[];
  readonly call: TradeCall;
  /** Numbers of this sequence begin with it. */
  readonly prefix: string;
  /** Called for each step that was taken, with what it met. */
  readonly onStep: (name: string) => void;
}

type Step = fc.AsyncCommand<OrderModel, Stage>;

/** An answer that is not the model's. */
export class OtherThanModel extends Error {
  override readonly name = "OtherThanModel";
}

/** Sequences of what partners, customers and time can do to orders. */
export function orderCommands(): fc.Arbitrary<Iterable<Step>> {
  return fc.commands(
    [
      payments,
      payments,
      repeatedPayments,
      queries,
      closes,
      closes,
      refunds,
      refunds,
      repeatedRefunds,
      reversals,
      acts,
      acts,
      advances,
      advances,
    ],
    { maxCommands: 40, size: "max" },
  );
}

const APPS = 2;
const CLIENT_TIME = "2026-11-23 16:00:00";
const payTypes = ["800151", "800108", "800201", "800207", "800208"];
const paymentAmounts = [1000, 3000, 5000, 1143, 1145, 1201, 1204, 1205, 1297, 1298, 2005];
const refundAmounts = [1, 400, 1000, 1145, 1155, 1203, 1269, 1298, 2600, 3000, 5000];
/** Chosen so that no sum of them meets a time-out exactly. */
const pauses = [11, 61, 121, 1801];

/** A step on one of the orders there are; nothing to do while there is none. */
function onOrder<Details extends object>(
  name: string,
  details: fc.Arbitrary<Details>,
  run: (context: OnOrder & Details) => Promise<void>,
): fc.Arbitrary<Step> {
  return fc
    .record({ at: fc.nat(20), stranger: fc.nat(9), details })
    .map(({ at, stranger, details }) => ({
      check: (model) => model.orders.length > 0,
      async run(model, stage) {
        // The newest are met most often.
        const order = model.orders.at(-1 - (at % Math.min(model.orders.length, 6)));
        if (order === undefined) throw new Error("the step was not to be taken");
        const isOthers = stranger === 0;
        const app = appAt(stage, askingApp(order, isOthers));
        stage.onStep(`${name} ${order.state}`);
        await run({ model, stage, order, isOthers, app, ...details });
      },
      toString: () => `${name}(${JSON.stringify({ at, stranger, ...details })})`,
    }));
}

interface OnOrder {
  readonly model: OrderModel;
  readonly stage: Stage;
  readonly order: ModelOrder;
  /** It is not `app`'s. */
  readonly isOthers: boolean;
  readonly app: AppAtWork;
}

function appAt({ apps }: Stage, index: number): AppAtWork {
  const app = apps[index % APPS];
  if (app === undefined) throw new Error("a stage has two apps");
  return app;
}

const payments: fc.Arbitrary<Step> = fc
  .record({
    app: fc.nat(APPS - 1),
    number: fc.nat(30),
    payType: fc.constantFrom(...payTypes),
    amount: fc.constantFrom(...paymentAmounts, 1000, 3000, 5000, 5000),
    lifetimeMinutes: fc.constantFrom(5, 30, 120),
  })
  .map((request) => ({
    check: () => true,
    async run(model, stage) {
      stage.onStep("pay");
      await pay(model, stage, request.app, {
        ...request,
        number: `${stage.prefix}p${request.number}`,
      });
    },
    toString: () => `pay(${JSON.stringify(request)})`,
  }));

const repeatedPayments = onOrder(
  "pay-again",
  fc.record({ other: fc.constantFrom("none", "none", "amount", "payType") }),
  async ({ model, stage, order, other }) => {
    await pay(model, stage, order.app, {
      number: order.number,
      payType: other === "payType" ? otherPayType(order) : order.payType,
      amount: other === "amount" ? order.amount + 1 : order.amount,
      lifetimeMinutes: 30,
    });
  },
);

function otherPayType({ payType }: ModelOrder): string {
  return payType === "800201" ? "800207" : "800201";
}

async function pay(
  model: OrderModel,
  stage: Stage,
  app: number,
  request: { number: string; payType: string; amount: number; lifetimeMinutes: number },
): Promise<void> {
  const { expected, opened } = model.pay(app, request);
  const answer = await stage.call(appAt(stage, app), "createPayment", {
    pay_type: request.payType,
    out_trade_no: request.number,
    txamt: String(request.amount),
    expired_time: String(request.lifetimeMinutes),
    ...(request.payType === "800208" ? { auth_code: "134567890123456789" } : {}),
    ...(request.payType === "800108" ? { auth_code: "284567890123456789" } : {}),
  });
  const syssn = compare(answer, expected);
  if (opened !== undefined) opened.id ||= syssn;
}

const closes = onOrder("close", named(), async ({ model, stage, order, isOthers, app, ...how }) => {
  const said = saidOf(order, how);
  // A number names something else at every app, or nothing.
  const meant = how.by === "number" ? meantBy(model, order, isOthers) : order;
  const isNone = meant === undefined || (isOthers && meant === order);
  const expected = model.close(meant ?? order, isNone, said);
  const answer = await stage.call(app, "closeOrder", {
    ...(how.by === "number" ? {} : { syssn: order.id }),
    ...(said.number === undefined ? {} : { out_trade_no: said.number }),
    ...(said.amount === undefined ? {} : { txamt: String(said.amount) }),
  });
  rememberEnding(meant ?? order, expected, answer);
});

/** The order that this order's number names at the app that asks. */
function meantBy(model: OrderModel, order: ModelOrder, isOthers: boolean): ModelOrder | undefined {
  const holder = model.numbered(askingApp(order, isOthers), order.number);
  return holder?.refund === undefined ? holder?.order : undefined;
}

function askingApp({ app }: ModelOrder, isOthers: boolean): number {
  return isOthers ? (app + 1) % APPS : app;
}

const reversals = onOrder(
  "reverse",
  named(),
  async ({ model, stage, order, isOthers, app, ...how }) => {
    const said = {
      number: order.number,
      amount: order.amount,
      ...saidOf(order, { ...how, by: "both" }),
    };
    const expected = model.reverse(order, isOthers, said);
    const answer = await stage.call(app, "createReversal", {
      mchid: app.merchantId,
      syssn: order.id,
      out_trade_no: said.number,
      txamt: String(said.amount),
      txdtm: CLIENT_TIME,
    });
    rememberEnding(order, expected, answer);
  },
);

/** How a close or reversal names its order, and what it gets wrong about it. */
function named() {
  return fc.record({
    by: fc.constantFrom("syssn", "number", "both"),
    wrong: fc.oneof(
      { weight: 6, arbitrary: fc.constant("nothing") },
      { weight: 1, arbitrary: fc.constantFrom("number", "amount") },
    ),
  });
}

function saidOf(
  order: ModelOrder,
  { by, wrong }: { by: string; wrong: string },
): { number?: string; amount?: number } {
  const number = wrong === "number" && by === "both" ? `${order.number}x` : order.number;
  return {
    ...(by === "syssn" ? {} : { number }),
    ...(wrong === "amount" ? { amount: order.amount + 1 } : {}),
  };
}

function rememberEnding(order: ModelOrder, expected: Expected, answer: TradeAnswer): void {
  const syssn = compare(answer, expected);
  if (syssn === "") return;
  order.endingId ??= syssn;
  if (answer.body["orig_syssn"] !== order.id) throw wrong(answer, `orig_syssn ${order.id}`);
}

const refunds = onOrder(
  "refund",
  fc.record({
    number: fc.nat(30),
    amount: fc.oneof(fc.constantFrom(...refundAmounts), fc.constantFrom("all", "rest")),
    ofOrder: fc.nat(19),
  }),
  async ({ model, stage, order, isOthers, app, number, amount, ofOrder }) => {
    const rest = order.amount - refundedOf(order) || 1;
    const worth = { all: order.amount, rest }[amount] ?? Number(amount);
    // Now and then the number is the order's own, which it must never be.
    const own = ofOrder === 0 ? order.number : `${stage.prefix}r${number}`;
    await refund({ model, stage, order, isOthers, app }, own, worth);
  },
);

const repeatedRefunds = onOrder(
  "refund-again",
  fc.record({ which: fc.nat(5), isOther: fc.nat(4).map((roll) => roll === 0) }),
  async ({ model, stage, order, isOthers, app, which, isOther }) => {
    const known = order.refunds[which % Math.max(order.refunds.length, 1)];
    if (known === undefined) return;
    const amount = isOther ? known.amount + 1 : known.amount;
    await refund({ model, stage, order, isOthers, app }, known.number, amount);
  },
);

async function refund(
  { model, stage, order, isOthers, app }: OnOrder,
  number: string,
  amount: number,
): Promise<void> {
  const { expected, made } = model.refund(order, isOthers, { number, amount });
  const answer = await stage.call(app, "createRefund", {
    syssn: order.id,
    out_trade_no: number,
    txamt: String(amount),
    txdtm: CLIENT_TIME,
  });
  const syssn = compare(answer, expected);
  if (made !== undefined) made.id ||= syssn;
}

const queries = onOrder(
  "query",
  fc.record({ by: fc.constantFrom("syssn", "number", "both"), refund: fc.nat(5) }),
  async ({ model, stage, order, isOthers, app, by, refund }) => {
    const asked = { order, refund: order.refunds[refund] };
    const { id, number } = asked.refund ?? order;
    const answer = await stage.call(app, "queryTransactions", {
      ...(by === "number" ? {} : { syssn: id }),
      ...(by === "syssn" ? {} : { out_trade_no: number }),
    });
    const entries = answer.body["data"] as Record<string, string>[] | undefined;
    if (answer.status !== 200 || entries === undefined) throw wrong(answer, "a list");
    const told = entries.map(entryTold);
    const own = isOthers ? undefined : asked;
    const found = by === "number" ? model.numbered(askingApp(order, isOthers), number) : own;
    const expected = found === undefined ? "" : expectedEntry(found);
    if (told.join() !== expected) throw wrong(answer, `entry ${expected}`);
  },
);

/** What a query tells of a transaction, in one line. */
export function entryTold(entry: Readonly<Record<string, string>>): string {
  const { syssn, origssn, respcd, cancel, txamt, order_type: type } = entry;
  return [type, syssn, origssn, respcd, cancel, txamt].join(" ");
}

const acts = onOrder(
  "customer",
  fc.record({ act: fc.constantFrom("approve", "approve", "approve-late", "decline") }),
  async ({ model, stage, order, act }) => {
    const code =
      act === "decline" ? model.decline(order) : model.approve(order, act === "approve-late");
    const path = `/orders/${order.id}/${act === "decline" ? "decline" : "approve"}`;
    const answer = await stage.gateway.sandbox(path, act === "approve-late" ? { late: true } : {});
    const expected = code === undefined ? "409 undefined" : `200 ${code}`;
    const told = `${answer.status} ${answer.body["respcd"]}`;
    if (told !== expected) {
      throw new OtherThanModel(
        `${act} of ${order.state} order ${order.id}: ${told}, not ${expected}`,
      );
    }
  },
);

const advances: fc.Arbitrary<Step> = fc
  .record({ app: fc.nat(APPS - 1), seconds: fc.constantFrom(...pauses) })
  .map(({ app, seconds }) => ({
    check: (model) => model.orders.length > 0,
    async run(model, stage) {
      stage.onStep("advance");
      const { appCode } = appAt(stage, app);
      const { status } = await stage.gateway.sandbox("/clock/advance", {
        app_code: appCode,
        seconds,
      });
      if (status !== 200)
        throw new OtherThanModel(`the clock of ${appCode} was not moved: ${status}`);
      const unknown = model.advance(app, seconds);
      // When it asks again about what it does not know is the gateway's own affair; after a minute it has.
      const mayWait = seconds < 61;
      for (const order of unknown.orders) {
        if (await isDecided(stage, app, order.id, mayWait)) model.resolve(order);
      }
      for (const refund of unknown.refunds) {
        if (await isDecided(stage, app, refund.id, mayWait)) model.resolveRefund(refund);
      }
    },
    toString: () => `advance(${app}, ${seconds})`,
  }));

async function isDecided(
  stage: Stage,
  app: number,
  syssn: string,
  mayWait: boolean,
): Promise<boolean> {
  const answer = await stage.call(appAt(stage, app), "queryTransactions", { syssn });
  const [entry] = answer.body["data"] as Record<string, string>[];
  if (entry?.["respcd"] !== "1145") return true;
  if (!mayWait) throw wrong(answer, "an outcome after more than a minute");
  return false;
}

/** Holds an answer against the model. @returns the serial number that it tells, or "" */
function compare(answer: TradeAnswer, { respcd, transaction }: Expected): string {
  const { status, body, isReplayed } = answer;
  const syssn = String(body["syssn"] ?? "");
  if (status !== 200 || body["respcd"] !== respcd) throw wrong(answer, `200 ${respcd}`);
  if ((transaction === "none") !== (syssn === "")) {
    throw wrong(answer, transaction === "none" ? "no transaction" : "a transaction");
  }
  if (typeof transaction === "object") {
    if (transaction.id !== undefined && transaction.id !== syssn)
      throw wrong(answer, `syssn ${transaction.id}`);
    if (!isReplayed) throw wrong(answer, "Idempotent-Replayed");
  } else if (isReplayed) {
    throw wrong(answer, "no Idempotent-Replayed");
  }
  return syssn;
}

function wrong({ request, status, body }: TradeAnswer, expected: string): OtherThanModel {
  const sent = `${request.path} ${Buffer.from(request.body)}`;
  return new OtherThanModel(
    `${sent} was answered ${status} ${JSON.stringify(body)}; the model says ${expected}`,
  );
}
