/** `npm run bench`: measures the gateway against its alternatives, and writes what it came to. */
import { spawnSync } from "node:child_process";
import { contestants, gateway, hono, prism } from "./contestants/contestants.ts";
import { reaches } from "./figures/reach.ts";
import { type Results, rates } from "./figures/results.ts";
import { median, ratios } from "./figures/statistics.ts";
import { reachTable, tables } from "./figures/tables.ts";
import { page, writePage } from "./figures/write-page.ts";
import { VoidRound } from "./load/wrk.ts";
import {
  type Options,
  readOptions,
  type SectionName,
  sectionNames,
  UsageError,
  usage,
} from "./options.ts";
import { latency } from "./sections/latency.ts";
import { memory } from "./sections/memory.ts";
import { mixed } from "./sections/mixed.ts";
import { notifications } from "./sections/notifications.ts";
import { profile } from "./sections/profile.ts";
import { size } from "./sections/size.ts";
import { throughput } from "./sections/throughput.ts";

const tell = (line: string) => console.error(`  ${line}`);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage());
    return;
  }
  const missing = ["wrk", "taskset"].filter((tool) => spawnSync(tool, ["-h"]).error !== undefined);
  if (missing.length > 0) {
    console.log(
      `SKIPPED bench: ${missing.join(" and ")} is not here (Debian: apt-get install wrk util-linux)`,
    );
    if (options.quick) console.log("0 passed, 0 failed");
    else process.exitCode = 1;
    return;
  }
  if (options.quick) await quick(options);
  else await whole(options);
}

/** Two ratios, one a line, for whoever compares one version with another. */
async function quick({ connections }: Options): Promise<void> {
  const turns = { rounds: 2, seconds: 2, warmUpSeconds: 1, connections };
  const results = await throughput({ contestants: [hono, gateway, prism], ...turns }, tell);
  const ours = rates(results, "gateway");
  for (const name of ["hono", "prism"]) {
    console.log(`ratio_to_${name} ${ratios(ours, rates(results, name)).median.toFixed(3)}`);
  }
  // Every answer was right, or this would not be reached. How fast they came is nobody's verdict.
  console.log("1 passed, 0 failed");
}

async function whole(options: Options): Promise<void> {
  const results: Results = {};
  for (const name of options.sections) {
    console.error(`${name}:`);
    Object.assign(results, { [name]: await run(name, options, results) });
    const show = tables[name] as (result: unknown) => string;
    console.log(`\n${show(results[name])}\n`);
  }
  const lines = reaches(results);
  if (lines.length > 0) console.log(`${reachTable(lines)}\n`);
  await writePage(results, options.sections.length === sectionNames.length);
  console.log(`written to ${page}`);
}

/** Code that runs for the first time is compiled meanwhile, which no server does for long. */
const WARM_UP_SECONDS = 3;
const LATENCY_WARM_UP_SECONDS = 8;

async function run(name: SectionName, options: Options, results: Results): Promise<unknown> {
  const { rounds, seconds, connections } = options;
  const turns = { rounds, seconds, connections, warmUpSeconds: WARM_UP_SECONDS };
  switch (name) {
    case "throughput":
      return throughput({ contestants, ...turns }, tell);
    case "latency": {
      const top =
        results.throughput ?? (await throughput({ contestants: [gateway], ...turns }, tell));
      const perSecond = Math.round(median(rates(top, "gateway")) / 2);
      return latency({ ...turns, perSecond, warmUpSeconds: LATENCY_WARM_UP_SECONDS }, tell);
    }
    case "mixed":
      return mixed(turns, tell);
    case "size":
      return size({ ...turns, sizes: options.sizes }, tell);
    case "memory":
      return memory({ minutes: options.memoryMinutes, connections }, tell);
    case "notifications":
      return notifications({ seconds: 4 * seconds, connections }, tell);
    case "profile":
      return profile({ seconds, connections });
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nRun it with --help to see what it takes.`);
    process.exitCode = 2;
  } else if (error instanceof VoidRound) {
    console.error(`The run is void: ${error.message}`);
    console.log("0 passed, 1 failed");
    process.exitCode = 1;
  } else throw error;
}
