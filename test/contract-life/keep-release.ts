import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contract } from "../../docs/contract-changes/contract.ts";

/**
 * Keeps a contract as a released one, in a folder of its version.
 *
 * @param date the day of the release
 * @returns the folder
 * @throws if that version is kept already: what was released stays as it was
 */
export async function keepRelease(
  folder: string,
  { version, trade, sandbox, catalogue, vectors }: Contract,
  date: string,
): Promise<string> {
  const place = join(folder, version);
  if (existsSync(place)) {
    throw new Error(
      `${version} is released already, and what was released is never changed: set another info.version in openapi/openapi.yaml and openapi/sandbox.yaml`,
    );
  }
  await mkdir(place, { recursive: true });
  const files = {
    release: { version, date },
    openapi: trade,
    sandbox,
    catalogue,
    signing: vectors,
  };
  for (const [name, value] of Object.entries(files)) {
    await writeFile(join(place, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);
  }
  return place;
}
