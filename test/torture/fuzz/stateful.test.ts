import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { stateful } from "./stateful.ts";

test("sequences of operations are answered as a model of the contract says", {
  timeout: 120_000,
}, async () => {
  const { rounds, figures, violations } = await shortRun(stateful, 100);
  expect(violations).toEqual([]);
  expect(rounds).toBe(100);
  expect(figures["steps"]).toBeGreaterThan(800);
  // Each step that is about an order, on orders in nearly every state.
  expect(figures["kinds of step and state"]).toBeGreaterThan(40);
});
