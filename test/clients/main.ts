/** `npm run clients`: clients in other languages, generated, compiled, and put through a story. */
import { join } from "node:path";
import { commandsOf } from "./missing-tool.ts";
import { type Options, readOptions, UsageError, usage } from "./options.ts";
import { resultsFile, writeResults } from "./results.ts";
import { type Row, runTrial } from "./run-trial.ts";
import { openStage } from "./stage.ts";
import { tableOf } from "./table.ts";
import { trials } from "./trials.ts";

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), trials);
  if (options.help) console.log(usage);
  else if (options.list) console.log(list(options));
  else await runAll(options);
}

function list({ trials }: Options): string {
  return trials
    .map(({ name, version, document, needs }) => {
      const tools = commandsOf(needs).map(({ command, atLeast = "" }) =>
        `${command} ${atLeast}`.trimEnd(),
      );
      return `${name.padEnd(32)}${version.padEnd(10)}${document.padEnd(18)}${tools.join(", ")}`;
    })
    .join("\n");
}

async function runAll({ trials, documents, write }: Options): Promise<void> {
  const stage = await openStage();
  const rows: Row[] = [];
  try {
    for (const [index, trial] of trials.entries()) {
      console.log(
        `${index + 1}/${trials.length} ${trial.name} ${trial.version}, ${trial.document}`,
      );
      const source = join(import.meta.dirname, trial.name);
      const row = await runTrial(trial, { stage, source, documents, say: console.log });
      if (row.skipped !== undefined) console.log(`SKIPPED ${trial.name}: ${row.skipped}`);
      rows.push(row);
    }
  } finally {
    await stage.close();
  }
  console.log(`\n${tableOf(rows)}\n`);
  if (write) {
    await writeResults(rows);
    console.log(`Written to ${resultsFile}`);
  }
  const failed = rows.filter((row) => row.failed !== undefined).length;
  const skipped = rows.filter((row) => row.skipped !== undefined).length;
  console.log(`${rows.length - failed - skipped} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

// What the lines have started ends with us.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => process.exit(130));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nRun it with --help to see what it takes.`);
  process.exitCode = 2;
}
