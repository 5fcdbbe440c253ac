import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { fuzz } from "./fuzz.ts";

test("whatever is sent is answered by the contract, and what is refused changes nothing", {
  timeout: 120_000,
}, async () => {
  const { rounds, figures, violations } = await shortRun(fuzz, 3_000);
  expect(violations).toEqual([]);
  expect(rounds).toBe(3_000);
  expect(figures["5xx"]).toBe(0);
  expect(figures["refused"]).toBeGreaterThan(1_000);
  expect(figures["changes"]).toBeGreaterThan(100);
  expect(figures["different answers"]).toBeGreaterThan(80);
});
