import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { drain } from "./drain.ts";

test("SIGTERM under load loses nothing that had arrived", { timeout: 120_000 }, async () => {
  const { rounds, figures, violations } = await shortRun(drain, 3);
  expect(violations).toEqual([]);
  expect(rounds).toBe(3);
  expect(figures["acknowledged writes"]).toBeGreaterThan(0);
  expect(figures["answered after the signal"]).toBeGreaterThan(0);
});
