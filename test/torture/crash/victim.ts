import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Armed, Report } from "./points.ts";

/** The gateway's process, which dies and is started again. */
export interface Victim {
  isAlive(): boolean;
  /** Whether it is dead, or dies within this time. */
  diesWithin(ms: number): Promise<boolean>;
  /** Starts it, and resolves to the milliseconds until it serves. */
  start(): Promise<number>;
  /** Lets it kill itself the nth time that it passes the point. */
  arm(armed: Armed): Promise<void>;
  /** kill -9, if it is alive; resolves when it is gone. */
  kill(): Promise<void>;
}

const script = join(import.meta.dirname, "gateway-process.ts");
const inEveryThread = join(import.meta.dirname, "crash-commits.ts");

export function createVictim(environment: Readonly<Record<string, string>>): Victim {
  let child: ChildProcess | undefined;

  const isAlive = () => child?.exitCode === null && child.signalCode === null;

  async function told(expected: Report): Promise<void> {
    if (!child) throw new Error("the gateway was not started");
    const controller = new AbortController();
    const { signal } = controller;
    const message = once(child, "message", { signal }).then(([report]) => report as Report);
    const ended = once(child, "exit", { signal }).then(() => "ended" as const);
    const first = await Promise.race([message, ended]);
    controller.abort();
    await Promise.allSettled([message, ended]);
    if (first !== expected) throw new Error(`the gateway ${first} where ${expected} was due`);
  }

  return {
    isAlive,
    async diesWithin(ms) {
      if (!child || !isAlive()) return true;
      await once(child, "exit", { signal: AbortSignal.timeout(ms) }).catch(() => {});
      return !isAlive();
    },
    async start() {
      const begin = performance.now();
      child = fork(script, {
        execArgv: ["--conditions=trade-v1-source", `--import=${inEveryThread}`],
        env: {
          PATH: process.env["PATH"],
          NODE_OPTIONS: process.env["NODE_OPTIONS"],
          ...environment,
        },
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      await told("serving");
      return performance.now() - begin;
    },
    async arm(armed) {
      child?.send(armed);
      await told("armed");
    },
    async kill() {
      if (!child || !isAlive()) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
