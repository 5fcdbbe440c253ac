import { mkdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export const repository = join(import.meta.dirname, "../../../..");
export const openapi = join(repository, "openapi");

/** An empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "trade-codegen-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** An empty folder from which an import of `ajv` finds the repository's. */
export function folderBesideAjv(name: string): string {
  const folder = join(repository, "node_modules/.cache/trade-codegen", `${process.pid}-${name}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}
