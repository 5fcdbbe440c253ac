import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const docs = join(import.meta.dirname, "../../docs");

/** The docs' sources in a place where nothing is installed. */
async function withoutTools(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "trade-prepare-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ["build.ts", "tools.ts", "fill-folder.ts", "reference", "site"]) {
    await cp(join(docs, name), join(folder, "docs", name), { recursive: true });
  }
  return join(folder, "docs/build.ts");
}

test("an install without development dependencies goes on and says why there are no docs", async () => {
  const build = await withoutTools();
  const { stdout } = await promisify(execFile)(process.execPath, [build, "--if-possible"]);
  expect(stdout).toBe(
    "The docs are not built, because development dependencies are not installed.\n",
  );
});

test("asked for the docs, the build fails without its tools", async () => {
  const build = await withoutTools();
  await expect(promisify(execFile)(process.execPath, [build])).rejects.toThrow();
});
