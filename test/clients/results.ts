import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toolVersions } from "./missing-tool.ts";
import type { Row } from "./run-trial.ts";
import { trials } from "./trials.ts";

/** Where the docs find what the trials came to. */
export const resultsFile = join(import.meta.dirname, "../../docs/results/clients.json");

/** One trial as it was last run with `--write`: the lines and what they took. */
export interface Result {
  readonly name: string;
  readonly language: string;
  readonly generator: string;
  readonly version: string;
  readonly document: string;
  /** Of the run: `2026-11-25`. */
  readonly date: string;
  /** What the machine had: `go 1.26.0`. */
  readonly tools: string;
  readonly install: readonly string[];
  readonly generate: readonly string[];
  readonly compile: readonly string[];
  readonly seconds: { readonly generate: number; readonly compile: number; readonly story: number };
}

export async function readResults(): Promise<readonly Result[]> {
  return JSON.parse(await readFile(resultsFile, "utf8")) as readonly Result[];
}

/** Replaces what is known of the trials that passed; trials that are no more are forgotten. */
export async function writeResults(rows: readonly Row[], date = new Date()): Promise<void> {
  const known = await readResults().catch((): readonly Result[] => []);
  const results = trials.flatMap(({ name }) => {
    const row = rows.find((row) => row.trial.name === name);
    const result = (row && resultOf(row, date)) ?? known.find((result) => result.name === name);
    return result === undefined ? [] : [result];
  });
  await mkdir(dirname(resultsFile), { recursive: true });
  await writeFile(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}

/** Undefined for one that was skipped or failed. */
function resultOf({ trial, seconds }: Row, date: Date): Result | undefined {
  const { generate, compile, story } = seconds;
  if (generate === undefined || compile === undefined || story === undefined) return undefined;
  const tenths = (number: number) => Math.round(number * 10) / 10;
  return {
    name: trial.name,
    language: trial.language,
    generator: trial.generator,
    version: trial.version,
    document: trial.document,
    date: date.toISOString().slice(0, 10),
    tools: toolVersions(trial.needs),
    install: trial.install,
    generate: trial.generate,
    compile: trial.compile,
    seconds: { generate: tenths(generate), compile: tenths(compile), story: tenths(story) },
  };
}
