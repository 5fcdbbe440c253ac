import type { Campaign, Violation } from "../campaign.ts";
import { chanceOf } from "../support/chance.ts";
import { drainOnce } from "./drain-once.ts";

/** SIGTERM while partners, impatient and pipelining ones among them, have requests under way. */
export const drain: Campaign = {
  name: "drain",
  summary:
    "SIGTERM to the gateway's process under concurrent payments, refunds, closes, reversals and queries: " +
    "every request that had arrived is answered whole, the process ends with 0, nothing that was " +
    "acknowledged is missing, and the next start serves.",
  cycles: 20,
  async run({ seed, cycles, isOver, progress }) {
    const chance = chanceOf(seed);
    const violations: Violation[] = [];
    const figures = {
      "requests answered": 0,
      "acknowledged writes": 0,
      "answered after the signal": 0,
      "turned away unseen": 0,
      "slowest end (ms)": 0,
    };
    let rounds = 0;
    while (rounds < cycles && !isOver()) {
      const { tried, endMs, violations: broken } = await drainOnce(chance.fork());
      rounds += 1;
      const answered = tried.filter(({ end }) => end === "answered");
      const writes = answered.filter(({ operation }) => operation !== "queryTransactions");
      const late = answered.filter(({ isAfterSignal }) => isAfterSignal);
      figures["requests answered"] += answered.length;
      figures["acknowledged writes"] += writes.length;
      figures["answered after the signal"] += late.length;
      figures["turned away unseen"] += tried.filter(({ end }) => end === "none").length;
      figures["slowest end (ms)"] = Math.max(figures["slowest end (ms)"], endMs);
      for (const { invariant, what } of broken) {
        violations.push({ invariant, what: `round ${rounds}: ${what}` });
      }
      progress(`${rounds} drains, ${violations.length} violations`);
    }
    return { rounds, figures, violations };
  },
};
