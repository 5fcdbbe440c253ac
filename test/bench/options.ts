import { parseArgs } from "node:util";

export const sectionNames = [
  "throughput",
  "latency",
  "mixed",
  "size",
  "memory",
  "notifications",
  "profile",
] as const;
export type SectionName = (typeof sectionNames)[number];

export interface Options {
  readonly help: boolean;
  readonly quick: boolean;
  readonly sections: readonly SectionName[];
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly memoryMinutes: number;
  /** Orders stored, for the cost against size. */
  readonly sizes: readonly number[];
}

/** The command line cannot be understood; the message says what would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError */
export function readOptions(args: readonly string[]): Options {
  const values = parsed(args);
  return {
    help: values.help ?? false,
    quick: values.quick ?? false,
    sections: chosen(values.only),
    rounds: whole("--rounds", values.rounds, 3),
    seconds: whole("--seconds", values.seconds, 6),
    connections: whole("--connections", values.connections, 64),
    memoryMinutes: whole("--memory-minutes", values["memory-minutes"], 10),
    sizes: (values.sizes ?? "10000,1000000,10000000")
      .split(",")
      .map((size) => whole("--sizes", size, 0)),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean", short: "h" },
        quick: { type: "boolean" },
        only: { type: "string" },
        rounds: { type: "string" },
        seconds: { type: "string" },
        connections: { type: "string" },
        "memory-minutes": { type: "string" },
        sizes: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function chosen(only: string | undefined): readonly SectionName[] {
  if (only === undefined) return sectionNames;
  const names = only.split(",");
  const unknown = names.find((name) => !(sectionNames as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`--only knows no section ${unknown}: ${sectionNames.join(", ")}`);
  }
  return sectionNames.filter((name) => names.includes(name));
}

function whole(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^[1-9][0-9]{0,8}$/.test(text))
    throw new UsageError(`${name} must be a whole number from 1`);
  return Number(text);
}

export function usage(): string {
  return `Measures the gateway against what else a team could use, on this machine, in one run.

  npm run bench                     everything; takes about 40 minutes and 15 GB of disk
  npm run bench -- --quick          under a minute: two ratios, for a comparison later
  npm run bench -- --only latency   some sections: ${sectionNames.join(", ")}

  --rounds <n>          turns of each contestant (3)
  --seconds <n>         of each turn (6)
  --connections <n>     that are kept busy (64)
  --memory-minutes <n>  under load for the memory's figures (10)
  --sizes <n,n,...>     orders stored, for the cost against size (10000,1000000,10000000)

Needs wrk and taskset (Debian: apt-get install wrk util-linux). Let nothing else run meanwhile. A run of
everything writes its figures to docs/performance.md; a part of one writes its own sections only.`;
}
