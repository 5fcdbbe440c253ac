import { setTimeout as sleep } from "node:timers/promises";
import { type World, world } from "@trade-v1/server";

/** A world in which time goes by faster, and whose clock can be set. */
export interface FastWorld extends World {
  /** Sets the clock, as an operator or NTP does; no time goes by. */
  setClock(byMs: number): void;
  /** The same moment for the one who waits outside: real milliseconds to so many of this world. */
  readonly realMs: (ms: number) => number;
}

export function fastWorld(speed: number): FastWorld {
  const start = Date.now();
  const startedAt = performance.now();
  let setBy = 0;
  const stopwatch = () => (performance.now() - startedAt) * speed;
  return {
    ...world,
    stopwatch,
    clock: () => Math.floor(start + setBy + stopwatch()),
    sleep: (ms) => sleep(ms / speed),
    timer: (delayMs, run) => world.timer(delayMs / speed, run),
    setClock(byMs) {
      setBy += byMs;
    },
    realMs: (ms) => ms / speed,
  };
}
