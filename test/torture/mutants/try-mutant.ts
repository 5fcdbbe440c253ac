import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Violation } from "../campaign.ts";
import type { Mutant } from "./mutant.ts";

const root = join(import.meta.dirname, "../../..");
const plant = pathToFileURL(join(import.meta.dirname, "plant.ts"));
const main = join(import.meta.dirname, "../main.ts");

/** What the planting process needs to know of a mutant. */
export interface Planted extends Pick<Mutant, "name" | "find" | "replace"> {
  readonly url: string;
}

/** What the campaign made of a planted bug. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly isCaught: boolean;
  /** The first thing that it found, or why nothing was found. */
  readonly what: string;
}

/** Runs a mutant's campaign with the bug in place, in a process of its own. */
export async function tryMutant(mutant: Mutant, seed: number): Promise<Verdict> {
  const { campaign, cycles, caughtBy, name, file, find, replace } = mutant;
  const planted: Planted = { name, url: pathToFileURL(join(root, file)).href, find, replace };
  const hook = new URL(`?mutant=${encodeURIComponent(JSON.stringify(planted))}`, plant).href;
  const args = [campaign, "--json", "--cycles", String(cycles), "--seed", String(seed)];
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--conditions=trade-v1-source", main, ...args],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import=${hook}`,
      },
      maxBuffer: 64 * 1024 * 1024,
    },
    // A campaign that found something exits with 1.
  ).catch((error: { readonly stdout: string; readonly stderr: string }) => error);
  const line = stdout.trim().split("\n").at(-1) ?? "";
  if (!line.startsWith("{")) {
    return {
      mutant,
      isCaught: false,
      what: `the campaign broke off: ${stderr.trim().slice(-500)}`,
    };
  }
  const { violations, skipped } = JSON.parse(line) as {
    readonly violations: readonly Violation[];
    readonly skipped?: string;
  };
  const found = violations.find(({ invariant }) => invariant === caughtBy);
  if (found) return { mutant, isCaught: true, what: found.what };
  const others = [...new Set(violations.map(({ invariant }) => invariant))].join(", ");
  return { mutant, isCaught: false, what: skipped ?? `broken are only: ${others || "none"}` };
}
