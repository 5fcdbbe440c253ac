import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { clock } from "./clock.ts";

test("a clock that is set expires nothing and delays nothing", { timeout: 120_000 }, async () => {
  const { rounds, figures, violations } = await shortRun(clock, 5);
  expect(violations).toEqual([]);
  expect(rounds).toBe(5);
  expect(figures).toMatchObject({ steps: 7, "orders kept open": 15 });
  expect(figures["questions"]).toBeGreaterThan(0);
  expect(figures["retries waiting"]).toBeGreaterThanOrEqual(5);
});
