import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "trade-v1/free-port";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { fencesOf } from "../guides/fences.ts";
import { runProgram } from "../support/program.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** Packing builds, installing may ask the registry: both take their time on a busy machine. */
const timeout = 240_000;

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** What the runner of GitHub Actions does itself, and is not tried here. */
const actions = ["actions/checkout@v4", "actions/setup-node@v4", "actions/upload-artifact@v4"];

/** A partner's project, in which the two packed programs lie as the guide says. */
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "trade-contract-job-"));
  for (const name of ["cli", "conformance"]) {
    await run("npm", ["pack", "--pack-destination", project], {
      cwd: join(root, "packages", name),
    });
  }
  await writeFile(join(project, "package.json"), '{ "private": true }');
}, timeout);

afterAll(() => rm(project, { recursive: true, force: true }));

test("the tarball holds the program and the workflows, and no source", async () => {
  const tarball = join(project, "trade-conformance-0.1.0.tgz");
  const { stdout } = await run("tar", ["-tzf", tarball]);
  const files = stdout
    .trim()
    .split("\n")
    .map((file) => file.replace("package/", ""));
  expect(files).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", "dist/main.js", "dist/workflows/openapi.json"]),
  );
  const workflows = files.filter((file) => file.endsWith(".arazzo.yaml"));
  const inRepository = await readdir(join(root, "openapi/workflows"));
  expect(workflows).toHaveLength(
    inRepository.filter((name) => name.endsWith(".arazzo.yaml")).length,
  );
  expect(files.filter((file) => file.endsWith(".ts"))).toEqual([]);
});

test("the job that the guide shows for GitHub Actions runs, step by step", {
  timeout,
}, async () => {
  const guide = await readFile(join(root, "docs/guides/en/contract-tests.md"), "utf8");
  const fence = fencesOf(guide).find(({ info }) => info === "yaml");
  const steps = parse(fence?.content ?? "").jobs.contract.steps as readonly Step[];
  expect(steps.flatMap(({ uses }) => uses ?? []).sort()).toEqual([...actions].sort());
  const port = await freePort();
  const environment = {
    // The project's own Node: the system's may be older than setup-node would bring.
    PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"]}`,
    RUNNER_TEMP: join(project, "temp"),
    npm_config_prefer_offline: "true",
  };
  // What a step leaves running ends with the job.
  const script = [
    "trap 'kill $(jobs -p)' EXIT",
    "set -eo pipefail",
    `cd '${project}'`,
    ...steps.flatMap(({ run: commands }) => commands?.replaceAll("3000", String(port)) ?? []),
  ].join("\n");
  const { code, stdout, stderr } = await runProgram(["bash", "-c", script], { environment });
  expect(`${stdout}${stderr}`).toMatch(/\d{3} passed, 0 failed\n/);
  expect(code).toBe(0);
  const upload = steps.find(({ uses }) => uses?.startsWith("actions/upload-artifact"));
  const reports = join(project, upload?.with?.["path"] ?? "");
  expect((await readdir(reports)).sort()).toEqual(["conformance.html", "conformance.xml"]);
  expect((await stat(join(reports, "conformance.html"))).size).toBeGreaterThan(100_000);
});
