import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, type TestContext, test } from "vitest";
import { presentContract } from "../../docs/contract-changes/contract.ts";
import type { Finding } from "./judge.ts";
import { noOasdiff, oasdiffFindings } from "./oasdiff.ts";
import { type Plant, plants } from "./plants.ts";

const present = await presentContract();
let missing: string | undefined;

beforeAll(async () => {
  missing = await noOasdiff();
  // The first call builds it.
  if (missing === undefined) await findings(() => {}).catch(() => {});
}, 300_000);

async function findings(change: Plant["change"]): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), "trade-oasdiff-"));
  const changed = structuredClone(present);
  change(changed);
  const files = [
    [join(folder, "released.json"), present.trade],
    [join(folder, "present.json"), changed.trade],
  ] as const;
  try {
    for (const [file, document] of files) await writeFile(file, JSON.stringify(document));
    return await oasdiffFindings(files[0][0], files[1][0]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The change that our own comparison is tried with too, by what that says of it. */
function plant(says: string): Plant["change"] {
  const found = plants.find((plant) => plant.says.includes(says));
  if (found === undefined) throw new Error(`no plant says ${says}`);
  return found.change;
}

function neededHere({ skip }: TestContext): void {
  if (missing !== undefined) skip(missing);
}

test.for([
  ["closeOrder: The operation is gone", "api-path-removed-without-deprecation"],
  ["header X-QF-SIGNTYPE was optional and is now required", "request-parameter-became-required"],
  ["X-QF-SIGNTYPE can no longer be MD5", "request-parameter-enum-value-removed"],
  ["It can no longer be 800207", "request-property-enum-value-removed"],
  ["Callers prove who they are by", "api-security-removed"],
  ["The body can no longer be sent", "request-body-media-type-removed"],
  ["The field mchid is now required", "request-property-became-required"],
  ["and is now 1000", "request-property-max-decreased"],
  ["and is now 600", "response-property-max-length-increased"],
  ["Mchid: The pattern of it was", "request-property-pattern-changed"],
  ["The notification is no longer sent", "webhook-removed"],
])("oasdiff finds the break: %s", async ([says, id], context) => {
  neededHere(context);
  const breaks = (await findings(plant(says!))).filter(({ level }) => level === "breaking");
  expect(breaks.map(({ key }) => key.split(" ")[1])).toContain(id);
});

test.for([
  "The field reason is new",
  "NotifyUrl: The maxLength of it was 256 and is now 300",
  "createPayout: The operation is new",
])("oasdiff finds no break: %s", async (says, context) => {
  neededHere(context);
  const levels = (await findings(plant(says))).map(({ level }) => level);
  expect(levels).toContain("addition");
  expect(levels).not.toContain("breaking");
});

// Why we compare ourselves as well. Should it learn one of these, there is a second opinion on it.
test.for([
  "The field paydtm is no longer required",
  "The pattern of it was",
  "The HTTP status 403 is gone",
  "The answer's header 200 Idempotent-Replayed is gone",
  "The answer's link QueryRefund is gone",
  "ended in 200 1260 and now ends in 200 0000",
  "is no longer read when it is spelt Mchid",
  "A condition of it has changed",
  "Code 1272: The code is gone",
])("oasdiff overlooks: %s", async (says, context) => {
  neededHere(context);
  const levels = (await findings(plant(says))).map(({ level }) => level);
  expect(levels).not.toContain("breaking");
});
