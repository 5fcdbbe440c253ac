import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { compare, write } from "./outputs.ts";

const usage = `Usage: npm run generate [-- --check]

Makes generated/ from openapi/.

  --check  change nothing; exit with 1 if a file of generated/ is changed, missing, or made by nothing
  --help   print this
`;

/** The folders that the command works on. */
export interface Folders {
  readonly openapi: string;
  readonly generated: string;
}

/** Runs the command, and returns the exit code. */
export async function run(args: readonly string[], folders: Folders): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const outputs = await generate(folders.openapi);
  const differences = await (values.check ? compare : write)(folders.generated, outputs);
  for (const { kind, path } of differences) console.log(`${kind}: generated/${path}`);
  if (values.check && differences.length > 0) {
    console.error("generated/ is not what openapi/ makes. Repair it with: npm run generate");
    return 1;
  }
  console.log(`generated/ is up to date${differences.length === 0 ? "" : " again"}.`);
  return 0;
}
