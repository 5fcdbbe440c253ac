import { expect, test } from "vitest";
import { retryDelayMs } from "./schedule.ts";

test("waits as long as the contract says, then gives up", () => {
  const minutes = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => {
    const delay = retryDelayMs(step);
    return delay === null ? null : delay / 60_000;
  });
  expect(minutes).toEqual([2, 10, 10, 60, 120, 360, 900, null]);
});
