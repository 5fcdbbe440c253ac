import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, dirname } from "node:path";

export interface LineOptions {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** After this the line and everything that it started is killed. */
  readonly limitMs: number;
  /** Called now and then while it runs. */
  readonly onWait?: (seconds: number) => void;
}

export interface LineEnded {
  /** Null if it was killed. */
  readonly code: number | null;
  /** What it wrote, errors too, in order. */
  readonly output: string;
  readonly seconds: number;
}

const WAIT_MS = 15_000;

/** The process groups that run now. They would outlive us, so they end with us. */
const running = new Set<number>();
process.on("exit", () => {
  for (const group of running) kill(group);
});

/** Runs one line of bash until it ends. */
export async function runLine(line: string, options: LineOptions): Promise<LineEnded> {
  const { folder, environment, limitMs, onWait } = options;
  const startedAt = performance.now();
  const child = spawn("bash", ["-e", "-u", "-o", "pipefail", "-c", line], {
    cwd: folder,
    env: { ...cleanEnvironment(), ...environment },
    // A group of its own, so that what it starts ends with it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const group = child.pid;
  if (group !== undefined) running.add(group);
  let output = "";
  const keep = (text: string): void => {
    output += text;
  };
  child.stdout.setEncoding("utf8").on("data", keep);
  child.stderr.setEncoding("utf8").on("data", keep);
  const seconds = () => (performance.now() - startedAt) / 1000;
  const waiting = setInterval(() => onWait?.(seconds()), WAIT_MS);
  const limit = setTimeout(() => {
    output += `\nkilled after ${limitMs / 1000} s\n`;
    if (group !== undefined) kill(group);
  }, limitMs);
  try {
    const [code] = (await once(child, "close")) as [number | null];
    return { code, output, seconds: seconds() };
  } finally {
    clearInterval(waiting);
    clearTimeout(limit);
    if (group !== undefined) running.delete(group);
  }
}

function kill(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/**
 * The environment of a stranger's shell: with this Node, but without the repository's own tools, and
 * without what npm tells the scripts that it runs.
 */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !/^(TRADE_|npm_(package|lifecycle|command|config_local_prefix|execpath|node_execpath|config_user_agent)|INIT_CWD$|NODE_OPTIONS$|PORT$|HOST$|VIRTUAL_ENV$)/.test(
        name,
      ),
  );
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const path = folders.filter((folder) => !folder.includes("node_modules"));
  return {
    ...Object.fromEntries(inherited),
    PATH: [dirname(process.execPath), ...path].join(delimiter),
    NO_COLOR: "1",
  };
}
