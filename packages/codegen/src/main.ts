import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { compare, write } from "./outputs.ts";

const usage = `Usage: npm run generate [-- --check]

Makes generated/ from openapi/.

  --check  change nothing; exit with 1 if a file of generated/ is changed, missing, or made by nothing
  --help   print this
`;

const repository = join(import.meta.dirname, "../../..");
const folder = join(repository, "generated");

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const outputs = await generate(join(repository, "openapi"));
  const differences = await (values.check ? compare : write)(folder, outputs);
  for (const { kind, path } of differences) console.log(`${kind}: generated/${path}`);
  if (values.check && differences.length > 0) {
    console.error("generated/ is not what openapi/ makes. Repair it with: npm run generate");
    return 1;
  }
  console.log(differences.length === 0 ? "generated/ is up to date." : "generated/ is up to date again.");
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
