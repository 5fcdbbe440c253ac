import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Puts what the command serves beside the built program, before `npm pack`: the documents and the
 * documentation. So one tarball, installed in an empty folder, starts a gateway.
 */
const repository = join(import.meta.dirname, "../..");
const dist = join(import.meta.dirname, "dist");

await promisify(execFile)(process.execPath, [
  join(repository, "docs/build.ts"),
  join(dist, "docs"),
]);
for (const name of ["openapi.json", "openapi.yaml", "openapi-3.0.json"]) {
  await cp(join(repository, "generated", name), join(dist, "contract", name));
}
