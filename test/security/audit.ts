/**
 * `npm run audit`: asks the registry whether holes are known in what the gateway ships. Fails on a high
 * or critical one. Where the registry cannot be asked the first line says SKIPPED and why.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { judgeAudit } from "./judge-audit.ts";

const { stdout, error } = spawnSync(
  "npm",
  [
    "audit",
    "--omit=dev",
    "--audit-level=high",
    "--json",
    "--fetch-retries=0",
    "--fetch-timeout=20000",
  ],
  { cwd: join(import.meta.dirname, "../.."), encoding: "utf8" },
);
if (error) throw error;

const verdict = judgeAudit(stdout);
if (verdict.kind === "unknown") console.log(`SKIPPED ${verdict.reason}`);
if (verdict.kind === "holes") {
  for (const hole of verdict.found) console.log(hole);
  process.exitCode = 1;
}
