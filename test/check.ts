/**
 * `npm run check`: everything that reads the repository without running it. All parts run, two at a
 * time, whatever the others find; each prints one line, a failed one also what it found and the
 * command that repairs it or shows it again. The last line is `N passed, N failed`.
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
];

interface Outcome {
  readonly passed: boolean;
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
    child.on("error", (error) => resolve({ passed: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ passed: code === 0, output }));
  });
}

function report({ name, repair }: Part, { passed, output }: Outcome): void {
  if (passed) console.log(`ok      ${name}`);
  else console.log(`failed  ${name}\n\n${output.trim()}\n\n        To repair: ${repair}\n`);
}

let passed = 0;
const waiting = [...parts];

async function work(): Promise<void> {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const outcome = await run(part.script);
    if (outcome.passed) passed += 1;
    report(part, outcome);
  }
}

await Promise.all([work(), work()]);
console.log(`${passed} passed, ${parts.length - passed} failed`);
process.exitCode = passed === parts.length ? 0 : 1;
