import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "trade-v1/free-port";

/** What must be right in every answer. */
export type Check =
  /** The body is the one that was sent. */
  | "echo"
  /** Success, about the very order that was asked for, and once. */
  | "paid"
  /** Success of whatever was asked for. */
  | "succeeded"
  /** Success: a mock keeps no state. */
  | "example";

/** Something that answers payment requests. */
export interface Contestant {
  readonly name: string;
  /** What it is, in a line of a table. */
  readonly what: string;
  readonly check: Check;
  /** Flags of Node's own. */
  readonly nodeFlags?: readonly string[];
  /** The program and its arguments. */
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where its data is; default: on the disk. */
  readonly dataRoot?: string;
}

export interface RunningContestant {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Where its data is. */
  readonly folder: string;
  /** Ends it gracefully and removes its data. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** More flags of Node's own. */
  readonly nodeFlags?: readonly string[];
  /** Data that is kept; default: a new folder that `stop` removes. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 30_000;

/** Starts a contestant, and resolves when it takes connections. */
export async function startContestant(
  contestant: Contestant,
  options: StartOptions = {},
): Promise<RunningContestant> {
  const { nodeFlags = [], environment = {} } = options;
  const folder =
    options.folder ?? (await mkdtemp(join(contestant.dataRoot ?? tmpdir(), "trade-bench-")));
  const port = await freePort();
  const log = openSync(join(folder, "stderr.txt"), "w");
  const child = spawn(
    process.execPath,
    [
      "--conditions=trade-v1-source",
      ...(contestant.nodeFlags ?? []),
      ...nodeFlags,
      ...contestant.command,
    ],
    {
      // What it logs is written, as in production, and kept by nobody.
      stdio: ["ignore", openSync("/dev/null", "w"), log],
      env: {
        PATH: process.env["PATH"],
        PORT: String(port),
        FOLDER: folder,
        TRADE_DATA_DIR: folder,
        ...contestant.environment,
        ...environment,
      },
    },
  );
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  await untilItListens(child, contestant.name, port);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    folder,
    async stop() {
      process.off("exit", end);
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await Promise.race([ended, sleep(PATIENCE_MS).then(() => child.kill("SIGKILL"))]);
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilItListens(child: ChildProcess, name: string, port: number): Promise<void> {
  const begin = performance.now();
  while (performance.now() - begin < PATIENCE_MS) {
    if (child.exitCode !== null) throw new Error(`${name} ended with exit code ${child.exitCode}`);
    if (await takesConnections(port)) return;
    await sleep(10);
  }
  throw new Error(`${name} did not listen within ${PATIENCE_MS / 1000} s`);
}

function takesConnections(port: number): Promise<boolean> {
  const socket = createConnection({ port, host: "127.0.0.1" });
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  }).then((isOpen) => {
    socket.destroy();
    return isOpen as boolean;
  });
}
