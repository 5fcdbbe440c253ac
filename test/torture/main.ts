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
  else
    for (const campaign of options.campaigns) await one(await carryOut(campaign, options), options);
}

async function one(run: Run, { json }: Options): Promise<void> {
  const { campaign, engine, seed, seconds, result } = run;
  if (result.violations.length > 0) process.exitCode = 1;
  if (json) {
    console.log(JSON.stringify({ campaign: campaign.name, engine, seed, ...result }));
    return;
  }
  if (result.skipped !== undefined) {
    console.log(`SKIPPED ${campaign.name}: ${result.skipped}`);
    return;
  }
  console.log(`${campaign.name}: ${result.rounds} rounds, seed ${seed}, ${seconds.toFixed(0)} s`);
  for (const [name, count] of Object.entries(result.figures)) console.log(`  ${name}: ${count}`);
  for (const { invariant, what } of result.violations.slice(0, SHOWN)) {
    console.log(`  BROKEN ${invariant}: ${what}`);
  }
  console.log(`  ${result.violations.length} invariants broken`);
  if (result.rounds >= campaign.cycles) {
    await writeFigures(run);
    console.log(`  written to ${reportFile}`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nRun it with --help to see what it takes.`);
  process.exitCode = 2;
}
