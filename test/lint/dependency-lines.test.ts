import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Plant, plants, skeleton, workspaces } from "./dependency-plants.ts";
import { plantLink, plantTree, repository, runTool } from "./planted-tree.ts";

const config = join(repository, ".dependency-cruiser.cjs");
const { forbidden } = createRequire(import.meta.url)(config) as {
  forbidden: readonly { readonly name: string }[];
};

/** Where the plant of this index stands: every plant has a file of its own. */
function placeOf(plant: Plant, index: number): string {
  return plant.file.replace("planted.", `planted-${index}.`);
}

describe("dependency lines", () => {
  let root = "";
  let violated: Map<string, string[]>;

  beforeAll(async () => {
    const files = skeleton();
    plants.forEach((plant, index) => {
      files[placeOf(plant, index)] = plant.code;
    });
    root = await plantTree(files);
    for (const name of workspaces) {
      await plantLink(root, `node_modules/@trade-v1/${name}`, `packages/${name}`);
    }
    await plantLink(root, "node_modules/@trade-v1/contract", "generated");
    violated = await violations(root, ["packages", "generated", "docs", "test"]);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  plants.forEach((plant, index) => {
    const title = `${plant.file}: ${plant.code}`;
    test(plant.rule ? `${plant.rule} refuses ${title}` : `nothing refuses ${title}`, () => {
      const broken = violated.get(placeOf(plant, index)) ?? [];
      if (plant.rule) expect(broken).toContain(plant.rule);
      else expect(broken).toEqual([]);
    });
  });

  test("every rule has a planted violation", () => {
    const planted = new Set(plants.map((plant) => plant.rule));
    expect(forbidden.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([]);
  });

  test("the repository itself keeps every line", async () => {
    const broken = await violations(repository, ["packages", "generated", "docs", "test"]);
    expect(Object.fromEntries(broken)).toEqual({});
  }, 60_000);
});

/** Which files break which rules. */
async function violations(cwd: string, folders: readonly string[]): Promise<Map<string, string[]>> {
  const output = await runTool(
    "depcruise",
    ["--config", config, "--output-type", "json", ...folders],
    cwd,
  );
  const result = JSON.parse(output) as ICruiseResult;
  const broken = new Map<string, string[]>();
  for (const { from, rule } of result.summary.violations) {
    broken.set(from, [...(broken.get(from) ?? []), rule.name]);
  }
  return broken;
}
