import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export type Command = readonly [program: string, ...args: string[]];

export interface ProgramOptions {
  /** Added to the environment, or replacing what is in it. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What stands on its standard input; nothing at all by default. */
  readonly input?: string;
}

export interface Ended {
  /** Null if a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that runs. */
export interface Running {
  readonly process: ChildProcess;
  /** The first match of a pattern in what it writes; rejects if it ends before. */
  says(pattern: RegExp): Promise<string>;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

/** Starts a program. Settings of whoever runs the tests do not reach it, and it writes no colours. */
export function startProgram(command: Command, options: ProgramOptions = {}): Running {
  const [program, ...args] = command;
  const { environment = {}, input } = options;
  const child = spawn(program, args, { env: cleanEnvironment(environment) });
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      output[stream] += text;
      child.emit("said");
    });
  }
  // One that ends without reading its input shows that by its exit code.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
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
          throw new Error(`${program} ended and never said ${pattern}:\n${said}`, { cause });
        });
      }
    },
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a program until it ends. */
export function runProgram(command: Command, options?: ProgramOptions): Promise<Ended> {
  return startProgram(command, options).ended;
}

function cleanEnvironment(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(TRADE_|PORT$|HOST$|DATABASE_URL$|FORCE_COLOR$)/.test(name),
  );
  return { ...Object.fromEntries(inherited), NO_COLOR: "1", ...environment };
}
