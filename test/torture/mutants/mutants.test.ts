import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { campaigns } from "../campaigns.ts";
import { mutants } from "./mutants.ts";
import { tryMutant } from "./try-mutant.ts";

const root = join(import.meta.dirname, "../../..");

test("every name is there once", () => {
  const names = mutants.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test.each(mutants)("$name has one place to be planted in, and a campaign", async (mutant) => {
  const source = await readFile(join(root, mutant.file), "utf8");
  expect(source.split(mutant.find)).toHaveLength(2);
  expect(mutant.replace).not.toBe(mutant.find);
  expect(campaigns.map(({ name }) => name)).toContain(mutant.campaign);
});

test("a planted bug is caught", { timeout: 120_000 }, async () => {
  const mutant = mutants.find(({ name }) => name === "drop-the-outbox-row");
  const verdict = await tryMutant(mutant!, 1);
  expect(verdict).toMatchObject({ isCaught: true });
});

test("a mutant that changes nothing is missed, and one without a place breaks off", {
  timeout: 120_000,
}, async () => {
  const harmless = { ...mutants.find(({ name }) => name === "drop-the-outbox-row")! };
  harmless.replace = `${harmless.find} // nothing`;
  expect(await tryMutant(harmless, 1)).toMatchObject({ isCaught: false });
  const misplaced = { ...harmless, find: "this is nowhere in the file" };
  const verdict = await tryMutant(misplaced, 1);
  expect(verdict.isCaught).toBe(false);
  expect(verdict.what).toContain("broke off");
});
