import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Replaces what stands in a page between the two comments that bear the section's name.
 * @param page from the root of the repository
 * @throws Error if it has no such section
 */
export async function writeSection(page: string, name: string, text: string): Promise<void> {
  const path = join(import.meta.dirname, "../..", page);
  const [begin, end] = [`<!-- figures: ${name} -->`, `<!-- end of figures: ${name} -->`];
  const before = await readFile(path, "utf8");
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has no section ${begin}`);
  await writeFile(
    path,
    `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`,
  );
}
