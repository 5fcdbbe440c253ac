import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { locked } from "./locked.ts";

test("a locked database is waited for, and not for ever", { timeout: 120_000 }, async () => {
  const { rounds, figures, violations } = await shortRun(locked, 1);
  expect(violations).toEqual([]);
  expect(rounds).toBe(1);
  expect(figures).toMatchObject({ "refused with 503": 300, "waited and succeeded": 30 });
  expect(figures["read while locked"]).toBeGreaterThan(1);
});
