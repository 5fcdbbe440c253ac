import type { Accepted } from "../../docs/contract-changes/accepted.ts";
import { titleOf } from "../../docs/contract-changes/changelog.ts";
import { type Change, compareContracts } from "../../docs/contract-changes/compare.ts";
import type { Contract } from "../../docs/contract-changes/contract.ts";
import type { Level } from "../../docs/contract-changes/levels.ts";
import { sentenceOf } from "../../docs/contract-changes/sentences.ts";
import { isEnough, nextVersion, stepBetween, stepFor } from "./versions.ts";

/** A difference from the last release that asks for a step of the version, whoever found it. */
export interface Finding {
  /** By which the list of accepted differences names it. */
  readonly key: string;
  readonly level: Level;
  readonly sentence: string;
}

/** What our own comparison finds. */
export function ownFindings(released: Contract, present: Contract): Finding[] {
  return compareContracts(released, present).map((change) => ({
    key: change.key,
    level: change.level,
    sentence: plain(change),
  }));
}

function plain(change: Change): string {
  return `${titleOf(change.fact.group, "en")}: ${sentenceOf(change, "en")}`.replaceAll("`", "");
}

/**
 * What is wrong with the version of the present contract, as sentences that name each difference and say what
 * to do. Empty if partners of the released version are safe, or the version tells them that they are not.
 */
export function judge(
  findings: readonly Finding[],
  {
    released,
    present,
    accepted,
  }: { released: string; present: string; accepted: readonly Accepted[] },
): string[] {
  const step = stepBetween(released, present);
  const own = accepted.filter(({ since }) => since === released);
  const keys = new Set(own.map(({ change }) => change));
  const counted = findings.map((finding) =>
    keys.has(finding.key) && finding.level === "breaking"
      ? { ...finding, level: "addition" as const }
      : finding,
  );
  const problems = (["breaking", "addition", "text"] as const).flatMap((level) => {
    const needed = stepFor[level];
    const found = counted.filter((finding) => finding.level === level);
    if (found.length === 0 || isEnough(step, needed)) return [];
    return [
      ...found.map((finding) => named(finding)),
      repairs[level](nextVersion(released, needed)),
    ];
  });
  const breaking = new Set(
    findings.filter(({ level }) => level === "breaking").map(({ key }) => key),
  );
  const stale = own.filter(({ change }) => !breaking.has(change));
  return [
    ...problems,
    ...stale.map(
      ({ change }) =>
        `STALE   openapi/released/accepted.yaml accepts a break that is not there: ${change}. Take the entry out.`,
    ),
  ];
}

const marks: Readonly<Record<Level, string>> = {
  breaking: "BREAK   ",
  addition: "ADDED   ",
  text: "REWORDED",
};

function named({ key, level, sentence }: Finding): string {
  return level === "breaking"
    ? `${marks[level]} ${sentence}\n           (change: ${key})`
    : `${marks[level]} ${sentence}`;
}

const repairs: Readonly<Record<Level, (next: string) => string>> = {
  breaking: (next) =>
    `These break programs that follow the last release. Take them back; or set info.version to ${next} in openapi/openapi.yaml and openapi/sandbox.yaml, with a new path beside the old one; or, where nothing that a partner can see is another, argue it in openapi/released/accepted.yaml.`,
  addition: (next) =>
    `These are additions: set info.version to at least ${next} in openapi/openapi.yaml and openapi/sandbox.yaml, then npm run generate.`,
  text: (next) =>
    `These are other words: set info.version to at least ${next} in openapi/openapi.yaml and openapi/sandbox.yaml, then npm run generate.`,
};
