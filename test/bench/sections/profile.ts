import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startContestant } from "../contestants/contestant.ts";
import { gateway } from "../contestants/contestants.ts";
import { type Category, categories } from "../figures/cost-categories.ts";
import { type CpuProfile, costs } from "../figures/cpu-profile.ts";
import { payments, writeRequests } from "../load/signed-requests.ts";
import { closedLoop } from "../load/wrk.ts";

export interface ProfileOptions {
  readonly seconds: number;
  readonly connections: number;
}

/** Microseconds a payment, by category. */
export type Costs = Readonly<Partial<Record<Category, number>>>;

export interface Profile {
  readonly perSecond: number;
  /** In the order of the threads' start: the main one, the store's, the wallets'. */
  readonly threads: readonly Costs[];
}

const MOST_PER_SECOND = 15_000;
/** The start and the first answers, which every later one is faster than. */
const WARM_UP_SECONDS = 4;

/** Where a payment's time goes, on each thread. */
export async function profile({ seconds, connections }: ProfileOptions): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), "trade-bench-profile-"));
  try {
    const running = await startContestant(gateway, {
      nodeFlags: ["--cpu-prof", `--cpu-prof-dir=${folder}`, "--cpu-prof-interval=400"],
    });
    const begin = performance.now();
    const requestsFile = join(folder, "requests.txt");
    const loop = { url: running.url, check: "paid", connections, requestsFile } as const;
    let measured: Awaited<ReturnType<typeof closedLoop>>;
    try {
      await writeRequests(requestsFile, payments(WARM_UP_SECONDS * MOST_PER_SECOND));
      await closedLoop({ ...loop, seconds: WARM_UP_SECONDS });
      await writeRequests(requestsFile, payments(seconds * MOST_PER_SECOND));
      const warm = performance.now() - begin;
      measured = await closedLoop({ ...loop, seconds });
      await running.stop();
      const names = (await readdir(folder)).filter((name) => name.endsWith(".cpuprofile"));
      const threads = await Promise.all(
        names.sort(byThread).map(async (name) => {
          const text = await readFile(join(folder, name), "utf8");
          return perPayment(JSON.parse(text) as CpuProfile, warm * 1000, measured.answers);
        }),
      );
      return { perSecond: measured.perSecond, threads };
    } catch (error) {
      await running.stop();
      throw error;
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Node names a profile `CPU.<day>.<time>.<process>.<thread>.<sequence>.cpuprofile`. */
function byThread(one: string, other: string): number {
  return Number(one.split(".")[4]) - Number(other.split(".")[4]);
}

function perPayment(cpuProfile: CpuProfile, from: number, payments: number): Costs {
  const sums = costs(cpuProfile, from);
  return Object.fromEntries(
    categories.flatMap((category) => {
      const sum = sums.get(category);
      return sum === undefined ? [] : [[category, sum / payments]];
    }),
  );
}
