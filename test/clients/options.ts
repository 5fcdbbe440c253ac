import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ClientTrial } from "./trial.ts";

export interface Options {
  readonly help: boolean;
  readonly list: boolean;
  /** Whether the rows go into docs/results/clients.json. */
  readonly write: boolean;
  readonly trials: readonly ClientTrial[];
  /** The folder of the published documents. */
  readonly documents: string;
}

/** The command line cannot be understood; the message says what would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError */
export function readOptions(args: readonly string[], all: readonly ClientTrial[]): Options {
  const { help = false, list = false, write = false, only = [], documents } = parsed(args);
  return {
    help,
    list,
    write,
    trials: chosen(only, all),
    documents:
      documents === undefined
        ? join(import.meta.dirname, "../../generated")
        : resolve(process.env["INIT_CWD"] ?? ".", documents),
  };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean", short: "h" },
        list: { type: "boolean" },
        write: { type: "boolean" },
        only: { type: "string", multiple: true },
        documents: { type: "string" },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** A trial is named by its folder or by its language. */
function chosen(only: readonly string[], all: readonly ClientTrial[]): readonly ClientTrial[] {
  if (only.length === 0) return all;
  const names = only.flatMap((list) => list.split(",")).map((name) => name.toLowerCase());
  const isNamed = (trial: ClientTrial, name: string) =>
    trial.name === name || trial.language.toLowerCase() === name;
  const stranger = names.find((name) => !all.some((trial) => isNamed(trial, name)));
  if (stranger !== undefined) {
    const known = all.map(({ name }) => name).join(", ");
    throw new UsageError(`there is no trial ${stranger}; there are ${known}`);
  }
  return all.filter((trial) => names.some((name) => isNamed(trial, name)));
}

export const usage = `Usage: npm run clients -- [options]

Generates clients in other languages from the published documents, compiles them, and puts each through
the same story against a gateway that it starts. A trial whose toolchain the machine lacks is SKIPPED.

Options:
  --only <names>      these trials, or those of these languages: --only go,python-openapi-generator
  --documents <path>  take openapi.json and openapi-3.0.json from this folder (default: generated)
  --write             write the rows to docs/results/clients.json, from which the docs make their table
  --list              print the trials and what they need
  -h, --help          print this

Tools are kept in ~/.cache/trade-v1-clients. The last line is "N passed, N failed"; the exit code is 1 if a
trial failed, 2 for a wrong command line.`;
