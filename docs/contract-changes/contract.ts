import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as catalogue from "@trade-v1/contract/catalogue";

/** What partners rely on, at one moment: the documents, the tables, and how signatures are made. */
export interface Contract {
  readonly version: string;
  /** The day of the release; a contract that is not released has none. */
  readonly date?: string;
  readonly trade: Json;
  readonly sandbox: Json;
  readonly catalogue: Json;
  readonly vectors: Json;
}

/** A value of a JSON text, before anybody has looked at it. */
// biome-ignore lint/suspicious/noExplicitAny: the documents are walked by names that they themselves hold
export type Json = any;

const repository = join(import.meta.dirname, "../..");

/** The folder of the released contracts, one folder for each version. */
export const releasedFolder = join(repository, "openapi/released");

/** The contract as it stands in the repository now. */
export async function presentContract(): Promise<Contract> {
  const [trade, sandbox, vectors] = await Promise.all([
    readJson(join(repository, "generated/openapi.json")),
    readJson(join(repository, "generated/sandbox.json")),
    readJson(join(repository, "packages/signing/vectors/signing.json")),
  ]);
  // As a release would hold it: without what JSON cannot say.
  const tables = JSON.parse(JSON.stringify(catalogue));
  return { version: trade.info.version, trade, sandbox, catalogue: tables, vectors };
}

/** Every released contract, the oldest first. */
export async function releasedContracts(folder = releasedFolder): Promise<Contract[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const versions = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(versions.sort(byVersion).map((version) => readRelease(folder, version)));
}

async function readRelease(folder: string, version: string): Promise<Contract> {
  const read = (name: string) => readJson(join(folder, version, `${name}.json`));
  const [release, trade, sandbox, catalogue, vectors] = await Promise.all(
    ["release", "openapi", "sandbox", "catalogue", "signing"].map(read),
  );
  return { version, date: release.date, trade, sandbox, catalogue, vectors };
}

async function readJson(file: string): Promise<Json> {
  return JSON.parse(await readFile(file, "utf8"));
}

/** Which of two versions is the older one, for sorting: `1.2.0` before `1.10.0`. */
export function byVersion(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
