import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { diskFull } from "./disk-full.ts";

test("a full disk refuses, and takes nothing twice", { timeout: 120_000 }, async ({ skip }) => {
  const { rounds, figures, violations, skipped } = await shortRun(diskFull, 2);
  if (skipped !== undefined) skip(skipped);
  expect(violations).toEqual([]);
  expect(rounds).toBe(2);
  expect(figures["refused with 503"]).toBeGreaterThanOrEqual(60);
  expect(figures["stored when sent again"]).toBeGreaterThanOrEqual(60);
  expect(figures["notifications delivered"]).toBeGreaterThan(0);
});
