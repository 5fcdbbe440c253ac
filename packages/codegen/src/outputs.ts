import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** One generated file: its path inside `generated/` and all of its text. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

/** How one file in the folder differs from what the documents say it should be. */
export interface Difference {
  readonly path: string;
  readonly kind: "changed" | "missing" | "new";
}

/** Written by hand or by tools, and so none of the generator's business. */
const handWritten = new Set(["package.json"]);
const skippedFolders = new Set(["node_modules", "dist"]);

/** Every file that is changed, missing, or in the folder although nothing makes it. */
export async function compare(
  folder: string,
  outputs: readonly Output[],
): Promise<readonly Difference[]> {
  const wanted = new Map(outputs.map(({ path, text }) => [path, text]));
  const differences: Difference[] = [];
  for (const path of await listFiles(folder)) {
    const text = wanted.get(path);
    if (text === undefined) {
      if (!handWritten.has(path)) differences.push({ path, kind: "new" });
    } else if (text !== (await readFile(join(folder, path), "utf8"))) {
      differences.push({ path, kind: "changed" });
    }
    wanted.delete(path);
  }
  for (const path of wanted.keys()) differences.push({ path, kind: "missing" });
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Brings the folder into line, new files removed, and returns what had to be touched. */
export async function write(
  folder: string,
  outputs: readonly Output[],
): Promise<readonly Difference[]> {
  const differences = await compare(folder, outputs);
  const wanted = new Map(outputs.map(({ path, text }) => [path, text]));
  for (const { path } of differences) {
    const file = join(folder, path);
    const text = wanted.get(path);
    if (text === undefined) {
      await rm(file);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  return differences;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => skippedFolders.has(part)))
    .sort();
}
