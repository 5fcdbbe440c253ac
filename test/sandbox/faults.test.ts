import { connect } from "node:net";
import { join } from "node:path";
import {
  createTradeClient,
  type RetryOptions,
  type TradeClientOptions,
  TradeNetworkError,
} from "@trade-v1/client";
import type { components } from "@trade-v1/contract/sandbox-types";
import { signFields } from "@trade-v1/signing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { readLedger } from "../torture/invariants/ledger.ts";

type Schemas = components["schemas"];
type Fault = Schemas["Fault"];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const swipe = {
  pay_type: "800208",
  out_trade_no: "A1001",
  txamt: 1000,
  auth_code: "134567890123456789",
} as const;

/** A fresh app with a client that counts what it sends and what it gets. */
async function partner(retry: RetryOptions = { firstDelayMs: 1 }) {
  const { app_code: appCode, key } = await gateway.sandbox.createApp({});
  const statuses: (number | "cut")[] = [];
  const counting: TradeClientOptions["fetch"] = async (...request) => {
    const at = statuses.push("cut") - 1;
    const response = await fetch(...request);
    statuses[at] = response.status;
    return response;
  };
  const trade = createTradeClient({ baseUrl: gateway.url, appCode, key, retry, fetch: counting });
  const plan = (fault: Fault, requests?: number) =>
    gateway.sandbox.planFaults(appCode, fault, requests);
  return { appCode, trade, statuses, plan };
}

/** What the wallets booked of an order. */
function booked(orderId: string) {
  const { orders, entries, openings } = readLedger(join(gateway.folder, "wallets.db"));
  return {
    orders: orders.filter(({ id }) => id === orderId).length,
    openings: openings.get(orderId),
    entries: entries.filter((entry) => entry.orderId === orderId).map(({ kind }) => kind),
  };
}

test("a lost answer comes when the client sends again, and the customer is charged once", async () => {
  const { trade, statuses, plan } = await partner();
  await plan("lost-answer");
  const payment = await trade.createPayment(swipe);
  expect(statuses).toEqual(["cut", 200]);
  if (!payment.ok) throw new Error(payment.detail);
  expect(payment.replayed).toBe(true);
  expect(booked(payment.data.syssn)).toEqual({ orders: 1, openings: 1, entries: ["charge"] });

  await plan("lost-answer", 2);
  const { syssn } = payment.data;
  const refund = await trade.createRefund({
    syssn,
    out_trade_no: "A1001-R1",
    txamt: 400,
    txdtm: "2026-11-23 16:00:00",
  });
  expect(statuses.slice(2)).toEqual(["cut", "cut", 200]);
  expect(refund).toMatchObject({ ok: true, replayed: true });
  expect(booked(syssn).entries).toEqual(["charge", "refund"]);
});

test("a client that gives up finds its payment later", async () => {
  const { trade, plan } = await partner({ attempts: 1 });
  await plan("lost-answer");
  await expect(trade.createPayment(swipe)).rejects.toThrow(TradeNetworkError);
  const found = await trade.queryTransactions({ out_trade_no: swipe.out_trade_no });
  if (!found.ok) throw new Error(found.detail);
  expect(found.data.data).toMatchObject([{ respcd: "0000", txamt: "1000" }]);
});

test.each<[fault: Fault, status: number, code: string, waitMs: number | undefined]>([
  ["rate-limit", 429, "1297", 1_000],
  ["internal-error", 500, "1154", undefined],
  ["store-unavailable", 503, "1100", 1_000],
])("%s is a signed answer that the client can act on, and nothing is recorded", async (...want) => {
  const [fault, status, code, retryAfterMs] = want;
  const { trade, statuses, plan } = await partner({ attempts: 1 });
  await plan(fault, 2);
  for (let sent = 0; sent < 2; sent++) {
    const answer = await trade.createPayment(swipe);
    expect(answer).toMatchObject({ ok: false, status, code, retryAfterMs, retryable: true });
  }
  // Nothing of it is left, so the number is still free for another amount.
  const payment = await trade.createPayment({ ...swipe, txamt: 2000 });
  expect(payment).toMatchObject({ ok: true, replayed: false });
  expect(statuses).toEqual([status, status, 200]);
});

/** The bytes of a signed payment. */
function rawPayment({ app_code, key }: Schemas["SandboxApp"]): string {
  const fields = { pay_type: "800201", out_trade_no: "A1001", txamt: "1000" };
  const body = new URLSearchParams(fields).toString();
  return [
    "POST /trade/v1/payment HTTP/1.1",
    "Host: localhost",
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${body.length}`,
    `X-QF-APPCODE: ${app_code}`,
    `X-QF-SIGN: ${signFields(fields, { key })}`,
    "",
    body,
  ].join("\r\n");
}

test("on one connection earlier answers arrive whole, and of the lost one no byte", async () => {
  const [calm, troubled] = [
    await gateway.sandbox.createApp({}),
    await gateway.sandbox.createApp({}),
  ];
  await gateway.sandbox.planFaults(troubled.app_code, "lost-answer");
  const socket = connect(Number(new URL(gateway.url).port), "localhost");
  // In one piece, so that both are there before the first is answered.
  socket.write(rawPayment(calm) + rawPayment(troubled));
  let text = "";
  for await (const piece of socket.setEncoding("utf8")) text += piece;
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(text.match(/HTTP\/1\.1|"respcd":"0000"/g)).toHaveLength(2);
  expect(text).toMatch(/\}$/);
});
