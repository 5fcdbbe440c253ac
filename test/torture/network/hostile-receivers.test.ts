import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { hostileReceivers } from "./hostile-receivers.ts";

test("hostile receivers delay nobody and lead nowhere", { timeout: 120_000 }, async () => {
  const { figures, violations } = await shortRun(hostileReceivers, 1);
  expect(violations).toEqual([]);
  expect(figures["delivered meanwhile"]).toBe(20);
  expect(figures["attempts at hostile receivers"]).toBeGreaterThan(20);
  expect(figures["forbidden targets tried"]).toBeGreaterThan(40);
});
