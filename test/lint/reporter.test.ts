import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { plantTree, repository, runTool } from "./planted-tree.ts";

let root = "";
afterEach(() => rm(root, { recursive: true, force: true }));

/** What a run of these test files prints, from the first line that our reporter adds. */
async function report(files: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  const reporter = JSON.stringify(join(repository, "test/support/reporter.ts"));
  const planted = Object.entries(files).map(([name, code]) => [
    `${name}.test.ts`,
    `import { beforeAll, describe, expect, test } from "vitest";\n${code}`,
  ]);
  root = await plantTree({
    ...Object.fromEntries(planted),
    "vitest.config.ts": `export default { test: { reporters: [${reporter}] } };`,
  });
  await symlink(join(repository, "node_modules"), join(root, "node_modules"));
  const lines = (await runTool("vitest", ["run", ...args], root)).trimEnd().split("\n");
  const first = lines.findIndex((line) => /^(SKIPPED |FAILED |\d+ passed, )/.test(line));
  return lines.slice(first).join("\n");
}

const good = 'test("good", () => expect(1).toBe(1));';
const bad = 'test("bad", () => expect(1).toBe(2));';

test.each([
  { given: "a green run", files: { a: good }, want: "1 passed, 0 failed" },
  {
    given: "a failing test",
    files: { a: good + bad },
    want: "FAILED a.test.ts > bad\n1 passed, 1 failed",
  },
  {
    given: "a skipped test with a reason",
    files: { a: `${good}test("browser", ({ skip }) => skip("no Chromium here"));` },
    want: "SKIPPED a.test.ts > browser: no Chromium here\n1 passed, 0 failed",
  },
  {
    given: "a skipped test without a reason",
    files: { a: `${good}test.skip("later", () => undefined);` },
    want: "SKIPPED a.test.ts > later: no reason given\n1 passed, 0 failed",
  },
  {
    given: "a hook that throws",
    files: { a: `describe("set", () => { beforeAll(() => { throw new Error("no"); });${good}});` },
    want: "FAILED a.test.ts > set (a hook)\n0 passed, 1 failed",
  },
  {
    given: "a file that cannot be loaded",
    files: { a: good, b: 'throw new Error("cannot load");' },
    want: "FAILED b.test.ts (the file itself)\n1 passed, 1 failed",
  },
  {
    given: "an error that nobody caught",
    files: { a: 'test("good", () => { void Promise.reject(new Error("lost")); });' },
    want: "FAILED outside any test: lost\n1 passed, 1 failed",
  },
])("the run's last lines after $given", async ({ files, want }) => {
  expect(await report(files)).toBe(want);
});

test("no test at all is a failure", async () => {
  expect(await report({ a: good }, "nothing-of-this-name")).toBe(
    "FAILED the run failed outside any test\n0 passed, 1 failed",
  );
});
