import { join } from "node:path";
import { type Ended, type Running, startProgram } from "./program.ts";

export type { Ended, Running };

const fromSource = [
  "--conditions=trade-v1-source",
  join(import.meta.dirname, "../../packages/cli/src/main.ts"),
];

/** Starts `trade` with these arguments, as a process of its own. */
export function startTrade(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  node: readonly string[] = fromSource,
): Running {
  return startProgram([process.execPath, ...node, ...args], { environment });
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
