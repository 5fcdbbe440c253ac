import { expect, test } from "vitest";
import { type Contract, presentContract } from "../../docs/contract-changes/contract.ts";
import { factKinds } from "../../docs/contract-changes/levels.ts";
import { type Finding, judge, ownFindings } from "./judge.ts";
import { plants } from "./plants.ts";
import { nextVersion, stepBetween, stepFor } from "./versions.ts";

const present = await presentContract();
// The present contract, as if it had been released: then all that differs is what was planted.
const released = structuredClone(present);

function planted(change: (contract: Contract) => void): readonly Finding[] {
  const changed = structuredClone(present);
  change(changed);
  return ownFindings(released, changed);
}

/** The judgement of findings under a version. */
function under(version: string, findings: readonly Finding[], accepted: string[] = []): string {
  return judge(findings, {
    released: "1.0.0",
    present: version,
    accepted: accepted.map((change) => ({ since: "1.0.0", change, because: "a test argues so" })),
  }).join("\n");
}

test("a contract that is what was released has no finding", () => {
  expect(ownFindings(released, present)).toEqual([]);
});

test.each(plants)("$level: $says", ({ level, says, change }) => {
  const findings = planted(change);
  const found = findings.find(({ sentence }) => sentence.includes(says));
  expect(found, findings.map(({ sentence }) => sentence).join("\n")).toMatchObject({ level });
  const needed = nextVersion("1.0.0", stepFor[level]);
  expect(under("1.0.0", [found!])).toContain(says);
  expect(under("1.0.0", [found!])).toContain(needed);
  expect(under(needed, [found!])).toBe("");
});

test("every kind of fact has a planted change", () => {
  expect([...new Set(plants.map(({ kind }) => kind))].sort()).toEqual([...factKinds].sort());
});

test("a break is not told by a minor version, nor an addition by a patch", () => {
  const finding = (level: Finding["level"]): Finding => ({
    key: "k",
    level,
    sentence: "A change.",
  });
  expect(under("1.9.0", [finding("breaking")])).toContain("BREAK    A change.");
  expect(under("1.0.9", [finding("addition")])).toContain("ADDED    A change.");
  expect(under("0.9.0", [finding("text")])).toContain("REWORDED A change.");
});

test("an argued break counts as an addition; an argument for nothing is stale", () => {
  const [finding] = planted(({ trade }) => {
    trade.components.securitySchemes.Signature.description = "The same in other words.";
  });
  expect(finding?.key).toBe("signing schemeRule Signature");
  expect(under("1.1.0", [finding!])).toContain("BREAK");
  expect(under("1.1.0", [finding!], [finding!.key])).toBe("");
  expect(under("1.0.0", [finding!], [finding!.key])).toContain("ADDED");
  expect(under("1.1.0", [], [finding!.key])).toContain("STALE");
});

test("what came as a whole is told as a whole", () => {
  const findings = planted(({ trade }) => {
    const refund = trade.paths["/trade/v1/refund"].post;
    trade.paths["/trade/v1/payout"] = { post: { ...refund, operationId: "createPayout" } };
  });
  expect(findings.map(({ key }) => key)).toEqual(["operation createPayout operation"]);
});

test.each([
  ["1.0.0", "2.0.0", "major"],
  ["1.9.3", "1.10.0", "minor"],
  ["1.0.0", "1.0.1", "patch"],
  ["1.0.0", "1.0.0", undefined],
  ["1.10.0", "1.9.0", undefined],
])("from %s to %s is a step of %s", (older, newer, step) => {
  expect(stepBetween(older, newer)).toBe(step);
});
