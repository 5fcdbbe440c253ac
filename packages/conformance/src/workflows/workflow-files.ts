import { readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * The stories that come with the kit. In the repository they lie where they are written; `npm pack` puts
 * copies beside the built program (pack.ts).
 */
const workflowFolder = import.meta.filename.endsWith(".ts")
  ? join(import.meta.dirname, "../../../../openapi/workflows")
  : join(import.meta.dirname, "workflows");

/** Paths of all Arazzo files, in the order of their names. */
export async function workflowFiles(): Promise<readonly string[]> {
  const names = await readdir(workflowFolder);
  return names
    .filter((name) => name.endsWith(".arazzo.yaml"))
    .sort()
    .map((name) => join(workflowFolder, name));
}
