import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startContestant } from "../contestants/contestant.ts";
import { gateway } from "../contestants/contestants.ts";
import { residentMb } from "../figures/resident.ts";
import { payments, writeRequests } from "../load/signed-requests.ts";
import { closedLoop } from "../load/wrk.ts";
import type { Tell } from "../tell.ts";

export interface MemoryOptions {
  readonly minutes: number;
  readonly connections: number;
}

export interface Memory {
  /** MB, a sample each second. */
  readonly samples: readonly number[];
  readonly answers: number;
  readonly minutes: number;
}

const MOST_PER_SECOND = 15_000;
/** New requests are signed so often; meanwhile the gateway rests for some seconds. */
const STRETCH_SECONDS = 20;
const SAMPLE_MS = 1_000;

/** What the gateway occupies under a closed loop that goes on for long. */
export async function memory(options: MemoryOptions, tell: Tell): Promise<Memory> {
  const { minutes, connections } = options;
  const folder = await mkdtemp(join(tmpdir(), "trade-bench-memory-"));
  const requestsFile = join(folder, "requests.txt");
  const running = await startContestant(gateway);
  const samples: number[] = [];
  const sampler = setInterval(() => samples.push(residentMb(running.pid)), SAMPLE_MS);
  let answers = 0;
  try {
    for (let second = 0; second < minutes * 60; second += STRETCH_SECONDS) {
      await writeRequests(requestsFile, payments(STRETCH_SECONDS * MOST_PER_SECOND));
      const loop = { url: running.url, check: "paid", connections } as const;
      const measured = await closedLoop({ ...loop, requestsFile, seconds: STRETCH_SECONDS });
      answers += measured.answers;
      tell(
        `after ${second + STRETCH_SECONDS} s under load: ${Math.round(samples.at(-1) ?? 0)} MB, ${answers} payments`,
      );
    }
  } finally {
    clearInterval(sampler);
    await running.stop();
    await rm(folder, { recursive: true });
  }
  return { samples, answers, minutes };
}

/** How fast it grew in the last two thirds, in MB a minute: the slope of a straight line through them. */
export function growth(samples: readonly number[]): number {
  const late = samples.slice(Math.floor(samples.length / 3));
  const middle = (late.length - 1) / 2;
  const mean = late.reduce((sum, each) => sum + each, 0) / late.length;
  let [above, below] = [0, 0];
  for (const [second, each] of late.entries()) {
    above += (second - middle) * (each - mean);
    below += (second - middle) ** 2;
  }
  return (above / below) * 60;
}
