import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "trade-v1/free-port";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { type Ended, runProgram } from "../support/program.ts";

const main = join(import.meta.dirname, "../../packages/conformance/src/main.ts");
let gateway: TestGateway;
let folder: string;

beforeAll(async () => {
  gateway = await startGateway();
  folder = await mkdtemp(join(tmpdir(), "trade-conformance-"));
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});

function run(...args: readonly string[]): Promise<Ended> {
  return runProgram([process.execPath, "--conditions=trade-v1-source", main, ...args]);
}

test("it says what it will do, and ends in totals; reports are written where they shall be", async () => {
  const file = (name: string) => join(folder, "reports", name);
  const { code, stdout, stderr } = await run(
    ...["--base-url", gateway.url, "--only", "seed/refund,signatures/wrong", "--sign-type", "MD5"],
    ...["--junit", file("junit.xml"), "--json", file("report.json"), "--html", file("report.html")],
  );
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^6 stories of the profile full against http:\S+, as a fresh sandbox app/);
  expect(stdout).toContain("touches nothing else");
  expect(stdout).toMatch(/\n6 passed, 0 failed\n$/);
  expect(code).toBe(0);
  const junit = await readFile(file("junit.xml"), "utf8");
  expect(junit).toMatch(/<testsuites name="trade-conformance full" tests="6" failures="0"/);
  const report = JSON.parse(await readFile(file("report.json"), "utf8"));
  expect(report.totals).toEqual({ passed: 6, failed: 0, skipped: 0 });
  expect(await readFile(file("report.html"), "utf8")).toContain("keeps the contract</title>");
});

test("--complete fails for what was not reached", async () => {
  const { code, stdout } = await run("-u", gateway.url, "--only", "seed/close-paid", "--complete");
  expect(stdout).toContain("2 of 96 outcomes of the operations reached (2 %)\n0 of 41 cells");
  expect(stdout).toMatch(/\n1 passed, 0 failed\n$/);
  expect(code).toBe(1);
});

test("--list says what would be played and calls nobody", async () => {
  const { code, stdout } = await run(
    "--list",
    "--base-url",
    "http://127.0.0.1:1",
    "--profile",
    "seed",
  );
  expect(stdout).toContain("seed/close-paid  a paid WeChat order is not closed\n");
  expect(stdout).toContain("workflows/");
  expect(stdout).not.toContain("state-table/");
  expect(code).toBe(0);
});

test("a wrong key fails every story that needs the right one, and says so", async () => {
  const { code, stdout } = await run(
    ...[
      "-u",
      gateway.url,
      "--profile",
      "seed",
      "--only",
      "seed/open-800208",
      "--key",
      "0".repeat(32),
    ],
  );
  expect(stdout).toContain("FAILED seed/open-800208");
  expect(stdout).toMatch(/answered +HTTP 401 .*"respcd":"1108"/);
  expect(stdout).toMatch(/contract +A payment answers 0000/);
  expect(code).toBe(1);
});

test.each([
  [["--base-url", "ftp://x"], 2, "A base URL begins with http:// or https://."],
  [["--base-url", "http://x/?a=1"], 2, "A base URL has no query and no fragment."],
  [["--profile", "half"], 2, "Allowed choices are seed, full."],
  [["--concurrency", "0"], 2, "It is a whole number from 1 to 64."],
  [["--timeout", "1e3"], 2, "It is a whole number from 1 to 600."],
  [["--only", "nothing-of-ours"], 2, "No story's id begins with nothing-of-ours"],
  [["--nonsense"], 2, "unknown option '--nonsense'"],
])("%j ends with %i and a sentence", async (args, code, sentence) => {
  const ended = await run(...args);
  expect(ended.stderr).toContain(sentence);
  expect(ended.stderr).not.toMatch(/\n +at /);
  expect(ended.code).toBe(code);
});

test("an address where nothing listens is said so, with a code of its own", async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const { code, stderr } = await run("--base-url", url);
  expect(stderr).toBe(`${url} does not answer: nothing listens there.\n`);
  expect(code).toBe(3);
});

test.runIf(process.platform === "linux")(
  "a report that cannot be written is known before the run",
  async () => {
    const { code, stderr } = await run(
      "-u",
      gateway.url,
      "--html",
      "/proc/nope/deeper/report.html",
    );
    expect(stderr).toMatch(/^ENOENT.*\/proc\/nope/);
    expect(code).toBe(1);
  },
);

test("--help shows options, exit codes and examples; so does proxy --help", async () => {
  const { code, stdout } = await run("--help");
  for (const words of ["--base-url", "--junit", "Exit codes:", "Examples:", "proxy"]) {
    expect(stdout).toContain(words);
  }
  expect(code).toBe(0);
  expect((await run("proxy", "--help")).stdout).toContain("--target <url>");
});
