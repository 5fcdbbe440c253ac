import { join } from "node:path";
import { rolldown } from "rolldown";

const entry = join(import.meta.dirname, "browser/site.ts");

/** Bundles what the pages run; the search and the calculator become files of their own, loaded when needed. */
export async function bundleScripts(folder: string): Promise<void> {
  const bundle = await rolldown({
    input: { site: entry },
    platform: "browser",
    resolve: { conditionNames: ["trade-v1-source", "import", "browser", "default"] },
    logLevel: "warn",
  });
  await bundle.write({
    dir: folder,
    format: "esm",
    minify: true,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
  });
  await bundle.close();
}
