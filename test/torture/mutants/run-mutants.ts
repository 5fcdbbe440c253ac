import { writeSection } from "../../support/page-section.ts";
import { UsageError } from "../options.ts";
import { showProgress } from "../progress.ts";
import { reportFile } from "../report.ts";
import { mutants } from "./mutants.ts";
import { tryMutant, type Verdict } from "./try-mutant.ts";

const SEED = 1;

/**
 * Plants each bug in turn and sees it caught; a whole run is written to the report.
 * @param names which; none: all
 * @throws UsageError
 */
export async function runMutants(names: readonly string[]): Promise<void> {
  const known = new Set(mutants.map(({ name }) => name));
  for (const name of names) {
    if (!known.has(name))
      throw new UsageError(`there is no mutant ${name}; there are ${[...known].join(", ")}`);
  }
  const chosen = mutants.filter(({ name }) => names.length === 0 || names.includes(name));
  const progress = showProgress("mutants");
  const verdicts: Verdict[] = [];
  for (const mutant of chosen) {
    progress.show(`${verdicts.length} of ${chosen.length}, now ${mutant.name}`);
    const verdict = await tryMutant(mutant, SEED);
    verdicts.push(verdict);
    progress.end();
    console.log(`${verdict.isCaught ? "caught" : "MISSED"}  ${mutant.name}: ${verdict.what}`);
  }
  const missed = verdicts.filter(({ isCaught }) => !isCaught).length;
  console.log(`${verdicts.length - missed} caught, ${missed} missed`);
  if (missed > 0) process.exitCode = 1;
  else if (chosen.length === mutants.length) {
    await writeSection(reportFile, "mutants", table(verdicts));
    console.log(`written to ${reportFile}`);
  }
}

function table(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(
    ({ mutant: { name, what, file, campaign, caughtBy } }) =>
      `| \`${name}\` | ${what} | \`${file}\` | \`${campaign}\`: \`${caughtBy}\` |`,
  );
  return [
    "| mutant | what it does wrong | planted in | caught by |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}
