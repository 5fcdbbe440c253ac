import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { sandboxApp } from "@trade-v1/server";
import { verifyBytes } from "@trade-v1/signing";
import type { Check } from "../contestants/contestant.ts";

export interface WrkOptions {
  readonly url: string;
  /** As `writeRequests` writes it. */
  readonly requestsFile: string;
  readonly check: Check;
  readonly connections: number;
  readonly seconds: number;
}

/** What a closed loop came to, every answer of it checked. */
export interface ClosedLoop {
  readonly perSecond: number;
  readonly answers: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** An answer was wrong, or none came: the figures of this round count for nothing. */
export class VoidRound extends Error {
  override readonly name = "VoidRound";
}

/** The processor that only the load generator runs on, of those that everybody may use. */
export const loadProcessor = availableParallelism() - 1;

/**
 * Keeps so many connections busy for a while, with requests that are signed beforehand.
 * @throws VoidRound
 */
export async function closedLoop(options: WrkOptions): Promise<ClosedLoop> {
  const { url, requestsFile, check, connections, seconds } = options;
  const script = join(import.meta.dirname, "wrk.lua");
  const child = spawn(
    "taskset",
    [
      ...["-c", String(loadProcessor), "wrk", "--threads", "1"],
      ...["--connections", String(connections), "--duration", `${seconds}s`],
      ...["--timeout", "10s", "--script", script, url],
    ],
    {
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...process.env,
        REQUESTS: requestsFile,
        CHECK: check,
        APP_CODE: sandboxApp.appCode,
      },
    },
  );
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (code !== 0) throw new Error(`wrk ended with exit code ${code}:\n${said}`);
  return readClosedLoop(said, check);
}

/**
 * Reads what the script prints.
 * @throws VoidRound
 */
export function readClosedLoop(said: string, check: Check): ClosedLoop {
  const value = (name: string) => {
    const found = new RegExp(`^${name} (.*)$`, "m").exec(said)?.[1];
    if (found === undefined) throw new Error(`wrk did not say ${name}:\n${said}`);
    return Number(found);
  };
  const isSaid = (name: string) => new RegExp(`^${name} `, "m").test(said);
  if (value("WRONG") > 0) {
    const first = /^FIRST_WRONG (.*)$/m.exec(said)?.[1];
    throw new VoidRound(`${value("WRONG")} answers were wrong; the first: ${first}`);
  }
  if (value("ERRORS") > 0) throw new VoidRound(`${value("ERRORS")} requests got no answer`);
  if (check === "paid" && isSaid("WRAPPED")) {
    throw new VoidRound("there were too few requests: some were sent twice");
  }
  if (value("RIGHT") === 0) throw new VoidRound("nothing was answered");
  requireRightSignatures(said);
  return {
    perSecond: value("RIGHT") / value("SECONDS"),
    answers: value("RIGHT"),
    p50: value("P50_US") / 1000,
    p99: value("P99_US") / 1000,
  };
}

/** One answer in a thousand is kept with its signature. @throws VoidRound */
function requireRightSignatures(said: string): void {
  for (const [, signature = "", body = ""] of said.matchAll(/^SAMPLE (\S+) (.*)$/gm)) {
    if (!verifyBytes(body, signature, { key: sandboxApp.key })) {
      throw new VoidRound(`the signature ${signature} is not that of ${body}`);
    }
  }
}
