import { randomInt } from "node:crypto";
import type { Campaign, Engine, Result } from "./campaign.ts";
import { showProgress } from "./progress.ts";

/** A campaign that was run, with what it takes to run it again. */
export interface Run {
  readonly campaign: Campaign;
  readonly engine: Engine;
  readonly seed: number;
  readonly seconds: number;
  readonly result: Result;
}

export interface CarryOutOptions {
  readonly engine: Engine;
  readonly seed?: number | undefined;
  readonly cycles?: number | undefined;
  readonly durationMs?: number | undefined;
}

export async function carryOut(campaign: Campaign, options: CarryOutOptions): Promise<Run> {
  const { engine, seed = randomInt(2 ** 31), durationMs = Number.POSITIVE_INFINITY } = options;
  const isTimed = options.durationMs !== undefined;
  const cycles = options.cycles ?? (isTimed ? Number.MAX_SAFE_INTEGER : campaign.cycles);
  const progress = showProgress(campaign.name);
  const begin = performance.now();
  const result = await campaign.run({
    engine,
    seed,
    cycles,
    isOver: () => performance.now() - begin > durationMs,
    progress: progress.show,
  });
  progress.end();
  const seconds = (performance.now() - begin) / 1000;
  return { campaign, engine, seed, seconds, result };
}
