import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../..");

/**
 * Puts the stories beside the built program, before `npm pack`: the Arazzo files, and the documents that
 * they name, each bundled into one file.
 */
export async function packWorkflows(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ["openapi.json", "sandbox.json"])
    await cp(join(repository, "generated", name), join(folder, name));
  const sources = join(repository, "openapi/workflows");
  for (const name of await readdir(sources)) {
    const text = await readFile(join(sources, name), "utf8");
    await writeFile(join(folder, name), withBundledDocuments(text));
  }
}

function withBundledDocuments(text: string): string {
  return text
    .replace("url: ../openapi.yaml", "url: openapi.json")
    .replace("url: ../sandbox.yaml", "url: sandbox.json");
}

if (import.meta.main) await packWorkflows(join(import.meta.dirname, "dist/workflows"));
