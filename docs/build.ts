import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { canBuild } from "./tools.ts";

/**
 * Builds the documentation, one self-contained folder that the gateway serves at /docs and that any
 * static host can serve.
 *
 * @param guides folder of the guides, with a folder for each language
 */
export async function buildDocs(
  folder: string,
  guides = join(import.meta.dirname, "guides"),
): Promise<void> {
  // What it needs are development dependencies: without them an install gets as far as `main`.
  const { fillFolder } = await import("./fill-folder.ts");
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await fillFolder(fresh, guides);
  // A build that failed has left the old pages as they were.
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
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
