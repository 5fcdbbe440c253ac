import { growth } from "../sections/memory.ts";
import { categories } from "./cost-categories.ts";
import { count, ms, table } from "./markdown.ts";
import type { Reach } from "./reach.ts";
import { type Results, rates } from "./results.ts";
import { median, ratios, spread } from "./statistics.ts";

/** What each section prints, by its name. */
export const tables: {
  readonly [Name in keyof Required<Results>]: (results: NonNullable<Results[Name]>) => string;
} = {
  throughput(results) {
    const hono = results.some(({ contestant }) => contestant.name === "hono")
      ? rates(results, "hono")
      : [];
    return table(
      ["contestant", "a second", "least to most", "of Hono", "p50 ms", "p99 ms"],
      results.map(({ contestant, rounds }) => {
        const each = rounds.map(({ perSecond }) => perSecond);
        const { median: middle, least, most } = spread(each);
        return [
          contestant.what,
          count(middle),
          `${count(least)} to ${count(most)}`,
          hono.length > 0 ? ratios(each, hono).median.toFixed(3) : "",
          ms(median(rounds.map(({ p50 }) => p50))),
          ms(median(rounds.map(({ p99 }) => p99))),
        ];
      }),
    );
  },

  latency({ perSecond, gateway, hono, commit }) {
    const row = (name: string, all: typeof gateway) => [
      name,
      ...(["p50", "p99", "p999", "longest"] as const).map((what) =>
        ms(median(all.map((each) => each[what]))),
      ),
    ];
    return `${table(
      [`ms at ${count(perSecond)} a second`, "p50", "p99", "p99.9", "longest"],
      [row("our gateway", gateway), row("bare Hono echo", hono)],
    )}\n\nA commit of four pages took ${ms(commit)} ms on this disk (median).`;
  },

  mixed(loops) {
    const { median: middle, least, most } = spread(loops.map(({ perSecond }) => perSecond));
    return table(
      ["mixed load", "a second", "least to most", "p50 ms", "p99 ms"],
      [
        [
          "70 % payments, 15 % queries, 10 % refunds, 5 % closes and reversals",
          count(middle),
          `${count(least)} to ${count(most)}`,
          ms(median(loops.map(({ p50 }) => p50))),
          ms(median(loops.map(({ p99 }) => p99))),
        ],
      ],
    );
  },

  size(sizes) {
    const row = (name: string, value: (size: (typeof sizes)[number]) => string) => [
      name,
      ...sizes.map(value),
    ];
    const [first] = sizes;
    return table(
      ["orders stored", ...sizes.map(({ orders }) => count(orders))],
      [
        row("payments a second", (size) => count(median(size.perSecond))),
        row("query by number, p50 ms", (size) => ms(median(size.queryP50))),
        row("query by number, p99 ms", (size) => ms(median(size.queryP99))),
        ...Object.keys(first?.pages ?? {}).map((kind) =>
          row(`a month's query, ${kind}, ms`, (size) => ms(size.pages[kind] ?? Number.NaN)),
        ),
        row("start to first answer, ms", (size) => count(median(size.startMs))),
        row("resident after load, MB", (size) => count(median(size.residentMb))),
      ],
    );
  },

  memory(memory) {
    const { samples, answers, minutes } = memory;
    const { median: middle, most } = spread(samples);
    return table(
      ["minutes under load", "payments", "resident MB, median", "most", "growth, MB a minute"],
      [[String(minutes), count(answers), count(middle), count(most), growth(samples).toFixed(2)]],
    );
  },

  notifications({ paymentsPerSecond, announced, missing, p50, p99, longest, hung }) {
    return table(
      ["first attempts", ""],
      [
        ["payments a second meanwhile", count(paymentsPerSecond)],
        ["payments announced, to 20 receivers of which 5 hang", count(announced)],
        ["commit to first attempt, p50 ms", ms(p50)],
        ["commit to first attempt, p99 ms", ms(p99)],
        ["longest ms", ms(longest)],
        ["that never came", count(missing)],
        ["attempts at receivers that hang", count(hung)],
      ],
    );
  },

  profile({ perSecond, threads }) {
    const used = categories.filter((name) => threads.some((thread) => (thread[name] ?? 0) >= 0.05));
    const sum = (index: number) =>
      Object.values(threads[index] ?? {}).reduce((total, each) => total + each, 0);
    const names = ["main thread", "store's thread", "wallets' thread"].slice(0, threads.length);
    return `${table(
      ["µs a payment", ...names],
      [
        ...used.map((name) => [name, ...threads.map((thread) => (thread[name] ?? 0).toFixed(1))]),
        ["all", ...threads.map((_, index) => sum(index).toFixed(1))],
      ],
    )}\n\nUnder the profiler, at ${count(perSecond)} payments a second.`;
  },
};

export function reachTable(reaches: readonly Reach[]): string {
  return table(
    ["what", "wanted", "reached", ""],
    reaches.map(({ what, wanted, got, isMet }) => [what, wanted, got, isMet ? "met" : "missed"]),
  );
}
