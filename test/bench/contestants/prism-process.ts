/** The mock as `npm run mock` starts it, on the port that the benchmark chose. */
import { join } from "node:path";

process.argv.push("mock", "--port", process.env["PORT"] ?? "");
await import(join(import.meta.dirname, "../../../packages/cli/src/main.ts"));
