import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { htmlReport } from "./html/html-report.ts";
import { junitReport } from "./junit.ts";
import type { Report } from "./report.ts";

export interface ReportFiles {
  readonly junit?: string;
  readonly json?: string;
  readonly html?: string;
}

/** Writes the forms of the report that were asked for, and makes their folders. */
export async function writeReports(
  report: Report,
  { junit, json, html }: ReportFiles,
): Promise<void> {
  await write(junit, () => junitReport(report));
  await write(json, () => `${JSON.stringify(report, null, 2)}\n`);
  await write(html, () => htmlReport(report));
}

async function write(file: string | undefined, make: () => string): Promise<void> {
  if (file === undefined) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, make());
}
