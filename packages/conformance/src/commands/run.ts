import type { SignType } from "@trade-v1/signing";
import { type Command, Option } from "commander";
import { sayPlan, sayProgress, sayReport } from "../report/console.ts";
import { prepareReports, writeReports } from "../report/write-reports.ts";
import { runConformance } from "../run-conformance.ts";
import { SayAndExit } from "../say-and-exit.ts";
import type { Profile } from "../story/story.ts";
import { chooseStories, suiteNames } from "../suites/suites.ts";
import { loadWorkflows } from "../suites/workflows.ts";
import { readBaseUrl, readNames, readNumber } from "./options.ts";

interface RunOptions {
  readonly baseUrl: string;
  readonly appCode: string;
  readonly key: string;
  readonly mchid: string;
  readonly profile: Profile;
  readonly signType: SignType;
  readonly only?: readonly string[];
  readonly mock?: boolean;
  readonly strict?: boolean;
  readonly complete?: boolean;
  readonly list?: boolean;
  readonly notify: boolean;
  readonly notifyHost: string;
  readonly timeout: number;
  readonly concurrency: number;
  readonly junit?: string;
  readonly json?: string;
  readonly html?: string;
}

/** The exit code when stories failed; wrong use and an address where nothing answers have others. */
const failed = 1;

/** `trade-conformance` itself: plays the stories. */
export function addRun(program: Command): void {
  program
    .addOption(
      new Option("-u, --base-url <url>", "what to test, without /trade/v1")
        .env("TRADE_URL")
        .argParser(readBaseUrl)
        .default("http://localhost:3000"),
    )
    .addOption(
      new Option("-a, --app-code <code>", "who calls")
        .env("TRADE_APPCODE")
        .default("SANDBOX0000000000000000000000001"),
    )
    .addOption(
      new Option(
        "-k, --key <key>",
        "the app's key; better in the environment than in a command line",
      )
        .env("TRADE_KEY")
        .default("SANDBOXKEY0000000000000000000001", "the sandbox's own"),
    )
    .addOption(
      new Option("-m, --mchid <merchant>", "the app's merchant")
        .env("TRADE_MCHID")
        .default("BvDtmKJA5mx7GpN0"),
    )
    .addOption(
      new Option(
        "-p, --profile <profile>",
        "seed: what the original document promises; full: the whole contract",
      )
        .choices(["seed", "full"])
        .default("full"),
    )
    .addOption(
      new Option("-t, --sign-type <type>", "how to sign where a story does not say")
        .choices(["MD5", "SHA256"])
        .default("SHA256"),
    )
    .option(
      "-o, --only <names>",
      "stories or suites whose ids begin so, separated by commas",
      readNames,
    )
    .option("-l, --list", "say what would be played, and play nothing")
    .option(
      "--mock",
      "what is tested keeps no state and cannot sign: ask for each answer by Prefer",
    )
    .option("--strict", "members that the contract does not declare are faults")
    .option("--complete", "what was skipped or not reached is a failure too")
    .option("--no-notify", "do not receive notifications")
    .option("--notify-host <host>", "where the tested side reaches this machine", "127.0.0.1")
    .option("--timeout <seconds>", "how long an answer may take", readNumber(1, 600), 20)
    .option(
      "--concurrency <stories>",
      "how many stories are played at a time",
      readNumber(1, 64),
      4,
    )
    .option("--junit <file>", "write the report for a CI server")
    .option("--json <file>", "write everything that was sent, answered and found")
    .option("--html <file>", "write the report as a page")
    .addHelpText("after", help)
    .action(run);
}

const help = `
Exit codes:
  0  everything that was asked was right
  1  something was not
  2  wrong use
  3  nothing answers at the base URL

Examples:
  $ trade-conformance --html report.html
  $ trade-conformance --profile seed --base-url https://pay.example --app-code CODE --mchid M1
  $ trade-conformance --only state-table,idempotency --junit conformance.xml
  $ trade-conformance --mock --base-url http://localhost:4010`;

async function run(options: RunOptions): Promise<void> {
  const { profile, mock = false, only = [], list = false } = options;
  const selection = { profile, stateless: mock, only };
  const workflows = await loadWorkflows();
  const stories = chooseStories(selection, workflows);
  if (stories.length === 0) {
    const suites = suiteNames(chooseStories({ ...selection, only: [] }, workflows));
    throw new SayAndExit(
      `No story's id begins with ${only.join(" or ")}. The suites are ${suites.join(", ")}; --list shows the stories.`,
    );
  }
  if (list) {
    for (const { id, title } of stories) console.log(`${id}  ${title}`);
    return;
  }
  await prepareReports(options);
  const terminal = { stream: process.stdout, isTerminal: process.stdout.isTTY === true };
  const report = await runConformance({
    ...selection,
    workflows,
    baseUrl: options.baseUrl,
    app: { appCode: options.appCode, key: options.key, mchid: options.mchid },
    signType: options.signType,
    strict: options.strict === true,
    timeoutMs: options.timeout * 1000,
    concurrency: options.concurrency,
    notifyHost: options.notify ? options.notifyHost : undefined,
    onPlan: (plan) => sayPlan(plan, terminal),
    onStory: (result, done, of) => sayProgress(result, done, of, terminal),
  });
  await writeReports(report, options);
  sayReport(report, terminal);
  const { totals, coverage } = report;
  const isComplete =
    totals.skipped === 0 &&
    [...coverage.outcomes, ...coverage.cells].every(({ by }) => by !== undefined);
  if (totals.failed > 0 || (options.complete === true && !isComplete)) process.exitCode = failed;
}
