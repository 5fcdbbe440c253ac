import { growth } from "../sections/memory.ts";
import { count, ms } from "./markdown.ts";
import { type Results, rates } from "./results.ts";
import { median, ratios } from "./statistics.ts";

/** A line that we want to reach, and how far we came. */
export interface Reach {
  readonly what: string;
  readonly wanted: string;
  readonly got: string;
  readonly isMet: boolean;
}

/** The lines that this run can say something about. */
export function reaches(results: Results): readonly Reach[] {
  return [
    ...throughputReaches(results),
    ...latencyReaches(results),
    ...sizeReaches(results),
    ...memoryReaches(results),
    ...notificationReaches(results),
  ];
}

function throughputReaches({ throughput }: Results): readonly Reach[] {
  if (throughput === undefined) return [];
  const ours = rates(throughput, "gateway");
  const against = (what: string, others: readonly number[], wanted: number): Reach => {
    const ratio = ratios(ours, others);
    return {
      what,
      wanted: `≥ ${wanted} ×`,
      got: `${ratio.median.toFixed(2)} × (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)})`,
      isMet: ratio.median >= wanted,
    };
  };
  const [fastify, openapi] = ["fastify", "openapi-backend"].map((name) => rates(throughput, name));
  const best = (fastify ?? []).map((rate, index) => Math.max(rate, openapi?.[index] ?? 0));
  return [
    against("durable payments, against a bare Hono echo", rates(throughput, "hono"), 0.45),
    against("durable payments, against the Prism mock", rates(throughput, "prism"), 8),
    against("durable payments, against the better of those built by hand", best, 4),
  ];
}

function latencyReaches({ latency }: Results): readonly Reach[] {
  if (latency === undefined) return [];
  const ours = median(latency.gateway.map(({ p99 }) => p99));
  const hono = median(latency.hono.map(({ p99 }) => p99));
  const wanted = Math.max(5 * hono, 3 * latency.commit);
  return [
    {
      what: `p99 at half of the top throughput (${count(latency.perSecond)} a second)`,
      wanted: `≤ ${ms(wanted)} ms: 5 × Hono's ${ms(hono)}, or 3 commits of ${ms(latency.commit)}`,
      got: `${ms(ours)} ms`,
      isMet: ours <= wanted,
    },
  ];
}

const MOST_PAGE_MS = 100;

function sizeReaches({ size }: Results): readonly Reach[] {
  const [small, large] = [size?.[0], size?.at(-1)];
  if (small === undefined || large === undefined || small === large) return [];
  const stored = `${count(large.orders)} orders stored`;
  const throughput = ratios(large.perSecond, small.perSecond);
  const query = ratios(large.queryP99, small.queryP99);
  const [slowest = ["", 0]] = Object.entries(large.pages).sort(([, a], [, b]) => b - a);
  const start = median(large.startMs);
  return [
    {
      what: `payments with ${stored}, against ${count(small.orders)}`,
      wanted: "≥ 0.9 ×",
      got: `${throughput.median.toFixed(2)} × (${throughput.least.toFixed(2)} to ${throughput.most.toFixed(2)})`,
      isMet: throughput.median >= 0.9,
    },
    {
      what: `p99 of a query by number with ${stored}`,
      wanted: "≤ 1.5 ×",
      got: `${query.median.toFixed(2)} × (${ms(median(large.queryP99))} ms)`,
      isMet: query.median <= 1.5,
    },
    {
      what: `a page of a month's query with ${stored}`,
      wanted: `≤ ${MOST_PAGE_MS} ms`,
      got: `${ms(slowest[1])} ms (${slowest[0]})`,
      isMet: slowest[1] <= MOST_PAGE_MS,
    },
    {
      what: `from start to the first answer with ${stored}`,
      wanted: "< 1 s",
      got: `${ms(start)} ms`,
      isMet: start < 1000,
    },
  ];
}

const MOST_MB = 250;
const MOST_GROWTH = 1;

function memoryReaches({ memory }: Results): readonly Reach[] {
  if (memory === undefined) return [];
  const most = Math.max(...memory.samples);
  const slope = growth(memory.samples);
  return [
    {
      what: `resident memory under full load for ${memory.minutes} minutes`,
      wanted: `≤ ${MOST_MB} MB`,
      got: `${count(most)} MB at most`,
      isMet: most <= MOST_MB,
    },
    {
      what: "its growth in the last two thirds of that time",
      wanted: `≤ ${MOST_GROWTH} MB a minute`,
      got: `${slope.toFixed(2)} MB a minute`,
      isMet: slope <= MOST_GROWTH,
    },
  ];
}

function notificationReaches({ notifications }: Results): readonly Reach[] {
  if (notifications === undefined) return [];
  const { p99, missing } = notifications;
  return [
    {
      what: "first attempt after the commit, p99, 5 of 20 receivers hanging",
      wanted: "≤ 1,000 ms, none missing",
      got: `${ms(p99)} ms, ${missing} missing`,
      isMet: p99 <= 1000 && missing === 0,
    },
  ];
}
