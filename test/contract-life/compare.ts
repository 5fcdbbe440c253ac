/**
 * `npm run contract:compare`: is the contract, as it stands, one that a partner of the last release can live with?
 * Compares it with what `openapi/released/` keeps, by our own comparison and by oasdiff, and fails where
 * `info.version` does not say what has changed.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Accepted, readAccepted } from "../../docs/contract-changes/accepted.ts";
import {
  presentContract,
  releasedContracts,
  releasedFolder,
} from "../../docs/contract-changes/contract.ts";
import { type Finding, judge, ownFindings } from "./judge.ts";
import { noOasdiff, oasdiffFindings } from "./oasdiff.ts";

const usage = `Usage: npm run contract:compare [-- --only own|oasdiff]

Compares the contract with its last release (openapi/released/), and fails if something breaks programs that
follow the release without a new major version, or was added without a new minor one.

  --only own      our own comparison: documents, webhooks, codes, pay types, states, examples, signatures
  --only oasdiff  the paths of the documents, by oasdiff; SKIPPED where Go is missing or too old
  --released      the folder of the releases; openapi/released if it is left out
  --help          print this
`;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    released: { type: "string", default: releasedFolder },
    help: { type: "boolean" },
  },
});
const present = await presentContract();
const released = (await releasedContracts(values.released)).at(-1);

/** Prints what is wrong, and says whether something is. */
function report(
  name: string,
  findings: readonly Finding[],
  accepted: readonly Accepted[],
): boolean {
  if (released === undefined) throw new Error("openapi/released/ holds no release");
  const versions = { released: released.version, present: present.version, accepted };
  const problems = judge(findings, versions);
  const count = `${findings.length} differences of ${present.version} from ${released.version}`;
  console.log(
    `${name}: ${count}, ${problems.length === 0 ? "all told by the version" : "not all told by the version"}`,
  );
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

async function own(accepted: readonly Accepted[]): Promise<boolean> {
  if (present.sandbox.info.version !== present.version) {
    console.error(
      `openapi/sandbox.yaml says version ${present.sandbox.info.version}, openapi/openapi.yaml ${present.version}: they are released together and have one version.`,
    );
    return false;
  }
  const mine = accepted.filter(({ change }) => !change.startsWith("oasdiff "));
  return report("our own comparison", ownFindings(released!, present), mine);
}

async function oasdiff(accepted: readonly Accepted[]): Promise<boolean> {
  const why = await noOasdiff();
  if (why !== undefined) {
    console.log(`SKIPPED oasdiff: ${why}`);
    return true;
  }
  const generated = join(import.meta.dirname, "../../generated/openapi.json");
  const findings = await oasdiffFindings(
    join(values.released, released!.version, "openapi.json"),
    generated,
  );
  return report(
    "oasdiff",
    findings,
    accepted.filter(({ change }) => change.startsWith("oasdiff ")),
  );
}

if (values.help) console.log(usage);
else {
  const parts = { own, oasdiff };
  const chosen = Object.entries(parts).filter(([name]) => (values.only ?? name) === name);
  if (chosen.length === 0) throw new Error(`--only is own or oasdiff, not ${values.only}`);
  const accepted = await readAccepted(join(values.released, "accepted.yaml"));
  for (const [, part] of chosen) if (!(await part(accepted))) process.exitCode = 1;
}
