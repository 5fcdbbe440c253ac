import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startContestant } from "../contestants/contestant.ts";
import { gateway } from "../contestants/contestants.ts";
import { residentMb } from "../figures/resident.ts";
import { median } from "../figures/statistics.ts";
import { ask } from "../load/ask.ts";
import { paced } from "../load/paced.ts";
import { type Fields, payments, signedRequest, writeRequests } from "../load/signed-requests.ts";
import { closedLoop } from "../load/wrk.ts";
import type { Tell } from "../tell.ts";
import { filledNumber, fillStore } from "./fill-store.ts";

export interface SizeOptions {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** What the gateway does with so many orders stored. Times are milliseconds. */
export interface Size {
  readonly orders: number;
  readonly perSecond: number[];
  /** Of a query by number. */
  readonly queryP50: number[];
  readonly queryP99: number[];
  /** Medians of queries over a month, by what they ask for. */
  readonly pages: Record<string, number>;
  readonly startMs: number[];
  readonly residentMb: number[];
}

const MOST_PER_SECOND = 15_000;
const QUERIES_PER_SECOND = 500;
const PAGE_TIMES = 20;

/** Cost against size. The sizes take turns, so that the machine's mood is the same for all. */
export async function size(options: SizeOptions, tell: Tell): Promise<readonly Size[]> {
  const { sizes, rounds, seconds, connections } = options;
  const root = await mkdtemp(join(tmpdir(), "trade-bench-size-"));
  const places: { readonly folder: string; readonly result: Size }[] = [];
  try {
    for (const orders of sizes) {
      const folder = await mkdtemp(join(root, "store-"));
      // The gateway itself makes the tables.
      await (await startContestant(gateway, { folder })).stop();
      fillStore(folder, orders, tell);
      const measured = { perSecond: [], queryP50: [], queryP99: [], startMs: [], residentMb: [] };
      places.push({ folder, result: { orders, pages: {}, ...measured } });
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const { folder, result } of places) {
        const { orders } = result;
        const begin = performance.now();
        const running = await startContestant(gateway, { folder });
        await ask(running.url, "queryTransactions", { out_trade_no: filledNumber(orders - 1) });
        result.startMs.push(performance.now() - begin);
        try {
          const requestsFile = join(root, "requests.txt");
          await writeRequests(requestsFile, payments(seconds * MOST_PER_SECOND));
          const loop = { url: running.url, check: "paid", connections } as const;
          // The first run warms up.
          for (const isMeasured of [false, true]) {
            await writeRequests(requestsFile, payments(seconds * MOST_PER_SECOND));
            const { perSecond } = await closedLoop({ ...loop, requestsFile, seconds });
            if (isMeasured) result.perSecond.push(perSecond);
          }
          result.residentMb.push(residentMb(running.pid));
          const requests = Array.from({ length: seconds * QUERIES_PER_SECOND }, () =>
            signedRequest("queryTransactions", { out_trade_no: anyNumber(orders) }),
          );
          const load = { port: running.port, perSecond: QUERIES_PER_SECOND, connections };
          const latencies = await paced({ ...load, check: "succeeded", requests });
          result.queryP50.push(latencies.p50);
          result.queryP99.push(latencies.p99);
          Object.assign(result.pages, await pages(running.url));
          tell(
            `round ${round}: ${orders} orders, ${Math.round(result.perSecond.at(-1) ?? 0)} a second`,
          );
        } finally {
          await running.stop();
        }
      }
    }
  } finally {
    await rm(root, { recursive: true });
  }
  return places.map(({ result }) => result);
}

function anyNumber(orders: number): string {
  return filledNumber(Math.floor(Math.random() * orders));
}

/** Queries over a month that lies well inside the year. */
async function pages(url: string): Promise<Record<string, number>> {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const month = { start_time: `${day(90)} 00:00:00`, end_time: `${day(62)} 00:00:00` };
  const kinds: Readonly<Record<string, Fields>> = {
    "first page": { page_size: "100" },
    "page 100": { page_size: "100", page: "100" },
    "of a pay type that is rare": { page_size: "100", pay_type: "800108" },
    "of a code that is rare": { page_size: "100", respcd: "1201" },
  };
  const times: Record<string, number> = {};
  for (const [kind, fields] of Object.entries(kinds)) {
    const took: number[] = [];
    for (let time = 0; time < PAGE_TIMES; time += 1) {
      const begin = performance.now();
      await ask(url, "queryTransactions", { ...month, ...fields });
      took.push(performance.now() - begin);
    }
    times[kind] = median(took);
  }
  return times;
}
