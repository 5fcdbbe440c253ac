import { inWords } from "./in-words.ts";
import type { Report, StoryResult } from "./report.ts";

/** The report in the XML that CI servers read: a suite each, a test case for each story. */
export function junitReport(report: Report): string {
  const { totals, stories, durationMs } = report;
  const suites = Map.groupBy(stories, ({ id }) => suiteOf(id));
  const attributes = {
    name: `trade-conformance ${report.target.profile}`,
    tests: stories.length,
    failures: totals.failed,
    skipped: totals.skipped,
    time: seconds(durationMs),
  };
  const body = [...suites]
    .map(([name, results]) => suite(name, results, report.startedAt))
    .join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${list(attributes)}>\n${body}</testsuites>\n`;
}

function suite(name: string, results: readonly StoryResult[], timestamp: string): string {
  const count = (outcome: StoryResult["outcome"]) =>
    results.filter((result) => result.outcome === outcome).length;
  const attributes = {
    name,
    tests: results.length,
    failures: count("failed"),
    errors: 0,
    skipped: count("skipped"),
    timestamp: timestamp.slice(0, 19),
    time: seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  };
  return `  <testsuite${list(attributes)}>\n${results.map(testCase).join("")}  </testsuite>\n`;
}

function testCase(result: StoryResult): string {
  const { id, title, outcome, reason = "", problems, durationMs } = result;
  const attributes = { classname: suiteOf(id), name: `${id}: ${title}`, time: seconds(durationMs) };
  const open = `    <testcase${list(attributes)}`;
  if (outcome === "passed") return `${open}/>\n`;
  if (outcome === "skipped") {
    return `${open}>\n      <skipped${list({ message: reason })}/>\n    </testcase>\n`;
  }
  const message = problems.map(({ found }) => found).join("; ");
  const type = problems[0]?.clause.id ?? "";
  const text = escaped(inWords(result).join("\n"));
  return `${open}>\n      <failure${list({ message, type })}>${text}</failure>\n    </testcase>\n`;
}

function suiteOf(id: string): string {
  return id.split("/")[0] ?? id;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function list(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

/** XML has no way at all to write most control characters. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("\n", "&#10;")
  );
}
