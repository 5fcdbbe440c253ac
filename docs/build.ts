import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildReference, canBuild } from "./reference/build-reference.ts";

const contract = join(import.meta.dirname, "../generated");

/** Generated documents that readers can take along. */
const documents = ["openapi.json", "openapi.yaml", "openapi-3.0.json", "sandbox.json"];

/**
 * Builds the documentation, one self-contained folder that the gateway serves at /docs and that any
 * static host can serve.
 */
export async function buildDocs(folder: string): Promise<void> {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await fill(fresh);
  // A build that failed has left the old pages as they were.
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

async function fill(folder: string): Promise<void> {
  await Promise.all([
    buildReference({
      document: join(contract, "openapi.json"),
      page: join(folder, "index.html"),
      downloads: [
        { title: "OpenAPI 3.1 (JSON)", url: "openapi.json" },
        { title: "OpenAPI 3.1 (YAML)", url: "openapi.yaml" },
        { title: "OpenAPI 3.0 (JSON)", url: "openapi-3.0.json" },
      ],
      seeAlso: "The sandbox has [a reference of its own](sandbox.html).",
    }),
    buildReference({
      document: join(contract, "sandbox.json"),
      page: join(folder, "sandbox.html"),
      downloads: [{ title: "OpenAPI 3.1 (JSON)", url: "sandbox.json" }],
      seeAlso: "Payments themselves are in [the reference of the API](index.html).",
    }),
    ...documents.map((name) => copyFile(join(contract, name), join(folder, name))),
  ]);
}

/**
 *   npm run docs                builds docs/dist, or fails
 *   npm run docs -- <folder>    builds another folder
 *   --if-possible               (an install's `prepare`) says why not when the tools are not installed
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { "if-possible": { type: "boolean" } },
    allowPositionals: true,
  });
  if (values["if-possible"] && !canBuild()) {
    console.log("The docs are not built, because development dependencies are not installed.");
    return;
  }
  const [folder = join(import.meta.dirname, "dist")] = positionals;
  await buildDocs(folder);
  console.log(`Docs built: ${join(folder, "index.html")}`);
}

if (import.meta.main) await main();
