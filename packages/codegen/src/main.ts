import { join } from "node:path";
import { run } from "./cli.ts";

const repository = join(import.meta.dirname, "../../..");

try {
  process.exitCode = await run(process.argv.slice(2), {
    openapi: join(repository, "openapi"),
    generated: join(repository, "generated"),
  });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
