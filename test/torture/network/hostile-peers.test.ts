import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { hostilePeers } from "./hostile-peers.ts";

test("hostile connections harm nobody else", { timeout: 180_000 }, async ({ skip }) => {
  const { figures, violations, skipped } = await shortRun(hostilePeers, 1);
  if (skipped !== undefined) skip(skipped);
  expect(violations).toEqual([]);
  expect(figures["attacks"]).toBe(13);
  expect(figures["payments served meanwhile"]).toBeGreaterThan(20);
});
