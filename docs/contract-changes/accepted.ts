import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** Where the project keeps its own. */
export const acceptedFile = join(import.meta.dirname, "../../openapi/released/accepted.yaml");

/** A difference that looks like a break and is none, and the argument. */
export interface Accepted {
  readonly since: string;
  readonly change: string;
  readonly because: string;
}

/** @throws a sentence that names the entry that is not whole */
export async function readAccepted(file: string): Promise<readonly Accepted[]> {
  const entries: unknown = parse(await readFile(file, "utf8")) ?? [];
  if (!Array.isArray(entries)) throw new Error(`${file} must be a list`);
  return entries.map((entry: Partial<Accepted>, index) => {
    const { since, change, because } = entry ?? {};
    if (!since || !change || !because || because.length < 20) {
      throw new Error(
        `${file}: entry ${index + 1} needs since, change, and because, a sentence that argues`,
      );
    }
    return { since, change, because };
  });
}
