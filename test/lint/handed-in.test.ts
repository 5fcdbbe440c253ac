import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plantTree, repository, runTool } from "./planted-tree.ts";

/** Each reaches for the clock, for randomness or for the network. */
const reaching = [
  "export const now = Date.now();",
  "export const clock = Date.now;",
  "export const now = new Date();",
  "export const now = new Date;",
  "export const now = Date();",
  "export const now = performance.now();",
  "export const now = globalThis.performance.now();",
  "export const now = process.hrtime.bigint();",
  'import { performance } from "node:perf_hooks";\nexport const now = performance.now();',
  "export const chance = Math.random();",
  "export const id = crypto.randomUUID();",
  "export const id = globalThis.crypto.randomUUID();",
  'import { randomUUID } from "node:crypto";\nexport const id = randomUUID();',
  'import { randomBytes as bytes } from "node:crypto";\nexport const id = bytes(8);',
  'import * as crypto from "node:crypto";\nexport const id = crypto.randomUUID();',
  'import crypto from "node:crypto";\nexport const id = crypto.randomUUID();',
  'export const answer = await fetch("https://example.com");',
  'export const answer = await globalThis.fetch("https://example.com");',
  "export const send = { fetch };",
  "export const send = globalThis.fetch;",
  "setTimeout(() => undefined, 5);",
  "setInterval(() => undefined, 5);",
  "globalThis.setTimeout(() => undefined, 5);",
  'import { setTimeout as sleep } from "node:timers/promises";\nawait sleep(5);',
] as const;

/** Each is pure, or uses what it was handed. */
const innocent = [
  "export const start = new Date(0);",
  "export const start = Date.UTC(2016, 7, 1);",
  'export const start = Date.parse("2016-08-01T11:07:22Z");',
  "export const read = (clock: () => number): Date => new Date(clock());",
  "export const larger = Math.max(1, 2);",
  'import { createHash } from "node:crypto";\nexport const hash = createHash("sha256");',
  "export const send = (fetch: typeof globalThis.fetch): unknown => fetch;",
] as const;

const guarded = [
  "packages/server/src",
  "packages/server/src/http",
  "packages/server/src/orders",
  "packages/server/src/notify",
  "packages/server/src/channels/alipay",
  "packages/server/src/store/sqlite",
  "packages/sandbox/src",
] as const;

const rules = ["plugin", "lint/style/noRestrictedGlobals", "lint/style/noRestrictedImports"];

describe("the clock, randomness and the network are handed in", () => {
  let root = "";
  let flagged: Set<string>;

  beforeAll(async () => {
    const files: Record<string, string> = {};
    for (const folder of guarded) {
      reaching.forEach((code, index) => {
        files[`${folder}/reaching-${index}.ts`] = code;
        files[`${folder}/reaching-${index}.test.ts`] = code;
      });
      innocent.forEach((code, index) => {
        files[`${folder}/innocent-${index}.ts`] = code;
      });
    }
    files["packages/server/src/world.ts"] = reaching.join("\n");
    root = await plantTree(files);
    await mkdir(join(root, "test/lint"), { recursive: true });
    await copyFile(join(repository, "biome.json"), join(root, "biome.json"));
    for (const plugin of ["handed-in.grit", "constant-time.grit"]) {
      await copyFile(join(repository, "test/lint", plugin), join(root, "test/lint", plugin));
    }
    flagged = await filesFlagged(root);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test("world.ts hands them in", () => {
    expect(flagged).not.toContain("packages/server/src/world.ts");
  });

  for (const folder of guarded) {
    test.each(reaching.map((code, index) => ({ code, index })))(
      `${folder} must not: $code`,
      ({ index }) => {
        expect(flagged).toContain(`${folder}/reaching-${index}.ts`);
        expect(flagged).not.toContain(`${folder}/reaching-${index}.test.ts`);
      },
    );
    test.each(innocent.map((code, index) => ({ code, index })))(
      `${folder} may: $code`,
      ({ index }) => expect(flagged).not.toContain(`${folder}/innocent-${index}.ts`),
    );
  }
});

/** The files in which one of the three rules found something. */
async function filesFlagged(cwd: string): Promise<Set<string>> {
  const output = await runTool(
    "biome",
    ["lint", "--reporter=json", "--max-diagnostics=none", "--diagnostic-level=error", "."],
    cwd,
  );
  const report = JSON.parse(output) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  const found = report.diagnostics.filter(({ category }) => rules.includes(category));
  return new Set(found.map(({ location }) => location.path));
}
