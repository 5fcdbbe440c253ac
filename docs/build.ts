import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildReference, canBuild } from "./reference/build-reference.ts";

/**
 * Builds the documentation into docs/dist, one self-contained folder that the gateway serves at
 * /docs and that any static host can serve.
 *
 *   npm run docs            build, or fail
 *   --if-possible           (the install's `prepare`) say why not when the tools are not installed
 */
export async function buildDocs(folder: string): Promise<void> {
  const contract = join(import.meta.dirname, "../generated");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    buildReference(join(contract, "openapi.json"), join(folder, "index.html")),
    buildReference(join(contract, "sandbox.json"), join(folder, "sandbox.html")),
    ...["openapi.json", "openapi.yaml", "openapi-3.0.json", "sandbox.json"].map((name) =>
      copyFile(join(contract, name), join(folder, name)),
    ),
  ]);
}

async function main(): Promise<void> {
  if (process.argv.includes("--if-possible") && !canBuild()) {
    console.log("The docs are not built, because development dependencies are not installed.");
    return;
  }
  const folder = join(import.meta.dirname, "dist");
  await buildDocs(folder);
  console.log(`Docs built: ${join(folder, "index.html")}`);
}

if (import.meta.main) await main();
