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

/** Makes the files of the report empty, so that one that cannot be written is known before the run. */
export async function prepareReports({ junit, json, html }: ReportFiles): Promise<void> {
  for (const file of [junit, json, html]) {
    if (file === undefined) continue;
    await makeFolder(dirname(file));
    await writeFile(file, "");
  }
}

/** Step by step: Node's own `recursive` never ends where nobody can make a folder, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/** Writes the forms of the report that were asked for. */
export async function writeReports(
  report: Report,
  { junit, json, html }: ReportFiles,
): Promise<void> {
  if (junit !== undefined) await writeFile(junit, junitReport(report));
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  if (html !== undefined) await writeFile(html, htmlReport(report));
}
