import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { failingAnswers } from "./signers/ask-signer.ts";
import {
  asking,
  type PlantedBug,
  type SignerLanguage,
  signerLanguages,
  signing,
  whyNotAsked,
} from "./signers/signer-languages.ts";

const root = join(import.meta.dirname, "../..");

// On a fresh machine the libraries of the Rust sample are fetched and compiled here.
const TIMEOUT_MS = 180_000;

describe.each(signerLanguages)("the signer in $label", (language) => {
  test("answers every golden vector", { timeout: TIMEOUT_MS }, async ({ skip }) => {
    const missing = await whyNotAsked(language);
    if (missing !== undefined) skip(missing);
    expect(await failing(language)).toEqual([]);
  });

  test.for(language.planted)(
    "is caught if it %s",
    { timeout: TIMEOUT_MS },
    async (bug, { skip }) => {
      const missing = await whyNotAsked(language);
      if (missing !== undefined) skip(missing);
      expect((await failing(language, bug)).join("\n")).toContain(bug[3]);
    },
  );
});

/** What a sample answers wrongly, as it stands or with a bug. */
async function failing(language: SignerLanguage, bug?: PlantedBug): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "trade-signer-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const part of [signing, asking]) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  if (bug !== undefined) await plant(join(folder, language.sample), bug);
  return failingAnswers(await language.build(folder));
}

async function plant(file: string, [, right, wrong]: PlantedBug): Promise<void> {
  const source = await readFile(file, "utf8");
  expect(source.split(right)).toHaveLength(2);
  await writeFile(
    file,
    source.replace(right, () => wrong),
  );
}
