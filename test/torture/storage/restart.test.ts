import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { restart } from "./restart.ts";

test("a gateway with 100,000 orders serves at once", { timeout: 180_000 }, async () => {
  const { rounds, figures, violations } = await shortRun(restart, 1);
  expect(violations).toEqual([]);
  expect(rounds).toBe(1);
  expect(figures).toMatchObject({ orders: 100_000, "left undecided": 8_000 });
  expect(figures["longest start to the first payment in milliseconds"]).toBeGreaterThan(0);
  expect(figures["fewest announced meanwhile"]).toBeGreaterThan(0);
});
