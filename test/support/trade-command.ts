import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const fromSource = [
  "--conditions=trade-v1-source",
  join(import.meta.dirname, "../../packages/cli/src/main.ts"),
];

export interface Ended {
  /** Null if a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A `trade` that runs. */
export interface Running {
  readonly process: ChildProcess;
  /** The first match of a pattern in what it writes; rejects if it ends before. */
  says(pattern: RegExp): Promise<string>;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

/** Settings of whoever runs the tests must not reach the command, and no colours. */
function cleanEnvironment(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(TRADE_|PORT$|HOST$|DATABASE_URL$|FORCE_COLOR$)/.test(name),
  );
  return { ...Object.fromEntries(inherited), NO_COLOR: "1", ...environment };
}

/** Starts `trade` with these arguments, as a process of its own. */
export function startTrade(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  node: readonly string[] = fromSource,
): Running {
  const child = spawn(process.execPath, [...node, ...args], {
    env: cleanEnvironment(environment),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      output[stream] += text;
      child.emit("said");
    });
  }
  const ended = once(child, "close").then(([code]): Ended => ({ code, ...output }));
  return {
    process: child,
    ended,
    async says(pattern) {
      const controller = new AbortController();
      void ended.then(() => controller.abort());
      for (;;) {
        const found = pattern.exec(output.stderr + output.stdout);
        if (found !== null) return found[1] ?? found[0];
        await once(child, "said", { signal: controller.signal }).catch((cause: unknown) => {
          const said = `${output.stderr}${output.stdout}`;
          throw new Error(`trade ended and never said ${pattern}:\n${said}`, { cause });
        });
      }
    },
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs `trade` with these arguments until it ends. */
export function runTrade(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return startTrade(args, environment).ended;
}

/** Where a gateway says that it listens. */
export const gatewayUrl = /Gateway +(http:\S+)\/trade\/v1/;
