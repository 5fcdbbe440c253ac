import { startContestant } from "../contestants/contestant.ts";
import { gateway, hono } from "../contestants/contestants.ts";
import { commitTime } from "../figures/commit-time.ts";
import { paced } from "../load/paced.ts";
import type { Latencies } from "../load/paced-load.ts";
import { payments } from "../load/signed-requests.ts";
import type { Tell } from "../tell.ts";

export interface LatencyOptions {
  readonly perSecond: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
}

export interface Latency {
  readonly perSecond: number;
  readonly gateway: readonly Latencies[];
  readonly hono: readonly Latencies[];
  /** Milliseconds. */
  readonly commit: number;
}

/** Latencies under a steady load, of the gateway and of a bare Hono app in turn. */
export async function latency(options: LatencyOptions, tell: Tell): Promise<Latency> {
  const { perSecond, rounds, seconds, warmUpSeconds, connections } = options;
  const results = { gateway: [] as Latencies[], hono: [] as Latencies[] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const contestant of [gateway, hono]) {
      const running = await startContestant(contestant);
      const load = { port: running.port, check: contestant.check, perSecond, connections };
      try {
        await paced({ ...load, requests: payments(warmUpSeconds * perSecond) });
        const measured = await paced({ ...load, requests: payments(seconds * perSecond) });
        results[contestant === hono ? "hono" : "gateway"].push(measured);
        tell(
          `round ${round}: ${contestant.name} at ${perSecond} a second, p99 ${measured.p99.toFixed(2)} ms`,
        );
      } finally {
        await running.stop();
      }
    }
  }
  return { perSecond, ...results, commit: commitTime() };
}
