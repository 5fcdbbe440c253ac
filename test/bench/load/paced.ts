import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Latencies, PacedOptions } from "./paced-load.ts";
import { loadProcessor, VoidRound } from "./wrk.ts";

/**
 * Runs a paced load on the load generator's processor.
 * @throws VoidRound if an answer was wrong
 */
export async function paced(options: PacedOptions): Promise<Latencies> {
  const child = spawn(
    "taskset",
    [
      ...["-c", String(loadProcessor), process.execPath, "--conditions=trade-v1-source"],
      join(import.meta.dirname, "paced-process.ts"),
    ],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  child.stdin.end(JSON.stringify(options));
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (code !== 0) throw new Error(`the paced load ended with exit code ${code}`);
  const latencies = JSON.parse(said) as Latencies;
  if (latencies.wrong > 0) {
    throw new VoidRound(
      `${latencies.wrong} answers were wrong; the first: ${latencies.firstWrong}`,
    );
  }
  return latencies;
}
