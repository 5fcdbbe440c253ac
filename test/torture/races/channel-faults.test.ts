import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { channelFaults } from "./channel-faults.ts";

test("both sides' books agree whatever the channels' answers go through", {
  timeout: 120_000,
}, async () => {
  const { rounds, figures, violations } = await shortRun(channelFaults, 25);
  expect(violations).toEqual([]);
  expect(rounds).toBe(25);
  const calls = ["open", "query", "close", "cancel", "refund"];
  const found = Object.keys(figures);
  const untouched = calls.filter((call) => !found.some((figure) => figure.endsWith(`: ${call}`)));
  expect(untouched, "calls that never went wrong").toEqual([]);
  for (const figure of ["calls sent twice", "alarms late-success", "alarms unsettled", "charges"]) {
    expect(figures[figure], figure).toBeGreaterThan(0);
  }
});
