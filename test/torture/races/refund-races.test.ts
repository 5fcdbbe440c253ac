import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { refundRaces } from "./refund-races.ts";

test("16 refunds of a payment at once give back no more than was paid", {
  timeout: 120_000,
}, async () => {
  const { rounds, figures, violations } = await shortRun(refundRaces, 40);
  expect(violations).toEqual([]);
  expect(rounds).toBe(40);
  expect(figures).toMatchObject({ "over-refunds": 0, "rounds on two gateways": 15 });
  for (const figure of ["refunds that succeeded", "reversals that won", "reversals that lost"]) {
    expect(figures[figure], figure).toBeGreaterThan(0);
  }
});
