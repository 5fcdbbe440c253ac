import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeSection } from "../../support/page-section.ts";
import { barChart } from "./chart.ts";
import { machine } from "./machine.ts";
import { table } from "./markdown.ts";
import { reaches } from "./reach.ts";
import type { Results } from "./results.ts";
import { spread } from "./statistics.ts";
import { reachTable, tables } from "./tables.ts";

/** Where the figures stand, from the root of the repository. */
export const page = "docs/performance.md";

const chartPath = join(import.meta.dirname, "../../../docs/results/throughput.svg");

/** Puts what was measured in the place of what was measured before. */
export async function writePage(results: Results, isWhole: boolean): Promise<void> {
  for (const name of Object.keys(results) as (keyof Results)[]) {
    const write = tables[name] as (result: unknown) => string;
    await writeSection(page, name, write(results[name]));
  }
  if (results.throughput) await writeFile(chartPath, chartOf(results.throughput));
  if (!isWhole) return;
  await writeSection(page, "reach", reachTable(reaches(results)));
  await writeSection(page, "machine", table(["", ""], Object.entries(machine())));
}

function chartOf(throughput: NonNullable<Results["throughput"]>): string {
  return barChart(
    "Payments a second",
    throughput.map(({ contestant, rounds }) => {
      const { median: value, least, most } = spread(rounds.map(({ perSecond }) => perSecond));
      const isOurs = contestant.name.startsWith("gateway");
      return { label: contestant.name, value, least, most, isOurs };
    }),
  );
}
