import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../support/program.ts";

const here = import.meta.dirname;

/** What to test, and how long. */
export interface Campaign {
  /** A document of `generated/`. */
  readonly document: "openapi.json" | "sandbox.json";
  /** Where the gateway is. */
  readonly url: string;
  readonly maxExamples: number;
  readonly seed: number;
  /** Only this phase; all of them if it is left out. */
  readonly phase?: "examples" | "coverage" | "fuzzing" | "stateful";
}

/** An exception of accepted.py, and how often it was used. */
export interface Exception {
  readonly name: string;
  readonly count: number;
  readonly because: string;
}

/** What came of it. */
export interface Outcome {
  /** Whether each phase found nothing: examples, coverage, fuzzing, stateful. */
  readonly phases: Readonly<Record<string, boolean>>;
  readonly cases: number;
  readonly failures: number;
  readonly seconds: number;
  /** Links of the document that were followed, with what an answer gave them. */
  readonly links: { readonly followed: number; readonly all: number };
  readonly exceptions: readonly Exception[];
  /** All that Schemathesis printed. */
  readonly output: string;
}

/** The sandbox's ready-made app: the examples of the document are its. */
const app = {
  TRADE_APP_CODE: "SANDBOX0000000000000000000000001",
  TRADE_KEY: "SANDBOXKEY0000000000000000000001",
  TRADE_MERCHANT: "BvDtmKJA5mx7GpN0",
  TRADE_CURRENCY: "HKD",
};

/** Runs Schemathesis over one document. @param program the path of its `st` */
export async function run(program: string, campaign: Campaign): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "trade-schemathesis-"));
  const files = { report: join(folder, "report.json"), accepted: join(folder, "accepted.json") };
  try {
    const { code, stdout, stderr } = await runProgram(
      [
        program,
        `--config-file=${join(here, "schemathesis.toml")}`,
        "run",
        join(here, "../../generated", campaign.document),
        `--url=${campaign.url}`,
        `--max-examples=${campaign.maxExamples}`,
        `--seed=${campaign.seed}`,
        ...(campaign.phase === undefined ? [] : [`--phases=${campaign.phase}`]),
        "--report=json",
        `--report-json-path=${files.report}`,
      ],
      {
        environment: {
          ...(campaign.document === "openapi.json" ? app : {}),
          TRADE_ACCEPTED: files.accepted,
          SCHEMATHESIS_HOOKS: "hooks",
          PYTHONPATH: here,
          PYTHONDONTWRITEBYTECODE: "1",
        },
      },
    );
    const output = `${stdout}${stderr}`;
    const read = async (file: string) => JSON.parse(await readFile(file, "utf8"));
    const report = await read(files.report).catch((cause) => {
      throw new Error(`Schemathesis ended with ${code} and no report:\n${output}`, { cause });
    });
    return outcomeOf(report, await read(files.accepted), output);
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Report {
  readonly running_time: number;
  readonly phases: Readonly<Record<string, { readonly status: string }>>;
  readonly test_cases: { readonly generated: number; readonly unique_failures: number };
  readonly errors: readonly unknown[];
}

function outcomeOf(report: Report, exceptions: readonly Exception[], output: string): Outcome {
  const [, followed = "0", all = "0"] =
    /API Links: +(\d+) covered \/ (\d+) selected/.exec(output) ?? [];
  const phases = Object.entries(report.phases).filter(([, { status }]) => status !== "skip");
  return {
    phases: Object.fromEntries(phases.map(([name, { status }]) => [name, status === "success"])),
    cases: report.test_cases.generated,
    failures: report.test_cases.unique_failures + report.errors.length,
    seconds: Math.round(report.running_time),
    links: { followed: Number(followed), all: Number(all) },
    exceptions,
    output,
  };
}
