import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../..");

/**
 * Puts the stories beside the built program, before `npm pack`: the Arazzo files, and the documents that
 * they name, each bundled into one file.
 */
async function packWorkflows(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ["openapi.json", "sandbox.json"])
    await cp(join(repository, "generated", name), join(folder, name));
  const sources = join(repository, "openapi/workflows");
  const names = await readdir(sources);
  for (const name of names.filter((name) => name.endsWith(".arazzo.yaml"))) {
    const text = await readFile(join(sources, name), "utf8");
    await writeFile(join(folder, name), withBundledDocuments(text));
  }
}

function withBundledDocuments(text: string): string {
  return text
    .replace("url: ../openapi.yaml", "url: openapi.json")
    .replace("url: ../sandbox.yaml", "url: sandbox.json");
}

const [folder = join(import.meta.dirname, "dist/workflows")] = process.argv.slice(2);
await packWorkflows(folder);
