import { execFile } from "node:child_process";
import { chmod, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { plantTree, repository } from "./planted-tree.ts";

const parts = [
  "types",
  "lint",
  "lint:contract",
  "generate",
  "contract:compare:own",
  "contract:compare:oasdiff",
  "lint:dependencies",
  "lint:unused",
  "audit",
] as const;

let root = "";
afterEach(() => rm(root, { recursive: true, force: true }));

/**
 * A tree with the repository's own check and ci scripts, and npm scripts that end as told. Its
 * `apt-get` and `sudo` refuse, so that no test installs anything on the machine it runs on.
 */
async function plantScripts(scripts: Readonly<Record<string, string>>): Promise<void> {
  const all = Object.fromEntries(parts.map((part) => [part, "echo looked"]));
  root = await plantTree({
    "package.json": JSON.stringify({ type: "module", scripts: { ...all, ...scripts } }),
    "package-lock.json": JSON.stringify({ lockfileVersion: 3, packages: { "": {} } }),
    "test/check.ts": await readFile(join(repository, "test/check.ts"), "utf8"),
    ".ci/run": await readFile(join(repository, ".ci/run"), "utf8"),
    "bin/apt-get": "#!/bin/sh\nexit 100\n",
    "bin/sudo": "#!/bin/sh\nexit 1\n",
  });
  for (const program of [".ci/run", "bin/apt-get", "bin/sudo"]) {
    await chmod(join(root, program), 0o755);
  }
}

function run(command: string, args: readonly string[]): Promise<{ code: unknown; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${join(root, "bin")}:${process.env.PATH}` };
    execFile(command, args, { cwd: root, env }, (error, stdout) => {
      resolve({ code: error ? error.code : 0, output: stdout.trimEnd() });
    });
  });
}

const runCheck = () => run(process.execPath, ["test/check.ts"]);

test("check passes when every part passes", async () => {
  await plantScripts({});
  const { code, output } = await runCheck();
  expect(output.split("\n").at(-1)).toBe("9 passed, 0 failed");
  expect(code).toBe(0);
});

test.each(parts)("check fails, goes on and names the repair when %s fails", async (part) => {
  await plantScripts({ [part]: "echo what it found; exit 3" });
  const { code, output } = await runCheck();
  expect(output).toMatch(/^failed {2}/m);
  expect(output).toContain("what it found");
  expect(output).toContain("To repair: ");
  expect(output.match(/^ok /gm)).toHaveLength(parts.length - 1);
  expect(output.split("\n").at(-1)).toBe("8 passed, 1 failed");
  expect(code).toBe(1);
});

test("a part that cannot run here says so, and counts as neither", async () => {
  await plantScripts({ audit: "echo SKIPPED nobody answers" });
  const { code, output } = await runCheck();
  expect(output).toContain("SKIPPED known holes in dependencies: nobody answers");
  expect(output.split("\n").at(-1)).toBe("8 passed, 0 failed");
  expect(code).toBe(0);
});

test("a part that fails is not excused by what it skipped", async () => {
  await plantScripts({ audit: "echo SKIPPED some of it; exit 1" });
  expect((await runCheck()).output.split("\n").at(-1)).toBe("8 passed, 1 failed");
});

test.each([
  { given: "all green", test: "echo 7 passed, 0 failed", check: "", want: "23 passed, 0 failed" },
  {
    given: "a failing test",
    test: "echo 5 passed, 2 failed; exit 1",
    check: "",
    want: "21 passed, 2 failed",
  },
  { given: "a run that dies", test: "exit 134", check: "", want: "16 passed, 1 failed" },
  {
    given: "a run that fails after its totals",
    test: "echo 7 passed, 0 failed; exit 1",
    check: "",
    want: "23 passed, 1 failed",
  },
  {
    given: "a failing check",
    test: "echo 7 passed, 0 failed",
    check: "exit 1",
    want: "22 passed, 1 failed",
  },
  {
    given: "a broken promise",
    test: "echo 7 passed, 0 failed",
    check: "",
    torture: "echo 2 passed, 1 failed",
    want: "22 passed, 1 failed",
  },
])(
  ".ci/run sums up $given",
  async ({ test: testScript, check, torture = "echo 3 passed, 0 failed", want }) => {
    await plantScripts({
      test: testScript,
      check: "node test/check.ts",
      schemathesis: "echo 3 passed, 0 failed",
      "schemathesis:prove": "echo 1 passed, 0 failed",
      // npm adds the arguments behind the comment sign.
      torture: `${torture} #`,
      clients: "echo 0 passed, 0 failed",
      bench: "echo 0 passed, 0 failed #",
      ...(check === "" ? {} : { types: check }),
    });
    const { code, output } = await run(".ci/run", []);
    expect(output.split("\n").at(-1)).toBe(want);
    expect(code).toBe(want.endsWith(" 0 failed") ? 0 : 1);
  },
  60_000,
);
