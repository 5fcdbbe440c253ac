import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { duplicates } from "./duplicates.ts";

test("32 payments under one number at once are charged once", { timeout: 120_000 }, async () => {
  const { rounds, figures, violations } = await shortRun(duplicates, 40);
  expect(violations).toEqual([]);
  expect(rounds).toBe(40);
  expect(figures).toMatchObject({ "extra charges": 0, "extra openings": 0, requests: 40 * 33 });
  expect(figures["rounds on two gateways"]).toBe(15);
  expect(figures["charges"]).toBeGreaterThan(0);
  expect(figures["answers 2011"]).toBeGreaterThan(0);
});
