import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plantTree, repository, runTool } from "./planted-tree.ts";

/** Each stops at the first character that differs. */
const leaking = [
  "a.signature === b.signature",
  "signature === expected",
  "expected !== signature.toUpperCase()",
  "sentSignature == expected",
  "secret !== c.req.header('X-Wallets-Secret')",
  "walletsSecret === sent",
  "options.walletsSecret === sent",
  "digest('MD5', message, key) === sent",
  "expected.startsWith(signature)",
  "signature.startsWith(sent)",
  "signatures.includes(signature)",
  "Object.is(signature, sent)",
  "Buffer.compare(signature, sent) === 0",
  "signature.equals(sent)",
] as const;

/** Each asks about a secret what is no secret, or compares something else. */
const innocent = [
  "signature === null",
  "secret !== undefined",
  "undefined === secret",
  "walletsSecret === ''",
  'typeof signature !== "string"',
  "signature.length === sent.length",
  "signType === pinnedSignType",
  "url.hash === other",
  "isSameSignature(signature, sent)",
  "timingSafeEqual(digest(secret), wanted)",
  'names.includes("secret")',
] as const;

describe("secrets are compared in a time that tells nothing", () => {
  let root = "";
  let flagged: Set<string>;

  beforeAll(async () => {
    const files: Record<string, string> = {};
    for (const folder of [
      "packages/server/src/http",
      "packages/client/src",
      "packages/sandbox/src",
    ]) {
      leaking.forEach((code, index) => {
        files[`${folder}/leaking-${index}.ts`] = `export const result = ${code};\n`;
        files[`${folder}/leaking-${index}.test.ts`] = `export const result = ${code};\n`;
      });
      innocent.forEach((code, index) => {
        files[`${folder}/innocent-${index}.ts`] = `export const result = ${code};\n`;
      });
    }
    root = await plantTree(files);
    await copyFile(join(repository, "biome.json"), join(root, "biome.json"));
    await mkdir(join(root, "test/lint"), { recursive: true });
    for (const plugin of ["constant-time.grit", "handed-in.grit"]) {
      await copyFile(join(repository, "test/lint", plugin), join(root, "test/lint", plugin));
    }
    const args = ["lint", "--reporter=json", "--max-diagnostics=none", "--only=plugin", "."];
    const { diagnostics } = JSON.parse(await runTool("biome", args, root));
    flagged = new Set(
      diagnostics
        .filter(({ message }: { message: string }) => message.startsWith("A secret is compared"))
        .map(({ location }: { location: { path: string } }) => location.path),
    );
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each(leaking.map((code, index) => [code, index] as const))("%s is refused", (_, index) => {
    for (const folder of [
      "packages/server/src/http",
      "packages/client/src",
      "packages/sandbox/src",
    ]) {
      expect([...flagged]).toContain(`${folder}/leaking-${index}.ts`);
    }
  });

  test.each(innocent.map((code, index) => [code, index] as const))("%s is fine", (_, index) => {
    expect([...flagged].filter((path) => path.endsWith(`innocent-${index}.ts`))).toEqual([]);
  });

  test("tests may compare as they like", () => {
    expect([...flagged].filter((path) => path.endsWith(".test.ts"))).toEqual([]);
  });
});
