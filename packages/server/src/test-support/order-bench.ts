import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { payTypes } from "@trade-v1/contract/catalogue";
import { onTestFinished } from "vitest";
import { closeOrder } from "../orders/close.ts";
import type { Caller, OrderDeps } from "../orders/deps.ts";
import type { Order } from "../orders/model.ts";
import { Refusal } from "../orders/outcome.ts";
import { createPayment, type PaymentInput } from "../orders/payment.ts";
import { createRefund } from "../orders/refund.ts";
import { createReversal } from "../orders/reversal.ts";
import { settleDue } from "../orders/settle.ts";
import { transactionIds } from "../orders/transaction-id.ts";
import { openSqliteStore, type SqliteOptions } from "../store/sqlite/open.ts";
import type { Store } from "../store/store.ts";
import { ScriptedChannel } from "./scripted-channel.ts";

const START = Date.UTC(2026, 10, 23, 8);

/** The order logic on a real store in a folder of its own, with a clock and a channel to steer. */
export function orderBench() {
  const place = newPlace();
  return benchIn(place, openSqliteStore(place.options));
}

/** The same on a store that is opened in this way. */
export async function orderBenchOn(open: (options: SqliteOptions) => Store | Promise<Store>) {
  const place = newPlace();
  return benchIn(place, await open(place.options));
}

function newPlace() {
  const folder = mkdtempSync(join(tmpdir(), "trade-orders-"));
  const path = join(folder, "orders.db");
  /** `steps`: how far the clock was set, instead of time going by. */
  const time = { now: START, steps: 0 };
  const clock = () => time.now;
  const stopwatch = () => time.now - time.steps;
  return { folder, time, options: { path, clock, stopwatch, sleep } };
}

function benchIn({ folder, time, options }: ReturnType<typeof newPlace>, store: Store) {
  const { path, clock } = options;
  const channel = new ScriptedChannel();
  let random = 0;
  const logged: string[] = [];
  const note = (_fields: unknown, message: string) => void logged.push(message);
  const deps: OrderDeps = {
    store,
    channels: { alipay: channel, wechat: channel },
    clock,
    newId: transactionIds(clock, (below) => random++ % below, 480),
    utcOffsetMinutes: 480,
    sleep,
    log: { info: note, warn: note, error: note },
    onNotifications: () => undefined,
  };
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  /** Reads the database from the outside, as a checker would. */
  const rows = (sql: string) => {
    const database = new DatabaseSync(path, { readOnly: true });
    const found = database.prepare(sql).all();
    database.close();
    return found;
  };
  return { deps, store, channel, time, caller, logged, rows };
}

export const caller: Caller = {
  appCode: "APP",
  merchantId: "M1",
  currency: "HKD",
  notifyUrl: "https://merchant.example/notify",
  signType: "MD5",
};

/** A payment request that is right in everything; the test changes what it is about. */
export function paymentInput(changes: Partial<PaymentInput> = {}): PaymentInput {
  return {
    number: "order-1",
    payType: "800208",
    amount: 1000,
    currency: "HKD",
    clientTime: "2026-11-23 16:00:00",
    deviceId: "till-1",
    authCode: "134567890123456789",
    openId: "",
    goodsName: "milk",
    notifyUrl: "",
    returnUrl: "",
    lifetimeMinutes: 30,
    ...changes,
  };
}

export type OrderBench = ReturnType<typeof orderBench>;

export const PAID = { status: "paid", channelId: "chn-1", paidAt: START, amount: 1000 } as const;
export const WAITING = { status: "waiting", payUrl: "https://pay.example/1" } as const;
export const UNKNOWN = { status: "unknown" } as const;
export const ABSENT = { status: "absent" } as const;

/** Opens an order whose channel answers this. */
export async function openOrder(
  { deps, channel }: OrderBench,
  answer: ScriptedChannel["answers"]["open"],
  changes: Partial<PaymentInput> = {},
): Promise<Order> {
  channel.answers.open = answer;
  return (await createPayment(deps, caller, paymentInput(changes))).order;
}

const CLIENT_TIME = "2026-11-23 16:00:00";

/** Ends the order as its channel does: a close for WeChat, a reversal for Alipay. */
export function endOrder({ deps }: OrderBench, { id, number, amount, payType }: Order) {
  const common = { orderId: id, clientTime: CLIENT_TIME, deviceId: "" };
  return payTypes[payType].channel === "wechat"
    ? closeOrder(deps, caller, common)
    : createReversal(deps, caller, { ...common, orderNumber: number, amount });
}

export function refundOrder(
  { deps }: OrderBench,
  { id }: Order,
  amount: number,
  number = `refund-${amount}`,
) {
  const request = { orderId: id, number, amount, clientTime: CLIENT_TIME, deviceId: "" };
  return createRefund(deps, caller, request);
}

/** The code of an outcome, recorded or refused. */
export async function codeOf(run: Promise<{ readonly code: string }>): Promise<string> {
  try {
    return (await run).code;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** Lets time pass and settles what became due, until the given time is over. */
export async function pass(bench: OrderBench, ms: number, stepMs = 1000) {
  for (let passed = 0; passed < ms; passed += stepMs) {
    bench.time.now += stepMs;
    await settleDue(bench.deps);
  }
}

/** The questions of a kind that the channel was asked. */
export function callsOf({ channel }: OrderBench, method: string) {
  return channel.calls.filter((call) => call.startsWith(`${method} `));
}

/** The transaction as it is stored now. */
export function present({ store }: OrderBench, { id }: { id: string }) {
  return store.orders.find(id);
}
