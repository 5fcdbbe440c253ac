import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { failures, setWorkflowStage } from "./workflow-stage.ts";

const pack = join(import.meta.dirname, "../../packages/conformance/pack.ts");

it("runs from the packed copies, apart from the repository", { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "trade-workflows-"));
  const stage = await setWorkflowStage();
  try {
    await promisify(execFile)(process.execPath, [pack, folder]);
    const files = (await readdir(folder)).filter((name) => name.endsWith(".arazzo.yaml")).sort();
    const results = await stage.run({ files: files.map((name) => join(folder, name)) });
    expect(results.length).toBe(files.length);
    expect(failures(results)).toEqual([]);
  } finally {
    await stage.stop();
    await rm(folder, { recursive: true });
  }
});
