import { styleText } from "node:util";
import type { Plan } from "../run-conformance.ts";
import { inWords } from "./in-words.ts";
import type { Report, StoryResult } from "./report.ts";

/** Where a run says what it does. Colours appear on a terminal only, and not with NO_COLOR. */
export interface Terminal {
  readonly stream: NodeJS.WriteStream;
  readonly isTerminal: boolean;
}

/** What a run will do, before it does anything. */
export function sayPlan({ stories, target }: Plan, { stream }: Terminal): void {
  const { baseUrl, app, profile, hasSandbox, run } = target;
  const who = hasSandbox
    ? "a fresh sandbox app for each story"
    : `the app ${app.appCode}, merchant ${app.mchid}`;
  stream.write(
    `${stories.length} stories of the profile ${profile} against ${baseUrl}, as ${who}.\n` +
      `Opens orders of its own only, with numbers that begin with ${run}` +
      `${hasSandbox ? ", or under the fresh apps" : ""}; touches nothing else.\n\n`,
  );
}

/** One line that counts on a terminal; elsewhere a line for each tenth of the stories. */
export function sayProgress(
  { outcome, id }: StoryResult,
  done: number,
  of: number,
  { stream, isTerminal }: Terminal,
): void {
  if (outcome === "failed") {
    if (isTerminal) stream.write("\r\u001b[K");
    stream.write(`${paint("red", "failed", stream)}  ${id}\n`);
  }
  if (isTerminal) stream.write(`\r\u001b[K${done} of ${of}${done === of ? "\n" : ""}`);
  else if (done === of || done % Math.max(1, Math.ceil(of / 10)) === 0) {
    stream.write(`${done} of ${of}\n`);
  }
}

/** What a run came to; the last line is `N passed, N failed`, and how many were skipped. */
export function sayReport(report: Report, { stream }: Terminal): void {
  for (const story of report.stories) {
    if (story.outcome !== "failed") continue;
    stream.write(`\n${paint("red", "FAILED", stream)} ${story.id}: ${story.title}\n`);
    stream.write(
      `${inWords(story)
        .map((line) => `  ${line}`)
        .join("\n")}\n`,
    );
  }
  for (const { id, outcome, reason } of report.stories) {
    if (outcome === "skipped") stream.write(`SKIPPED ${id}: ${reason}\n`);
  }
  stream.write(`\n${coverageInWords(report).join("\n")}\n`);
  const { passed, failed, skipped } = report.totals;
  const last = `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
  stream.write(`${paint(failed === 0 ? "green" : "red", last, stream)}\n`);
}

/** How much of what the contract declares was reached, and what was not. */
function coverageInWords({ coverage, target }: Report): readonly string[] {
  if (target.profile === "seed") return [];
  const outcomes = coverage.outcomes.map(({ operationId, status, respcd, by }) => ({
    name: `${operationId} HTTP ${status} ${respcd}`,
    by,
  }));
  const cells = coverage.cells.map(({ cell, by }) => ({ name: cell, by }));
  return [
    ...reached("outcomes of the operations", outcomes, target.only),
    ...reached("cells of the table of states", cells, target.only),
  ];
}

function reached(
  what: string,
  all: readonly { readonly name: string; readonly by: string | undefined }[],
  only: readonly string[],
): readonly string[] {
  const missing = all.filter(({ by }) => by === undefined).map(({ name }) => name);
  const count = all.length - missing.length;
  const percent = Math.floor((100 * count) / Math.max(1, all.length));
  const line = `${count} of ${all.length} ${what} reached (${percent} %)`;
  // Whoever asked for a part knows that the rest was not asked for.
  const isNews = missing.length > 0 && only.length === 0;
  return isNews ? [line, `  not reached: ${missing.join(", ")}`] : [line];
}

function paint(style: "red" | "green", text: string, stream: NodeJS.WriteStream): string {
  return styleText(style, text, { stream });
}
