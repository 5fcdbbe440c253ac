import { writeSection } from "../support/page-section.ts";
import type { Run } from "./carry-out.ts";

/** Where the figures stand, from the root of the repository. */
export const reportFile = "docs/reliability.md";

/** Puts a run's figures in the place of those of the run before. */
export async function writeFigures(run: Run): Promise<void> {
  const { campaign, engine, seed, seconds, result } = run;
  const day = new Date().toISOString().slice(0, 10);
  const command = `npm run torture -- ${campaign.name} --cycles ${result.rounds} --seed ${seed}`;
  await writeSection(
    reportFile,
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

function table(
  [name, value]: readonly [string, string],
  rows: Readonly<Record<string, number>>,
): string {
  const lines = Object.entries(rows).map(
    ([key, count]) => `| ${key} | ${count.toLocaleString("en")} |`,
  );
  return [`| ${name} | ${value} |`, "|---|---:|", ...lines].join("\n");
}
