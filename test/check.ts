/**
 * `npm run check`: everything that reads the repository without running it. All parts run, two at a
 * time, whatever the others find; each prints one line, a failed one also what it found and the
 * command that repairs it or shows it again. A part that cannot run here prints SKIPPED and why, and
 * counts as neither. The last line is `N passed, N failed`.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";

interface Part {
  readonly name: string;
  /** The npm script that does the work, with its arguments. */
  readonly script: readonly string[];
  readonly repair: string;
}

const parts: readonly Part[] = [
  {
    name: "types",
    script: ["types"],
    repair: "correct what it names; `npm run types` checks again",
  },
  {
    name: "format and lint",
    script: ["lint"],
    repair:
      "`npm run format` repairs what a tool can; the rest by hand, `npm run lint` checks again",
  },
  {
    name: "contract",
    script: ["lint:contract"],
    repair: "correct openapi/; `npm run lint:contract` checks again",
  },
  {
    name: "generated files",
    script: ["generate", "--", "--check"],
    repair: "`npm run generate`, then commit generated/",
  },
  {
    name: "contract against its last release",
    script: ["contract:compare:own"],
    repair: "do what it says; `npm run contract:compare` compares again",
  },
  {
    name: "contract against its last release, by oasdiff",
    script: ["contract:compare:oasdiff"],
    repair: "do what it says; `npm run contract:compare` compares again",
  },
  {
    name: "dependency lines",
    script: ["lint:dependencies"],
    repair:
      "move the code or the import (CONTRIBUTING.md, Who may import whom); `npm run lint:dependencies` checks again",
  },
  {
    name: "unused code",
    script: ["lint:unused"],
    repair: "delete what nothing uses; `npm run lint:unused` checks again",
  },
  {
    name: "known holes in dependencies",
    script: ["audit"],
    repair: "install a version without the hole; `npm run audit` asks again",
  },
];

interface Outcome {
  readonly result: "passed" | "failed" | "skipped";
  readonly output: string;
}

function run(script: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", ...script], {
      cwd: join(import.meta.dirname, ".."),
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (text: string): void => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) =>
      resolve({ result: "failed", output: `${output}${error.message}\n` }),
    );
    child.on("close", (code) => resolve({ result: resultOf(code, output), output }));
  });
}

const skipped = /^SKIPPED /m;

function resultOf(code: number | null, output: string): Outcome["result"] {
  if (code !== 0) return "failed";
  return skipped.test(output) ? "skipped" : "passed";
}

function report({ name, repair }: Part, { result, output }: Outcome): void {
  if (result === "passed") console.log(`ok      ${name}`);
  else if (result === "skipped") console.log(output.trim().replace(skipped, `SKIPPED ${name}: `));
  else console.log(`failed  ${name}\n\n${output.trim()}\n\n        To repair: ${repair}\n`);
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const waiting = [...parts];

async function work(): Promise<void> {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const outcome = await run(part.script);
    counts[outcome.result] += 1;
    report(part, outcome);
  }
}

await Promise.all([work(), work()]);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
