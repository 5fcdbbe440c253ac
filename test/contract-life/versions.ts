import { byVersion } from "../../docs/contract-changes/contract.ts";
import type { Level } from "../../docs/contract-changes/levels.ts";

const steps = ["major", "minor", "patch"] as const;

export type Step = (typeof steps)[number];

/** The smallest step of the version that a change of this level needs. */
export const stepFor: Readonly<Record<Level, Step>> = {
  breaking: "major",
  addition: "minor",
  text: "patch",
};

/** Which part of the version went up; undefined if it is the same, or went down. */
export function stepBetween(older: string, newer: string): Step | undefined {
  if (byVersion(older, newer) >= 0) return undefined;
  const [before, after] = [older, newer].map((version) => version.split("."));
  return steps[before!.findIndex((part, index) => part !== after![index])];
}

/** Whether a step is as large as another one. */
export function isEnough(step: Step | undefined, needed: Step): boolean {
  return step !== undefined && steps.indexOf(step) <= steps.indexOf(needed);
}

/** The next version after this step. */
export function nextVersion(version: string, step: Step): string {
  const index = steps.indexOf(step);
  return version
    .split(".")
    .map((part, place) => {
      if (place > index) return "0";
      return place === index ? String(Number(part) + 1) : part;
    })
    .join(".");
}
