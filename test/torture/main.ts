/** `npm run torture`: runs campaigns against the gateway, and writes what they came to. */
import { carryOut, type Run } from "./carry-out.ts";
import { runMutants } from "./mutants/run-mutants.ts";
import { type Options, readOptions, UsageError, usage } from "./options.ts";
import { reportFile, writeFigures } from "./report.ts";

/** How many broken promises are printed; the same fault often shows in many orders. */
const SHOWN = 20;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(usage());
  else if (options.mutants) await runMutants(options.mutants);
  else await runCampaigns(options);
}

async function runCampaigns(options: Options): Promise<void> {
  let [passed, failed] = [0, 0];
  for (const campaign of options.campaigns) {
    const run = await carryOut(campaign, options);
    const { violations, skipped } = run.result;
    if (violations.length > 0) failed += 1;
    else if (skipped === undefined) passed += 1;
    if (options.json) printJson(run);
    else await tell(run);
  }
  if (!options.json) console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** One line, for programs. */
function printJson({ campaign, engine, seed, result }: Run): void {
  console.log(JSON.stringify({ campaign: campaign.name, engine, seed, ...result }));
}

async function tell(run: Run): Promise<void> {
  const { campaign, seed, seconds, result } = run;
  const { rounds, figures, violations, skipped } = result;
  if (skipped !== undefined) {
    console.log(`SKIPPED ${campaign.name}: ${skipped}`);
    return;
  }
  console.log(`${campaign.name}: ${rounds} rounds, seed ${seed}, ${seconds.toFixed(0)} s`);
  for (const [name, count] of Object.entries(figures)) console.log(`  ${name}: ${count}`);
  for (const { invariant, what } of violations.slice(0, SHOWN)) {
    console.log(`  BROKEN ${invariant}: ${what}`);
  }
  console.log(`  ${violations.length} invariants broken`);
  if (rounds < campaign.cycles) return;
  await writeFigures(run);
  console.log(`  written to ${reportFile}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nRun it with --help to see what it takes.`);
  process.exitCode = 2;
}
