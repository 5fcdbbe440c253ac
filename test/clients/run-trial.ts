import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { missingTool } from "./missing-tool.ts";
import { type LineEnded, runLine } from "./shell.ts";
import type { Stage } from "./stage.ts";
import { type Forgery, tellStory } from "./tell-story.ts";
import type { ClientTrial } from "./trial.ts";

/** The phases of a trial, in order. */
export const phases = ["install", "generate", "compile", "story"] as const;

export type Phase = (typeof phases)[number];

/** How a trial ended. */
export interface Row {
  readonly trial: ClientTrial;
  /** What each phase took; a phase that did not pass is not in it. */
  readonly seconds: Readonly<Partial<Record<Phase, number>>>;
  /** Why it was not run. */
  readonly skipped?: string;
  /** What failed. */
  readonly failed?: { readonly phase: Phase; readonly problems: readonly string[] };
}

export interface TrialOptions {
  readonly stage: Stage;
  /** Where the trial's own files are. */
  readonly source: string;
  /** The folder of the published documents. */
  readonly documents: string;
  readonly say: (line: string) => void;
  /** Where tools are kept between runs. */
  readonly tools?: string;
}

const root = join(import.meta.dirname, "../..");
const LIMIT_MS = 900_000;
const SHOWN_LINES = 40;

/** Installs, generates, compiles, and tells the story, until something fails. */
export async function runTrial(trial: ClientTrial, options: TrialOptions): Promise<Row> {
  const skipped = missingTool(trial.needs);
  if (skipped !== undefined) return { trial, seconds: {}, skipped };
  const folder = await mkdtemp(join(tmpdir(), `trade-client-${trial.name}-`));
  const row = await inFolder(trial, folder, options);
  if (row.failed === undefined) await rm(folder, { recursive: true, force: true });
  else options.say(`  its folder is kept: ${folder}`);
  return row;
}

async function inFolder(trial: ClientTrial, folder: string, options: TrialOptions): Promise<Row> {
  const { stage, source, documents, say } = options;
  const tools = join(options.tools ?? keptTools(), `${trial.generator}-${trial.version}`);
  await mkdir(tools, { recursive: true });
  const isOwn = (file: string) => basename(file) !== "trial.ts";
  const shared = join(import.meta.dirname, "shared", trial.language.toLowerCase());
  if (existsSync(shared)) await cp(shared, folder, { recursive: true });
  await cp(source, folder, { recursive: true, filter: isOwn });
  const environment = {
    DOCUMENT: join(documents, trial.document),
    SIGNING: join(root, "docs/samples/signing"),
    TOOLS: tools,
    CHECKOUT: root,
  };
  const seconds: Partial<Record<Phase, number>> = {};
  for (const phase of ["install", "generate", "compile"] as const) {
    let total = 0;
    for (const line of trial[phase]) {
      const onWait = (waited: number) =>
        say(`  ${phase} … ${waited.toFixed(0)} s, at: ${line.slice(0, 70)}`);
      const ended = await runLine(line, { folder, environment, limitMs: LIMIT_MS, onWait });
      total += ended.seconds;
      if (ended.code !== 0) {
        tellFailure(line, ended, say);
        return { trial, seconds, failed: { phase, problems: [`exit code ${ended.code}`] } };
      }
    }
    say(`  ${phase} ${total.toFixed(1)} s`);
    seconds[phase] = total;
  }
  const run = (forgery?: Forgery) =>
    tellStory({ stage, line: trial.story, folder, environment, ...(forgery && { forgery }) });
  const told = await run();
  for (const forgery of [undefined, "answer", "notification"] as const) {
    const { problems, ...ended } = forgery === undefined ? told : await run(forgery);
    if (problems.length > 0) {
      tellFailure(trial.story, ended, say);
      for (const problem of problems) say(`  ${problem}`);
      return { trial, seconds, failed: { phase: "story", problems } };
    }
  }
  say(`  story ${told.seconds.toFixed(1)} s`);
  return { trial, seconds: { ...seconds, story: told.seconds } };
}

function tellFailure(line: string, { code, output }: LineEnded, say: (line: string) => void): void {
  say(`  FAILED with ${code}: ${line}`);
  for (const shown of output.trimEnd().split("\n").slice(-SHOWN_LINES)) say(`  | ${shown}`);
}

/** Outside the checkout: `npm ci` leaves it alone, and no tool takes our node_modules for its own. */
function keptTools(): string {
  return join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "trade-v1-clients");
}
