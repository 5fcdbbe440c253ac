import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sandboxApp } from "@trade-v1/server";
import { startContestant } from "../contestants/contestant.ts";
import { gateway } from "../contestants/contestants.ts";
import { ask } from "../load/ask.ts";
import {
  type Fields,
  newRun,
  payment,
  type SignedRequest,
  signedRequest,
  writeRequests,
} from "../load/signed-requests.ts";
import { type ClosedLoop, closedLoop } from "../load/wrk.ts";
import type { Tell } from "../tell.ts";

export interface MixedOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** More than is answered in a second. */
const MOST_PER_SECOND = 15_000;
/** Of twenty requests; the last one ends an order. */
const SHARES = { payment: 14, query: 3, refund: 2 } as const;
const TWENTY = 20;
const CLIENT_TIME = "2026-11-27 18:00:00";

/**
 * A closed loop of what a shop does: 70 % payments, 15 % queries, 10 % refunds, 5 % closes and
 * reversals. What is refunded, closed, reversed and asked about was opened beforehand, each for one request.
 */
export async function mixed(options: MixedOptions, tell: Tell): Promise<readonly ClosedLoop[]> {
  const { rounds, seconds, connections } = options;
  const folder = await mkdtemp(join(tmpdir(), "trade-bench-mixed-"));
  const loops: ClosedLoop[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const running = await startContestant(gateway);
      try {
        const requests = await prepare(running.url, seconds * MOST_PER_SECOND);
        const requestsFile = join(folder, "requests.txt");
        await writeRequests(requestsFile, requests);
        const loop = { url: running.url, check: "succeeded", connections } as const;
        const measured = await closedLoop({ ...loop, requestsFile, seconds });
        loops.push(measured);
        tell(`round ${round}: mixed load, ${Math.round(measured.perSecond)} a second`);
      } finally {
        await running.stop();
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return loops;
}

interface Opened {
  readonly syssn: string;
  readonly out_trade_no: string;
  readonly txamt: string;
}

/** Opens the orders that the load needs, and signs its requests in a fixed order. */
async function prepare(url: string, count: number): Promise<readonly SignedRequest[]> {
  const groups = Math.ceil(count / TWENTY);
  const run = newRun();
  const paid = await open(url, `${run}p`, groups * SHARES.refund, {});
  const closable = await open(url, `${run}c`, groups, { pay_type: "800201", auth_code: "" });
  const reversible = await open(url, `${run}v`, groups, { pay_type: "800151", auth_code: "" });
  return Array.from({ length: groups }, (_, group) => [
    ...Array.from({ length: SHARES.payment }, (_, index) => {
      const number = group * SHARES.payment + index;
      return signedRequest("createPayment", payment(`${run}n${number}`, number));
    }),
    ...Array.from({ length: SHARES.query }, (_, index) => {
      const order = paid[(group * SHARES.query + index) % paid.length] as Opened;
      return signedRequest("queryTransactions", { out_trade_no: order.out_trade_no });
    }),
    ...Array.from({ length: SHARES.refund }, (_, index) => {
      const order = paid[group * SHARES.refund + index] as Opened;
      return signedRequest("createRefund", {
        syssn: order.syssn,
        out_trade_no: `r${order.out_trade_no}`,
        txamt: "10000",
        txcurrcd: "HKD",
        txdtm: CLIENT_TIME,
      });
    }),
    // Every other ending is a reversal, each of an order of its own.
    group % 2 === 0
      ? ending("closeOrder", closable[group] as Opened)
      : ending("createReversal", reversible[group] as Opened),
  ]).flat();
}

function ending(
  operationId: "closeOrder" | "createReversal",
  { syssn, out_trade_no, txamt }: Opened,
): SignedRequest {
  return signedRequest(operationId, {
    mchid: sandboxApp.merchantId,
    syssn,
    out_trade_no,
    txamt,
    txdtm: CLIENT_TIME,
  });
}

const AT_ONCE = 64;

async function open(url: string, run: string, count: number, more: Fields): Promise<Opened[]> {
  const opened: Opened[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < count; index = next++) {
      const fields = payment(`${run}${index}`, index, more);
      opened[index] = await ask<Opened>(url, "createPayment", fields);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return opened;
}
