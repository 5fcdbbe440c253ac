import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/**
 * One YAML file of `openapi/`. A name that stands twice in one mapping is an error.
 *
 * @throws with the file's name when it is missing or is no YAML
 */
export async function readYaml(file: string): Promise<unknown> {
  try {
    return parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}
