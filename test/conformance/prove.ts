/**
 * `npm run conformance:prove`: runs the kit where it has to pass, and against every implementation
 * that is wrong in one thing. Prints both tables; `--write` puts them where the docs find them.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Report } from "trade-conformance";
import { gatewayUrl, startTrade } from "../support/trade-command.ts";
import { showProgress } from "../torture/progress.ts";
import { type PassedRow, type ProofResult, tables, type WrongRow } from "./proof-tables.ts";
import { runAgainst } from "./run-against.ts";
import { planted } from "./wrong/planted.ts";
import { namedClauses, tryPlanted } from "./wrong/try-planted.ts";

const usage = `Usage: npm run conformance:prove -- [options]

Runs the conformance kit against our gateway and the mock, where it has to pass, and against
${planted.length} implementations that are wrong in one thing each, where it has to fail by the right clause.

  --only <names>  these wrong implementations, separated by commas
  --quick         of the kit only the stories that should notice
  --write         write the tables into docs/results/conformance.json, from which the docs show them
  --help          this text
`;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const names = values.only?.split(",");
const chosen = planted.filter(({ name }) => names?.includes(name) ?? true);
const progress = showProgress("prove");
const folder = await mkdtemp(join(tmpdir(), "trade-prove-"));
const gateway = startTrade(["start", "--port", "0", "--data", folder], {
  TRADE_LOG_LEVEL: "silent",
  TRADE_RATE_LIMIT: "0",
});
const mock = startTrade(["mock", "--port", "0"]);
try {
  const url = await gateway.says(gatewayUrl);
  const mockUrl = await mock.says(/listens on (http:\S+)\./);
  const passed: PassedRow[] = [];
  const run = async (implementation: string, profile: string, report: Promise<Report>) => {
    progress.show(`${implementation}, ${profile}`);
    passed.push(passedRow(implementation, profile, await report));
  };
  await run("gateway on SQLite", "full", runAgainst(url, { profile: "full" }));
  await run("gateway on SQLite", "seed", runAgainst(url, { profile: "seed" }));
  await run("Prism mock", "mock", runAgainst(mockUrl, { profile: "full", stateless: true }));
  const wrong: WrongRow[] = [];
  for (const implementation of chosen) {
    progress.show(
      `wrong implementation ${wrong.length + 1} of ${chosen.length}, ${implementation.name}`,
    );
    const report = await tryPlanted(url, implementation, values.quick ? implementation.only : []);
    wrong.push(wrongRow(implementation, report));
  }
  progress.end();
  const result: ProofResult = { date: new Date().toISOString().slice(0, 10), passed, wrong };
  console.log(tables(result));
  if (values.write) {
    const file = join(import.meta.dirname, "../../docs/results/conformance.json");
    await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
  }
  const good = [...passed.map(({ failed }) => failed === 0), ...wrong.map(({ caught }) => caught)];
  const bad = good.filter((isGood) => !isGood).length;
  console.log(`${good.length - bad} passed, ${bad} failed`);
  process.exitCode = bad === 0 ? 0 : 1;
} finally {
  await gateway.stop();
  await mock.stop();
  await rm(folder, { recursive: true });
}

function passedRow(implementation: string, profile: string, report: Report): PassedRow {
  const { totals, coverage } = report;
  const reached = (all: readonly { readonly by: string | undefined }[]) => ({
    reached: all.filter(({ by }) => by !== undefined).length,
    of: all.length,
  });
  const { passed, failed } = totals;
  const operations = Map.groupBy(coverage.outcomes, ({ operationId }) => operationId);
  return {
    implementation,
    profile,
    passed,
    failed,
    outcomes: reached(coverage.outcomes),
    cells: reached(coverage.cells),
    operations: [...operations].map(([name, outcomes]) => ({ name, ...reached(outcomes) })),
  };
}

function wrongRow(
  { name, what, clause, isSeeds = false }: (typeof planted)[number],
  report: Report,
): WrongRow {
  const { failed, passed } = report.totals;
  const caught = failed > 0 && namedClauses(report).includes(clause);
  return {
    name,
    what,
    clause,
    origin: isSeeds ? "seed" : "extension",
    failed,
    played: failed + passed,
    caught,
  };
}
