import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packWorkflows } from "../../packages/conformance/pack.ts";
import { failures, setWorkflowStage } from "./workflow-stage.ts";

it("runs from the packed copies, apart from the repository", { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "trade-workflows-"));
  const stage = await setWorkflowStage();
  try {
    await packWorkflows(folder);
    const files = (await readdir(folder)).filter((name) => name.endsWith(".arazzo.yaml")).sort();
    const results = await stage.run({ files: files.map((name) => join(folder, name)) });
    expect(results.length).toBe(files.length);
    expect(failures(results)).toEqual([]);
  } finally {
    await stage.stop();
    await rm(folder, { recursive: true });
  }
});
