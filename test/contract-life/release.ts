/**
 * `npm run contract:release`: keeps the contract, as it stands, as the released one of its version. From then
 * on every change is compared with it.
 */
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { readAccepted } from "../../docs/contract-changes/accepted.ts";
import {
  presentContract,
  releasedContracts,
  releasedFolder,
} from "../../docs/contract-changes/contract.ts";
import { judge, ownFindings } from "./judge.ts";
import { keepRelease } from "./keep-release.ts";

const usage = `Usage: npm run contract:release [-- --date YYYY-MM-DD]

Copies the documents, tables and golden vectors into openapi/released/<info.version>/. A version that is there
is never overwritten.

  --date  the day of the release; today, if it is left out
  --help  print this
`;

const { values } = parseArgs({ options: { date: { type: "string" }, help: { type: "boolean" } } });
if (values.help) console.log(usage);
else {
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`--date is YYYY-MM-DD, not ${date}`);
  const present = await presentContract();
  const last = (await releasedContracts()).at(-1);
  const accepted = await readAccepted(join(releasedFolder, "accepted.yaml"));
  const problems =
    last === undefined || last.version === present.version
      ? []
      : judge(ownFindings(last, present), {
          released: last.version,
          present: present.version,
          accepted: accepted.filter(({ change }) => !change.startsWith("oasdiff ")),
        });
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    process.exitCode = 1;
  } else {
    try {
      const folder = await keepRelease(releasedFolder, present, date);
      console.log(`Released ${present.version}: ${relative(process.cwd(), folder)}`);
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  }
}
