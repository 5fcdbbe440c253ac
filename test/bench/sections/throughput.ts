import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Contestant, startContestant } from "../contestants/contestant.ts";
import { payments, writeRequests } from "../load/signed-requests.ts";
import { type ClosedLoop, closedLoop, VoidRound } from "../load/wrk.ts";
import type { Tell } from "../tell.ts";

export interface ThroughputOptions {
  readonly contestants: readonly Contestant[];
  readonly rounds: number;
  /** Of each contestant in each round, after as long a warm-up. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
}

export interface Throughput {
  readonly contestant: Contestant;
  readonly rounds: readonly ClosedLoop[];
}

/** More than any contestant that keeps state answers in a second. */
const MOST_PER_SECOND = 20_000;

/**
 * Payments a second of each contestant under a closed loop. In each round all take their turn, with the
 * same requests; the first answers after a start warm up only.
 */
export async function throughput(
  options: ThroughputOptions,
  tell: Tell,
): Promise<readonly Throughput[]> {
  const { contestants, rounds, seconds, warmUpSeconds, connections } = options;
  const results = contestants.map((contestant) => ({ contestant, rounds: [] as ClosedLoop[] }));
  const folder = await mkdtemp(join(tmpdir(), "trade-bench-requests-"));
  const [warmUpFile, file] = [join(folder, "warm-up.txt"), join(folder, "requests.txt")];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      await writeRequests(warmUpFile, payments(warmUpSeconds * MOST_PER_SECOND));
      await writeRequests(file, payments(seconds * MOST_PER_SECOND));
      for (const result of results) {
        const { contestant } = result;
        const running = await startContestant(contestant);
        const loop = { url: running.url, check: contestant.check, connections };
        try {
          await closedLoop({ ...loop, requestsFile: warmUpFile, seconds: warmUpSeconds });
          const measured = await closedLoop({ ...loop, requestsFile: file, seconds });
          result.rounds.push(measured);
          tell(`round ${round}: ${contestant.name} ${Math.round(measured.perSecond)} a second`);
        } catch (error) {
          if (!(error instanceof VoidRound)) throw error;
          throw new VoidRound(`${contestant.name}, round ${round}: ${error.message}`);
        } finally {
          await running.stop();
        }
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return results;
}
