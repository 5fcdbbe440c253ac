import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

/** Time and chance, handed to whoever needs them. */
export interface World {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Milliseconds on a scale that only moves forward. */
  readonly stopwatch: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Runs something after a time, unless the returned function is called before. */
  readonly timer: (delayMs: number, run: () => void) => () => void;
  /** A random integer from 0 to below its argument, unguessable. */
  readonly randomInt: (below: number) => number;
  readonly newRequestId: () => string;
}

/** The real one. */
export const world: World = {
  clock: Date.now,
  stopwatch: () => performance.now(),
  sleep: (ms) => sleep(ms),
  timer: (delayMs, run) => {
    const timeout = setTimeout(run, delayMs);
    return () => clearTimeout(timeout);
  },
  randomInt: (below) => randomInt(below),
  newRequestId: () => randomUUID(),
};
