import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { replay } from "./replay.ts";

test("a captured request that had an effect has no second one, here or elsewhere", {
  timeout: 120_000,
}, async () => {
  const { rounds, figures, violations } = await shortRun(replay, 3);
  expect(violations).toEqual([]);
  expect(rounds).toBe(3);
  expect(figures).toMatchObject({ captured: 450, "sent again": 450, "sent elsewhere": 1_800 });
});
