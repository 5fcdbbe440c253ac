import { parseArgs } from "node:util";
import { type Campaign, type Engine, engines } from "./campaign.ts";
import { campaigns } from "./campaigns.ts";

export interface Options {
  readonly help: boolean;
  /** Try planted bugs instead: these, or all if none is named. */
  readonly mutants: readonly string[] | null;
  readonly campaigns: readonly Campaign[];
  readonly engine: Engine;
  /** Absent: a new one. */
  readonly seed: number | undefined;
  /** Absent: as many as the campaign is made for, or as fit into the duration. */
  readonly cycles: number | undefined;
  readonly durationMs: number | undefined;
  readonly json: boolean;
}

/** The command line cannot be understood; the message says what would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const { engine = "sqlite", mutants = false } = values;
  if (!isEngine(engine)) throw new UsageError(`--engine must be one of: ${engines.join(", ")}`);
  return {
    help: values.help ?? false,
    mutants: mutants ? positionals : null,
    campaigns: mutants ? [] : chosen(positionals),
    engine,
    seed: whole("--seed", values.seed, 0),
    cycles: whole("--cycles", values.cycles, 1),
    durationMs: duration(values.duration),
    json: values.json ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        engine: { type: "string" },
        seed: { type: "string" },
        cycles: { type: "string" },
        duration: { type: "string" },
        json: { type: "boolean" },
        mutants: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function isEngine(name: string): name is Engine {
  return (engines as readonly string[]).includes(name);
}

function chosen(names: readonly string[]): readonly Campaign[] {
  if (names.includes("all")) return campaigns;
  const wanted = names.length === 0 ? ["crash"] : names;
  return wanted.map((name) => {
    const found = campaigns.find((campaign) => campaign.name === name);
    if (found) return found;
    const known = campaigns.map((campaign) => campaign.name).join(", ");
    throw new UsageError(`there is no campaign ${name}; there are all, ${known}`);
  });
}

function whole(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number < 2 ** 31) return number;
  throw new UsageError(`${option} must be a whole number from ${least} to ${2 ** 31 - 1}`);
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

function duration(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, number, unit = ""] = /^([1-9]\d{0,5})([smh])$/.exec(text) ?? [];
  const unitMs = units[unit];
  if (unitMs) return Number(number) * unitMs;
  throw new UsageError("--duration must be a number with a unit: 30s, 10m or 2h");
}

export function usage(): string {
  const rows = campaigns.map(
    ({ name, cycles, summary }) => `  ${name.padEnd(16)}${summary} (${cycles} rounds)`,
  );
  return `Usage: npm run torture -- [campaigns...] [options]

Tries to break the gateway's promises about money, and judges what is left by one set of invariants.
Without a name it runs crash; all runs everything.

Campaigns:
${rows.join("\n")}

Options:
  --cycles <n>     rounds (default: what the campaign is made for)
  --duration <t>   end after this time instead: 30s, 10m, 2h
  --seed <n>       do again what a run with this seed did (default: a new one, printed)
  --engine <name>  the store: ${engines.join(", ")} (default: sqlite)
  --mutants        plant known bugs, all or those named, and see each of them caught
  --json           print the result as JSON, for programs; nothing is written
  -h, --help       print this

A whole run (its default number of rounds at least) writes its figures to docs/reliability.md.
The exit code is 1 if a promise was broken, 2 for a wrong command line.

Examples:
  npm run torture -- --cycles 50
  npm run torture -- power-cut drain
  npm run torture -- crash --seed 20261123 --duration 10m
  npm run torture -- --mutants`;
}
