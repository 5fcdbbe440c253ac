/**
 * `npm run schemathesis`: property-based tests of a live gateway, made from the document alone. A gateway of its
 * own starts with fresh data and ends with the run. The last line is `N passed, N failed`, counted in phases.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gatewayUrl, startTrade } from "../support/trade-command.ts";
import { type Outcome, run } from "./campaign.ts";
import { noPython, schemathesisProgram } from "./python-environment.ts";

const usage = `Usage: npm run schemathesis [-- --max-examples N --seed N --url URL]

Has Schemathesis test a gateway against the documents: the examples, the limits of every field, random requests,
right and wrong ones, and chains of requests over the links. Every request is signed.

  --max-examples  random requests per operation, and chains; 40 if left out, half a minute to two in all
  --seed          the same seed makes the same requests; 1 if left out
  --url           tests the gateway that runs there instead of one of its own (a sandbox, whose rate limit is off)
  --help          print this
`;

const { values } = parseArgs({
  options: {
    "max-examples": { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    url: { type: "string" },
    help: { type: "boolean" },
  },
});

/** Tests both documents, and returns how many phases passed and failed. */
async function testAll(program: string, url: string) {
  const counts = { passed: 0, failed: 0 };
  for (const document of ["openapi.json", "sandbox.json"] as const) {
    const outcome = await run(program, {
      document,
      url,
      maxExamples: Number(values["max-examples"]),
      seed: Number(values.seed),
    });
    const results = judge(document, outcome);
    for (const [name, passed] of results) {
      console.log(`${passed ? "ok     " : "failed "} ${document} ${name}`);
      counts[passed ? "passed" : "failed"] += 1;
    }
    tell(
      outcome,
      results.every(([, passed]) => passed),
    );
  }
  return counts;
}

function judge(document: string, { phases, links, failures }: Outcome): [string, boolean][] {
  const results = Object.entries(phases);
  const isTrade = document === "openapi.json";
  return [
    ...results,
    // A failure that no phase owns would go unseen.
    ...(failures > 0 && results.every(([, passed]) => passed)
      ? [["failures outside of the phases", false] as [string, boolean]]
      : []),
    ...(isTrade
      ? [
          [
            `links: ${links.followed} of ${links.all} followed`,
            links.followed * 4 >= links.all * 3,
          ] as [string, boolean],
        ]
      : []),
  ];
}

function tell({ cases, failures, seconds, exceptions, output }: Outcome, passed: boolean): void {
  console.log(`        ${cases} requests and chains in ${seconds} s, ${failures} failures`);
  for (const { name, count, because } of exceptions.filter(({ count }) => count > 0)) {
    console.log(`        accepted ${count} times (${name}): ${because}`);
  }
  if (!passed) console.log(output);
}

async function ownGateway() {
  const folder = await mkdtemp(join(tmpdir(), "trade-schemathesis-data-"));
  const gateway = startTrade(["start"], {
    PORT: "0",
    TRADE_DATA_DIR: folder,
    TRADE_RATE_LIMIT: "0",
    TRADE_LOG_LEVEL: "error",
  });
  const url = await gateway.says(gatewayUrl);
  return {
    url,
    stop: async () => {
      await gateway.stop();
      await rm(folder, { recursive: true });
    },
  };
}

const started = Date.now();
if (values.help) {
  console.log(usage);
} else {
  const why = await noPython();
  if (why !== undefined) {
    console.log(`SKIPPED schemathesis: ${why}`);
    console.log("0 passed, 0 failed");
  } else {
    const program = await schemathesisProgram();
    const gateway = values.url === undefined ? await ownGateway() : undefined;
    try {
      const { passed, failed } = await testAll(program, gateway?.url ?? values.url ?? "");
      console.log(`Seed ${values.seed}, ${Math.round((Date.now() - started) / 1000)} s`);
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed === 0 ? 0 : 1;
    } finally {
      await gateway?.stop();
    }
  }
}
