import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { powerCut } from "./power-cut.ts";

test("what was acknowledged survives a power cut", { timeout: 120_000 }, async ({ skip }) => {
  const { rounds, figures, violations, skipped } = await shortRun(powerCut, 3);
  if (skipped !== undefined) skip(skipped);
  expect(violations).toEqual([]);
  expect(rounds).toBe(3);
  expect(figures).toMatchObject({ images: 3, "acknowledged writes lost": 0 });
  expect(figures["acknowledged writes"]).toBeGreaterThan(0);
});
