import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Run } from "./carry-out.ts";

/** Where the figures stand, from the root of the repository. */
export const reportFile = "docs/reliability.md";

const path = join(import.meta.dirname, "../..", reportFile);

/** Puts a run's figures in the place of those of the run before. */
export async function writeFigures(run: Run): Promise<void> {
  const { campaign, engine, seed, seconds, result } = run;
  const day = new Date().toISOString().slice(0, 10);
  const command = `npm run torture -- ${campaign.name} --cycles ${result.rounds} --seed ${seed}`;
  await writeSection(
    campaign.name,
    [
      `${campaign.summary}`,
      `\`${command}\` on ${engine}, ${day}, ${Math.round(seconds)} s:`,
      table(["", "count"], {
        rounds: result.rounds,
        ...result.figures,
        "invariants broken": result.violations.length,
      }),
      ...Object.entries(result.details ?? {}).map(([title, counts]) => table([title, ""], counts)),
    ].join("\n\n"),
  );
}

/** Replaces what stands between the two comments that bear the section's name. */
export async function writeSection(name: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- figures: ${name} -->`, `<!-- end of figures: ${name} -->`];
  const page = await readFile(path, "utf8");
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${reportFile} has no section ${begin}`);
  const before = page.slice(0, from + begin.length);
  await writeFile(path, `${before}\n\n${text}\n\n${page.slice(to)}`);
}

function table(
  [name, value]: readonly [string, string],
  rows: Readonly<Record<string, number>>,
): string {
  const lines = Object.entries(rows).map(
    ([key, count]) => `| ${key} | ${count.toLocaleString("en")} |`,
  );
  return [`| ${name} | ${value} |`, "|---|---:|", ...lines].join("\n");
}
