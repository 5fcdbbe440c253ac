import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { cpus, release, totalmem } from "node:os";

const GIB = 2 ** 30;

/** On what the figures were taken. */
export function machine(): Readonly<Record<string, string>> {
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpus().length} × ${processor?.model.trim() ?? "unknown"}`,
    memory: `${Math.round(totalmem() / GIB)} GiB`,
    kernel: `Linux ${release().split("-")[0]}`,
    node: process.version,
    SQLite: process.versions.sqlite ?? "",
    wrk: wrkVersion(),
    ...Object.fromEntries(
      ["hono", "@hono/node-server", "@stoplight/prism-cli", "fastify", "openapi-backend"].map(
        (name) => [name, versionOf(name)],
      ),
    ),
  };
}

function wrkVersion(): string {
  try {
    // It prints its version and ends with an error.
    execFileSync("wrk", ["-v"], { stdio: "pipe" });
    return "";
  } catch (error) {
    const said = String((error as { stdout?: Buffer }).stdout ?? "");
    return /wrk (?:debian\/)?(\S+)/.exec(said)?.[1] ?? "unknown";
  }
}

/** From the lock file: not every package lets its `package.json` be read. */
function versionOf(name: string): string {
  const lock = createRequire(import.meta.url)("../../../package-lock.json") as {
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  return lock.packages[`node_modules/${name}`]?.version ?? "unknown";
}
