import { expect, test } from "vitest";
import { crash } from "./crash.ts";

test("nothing is lost, invented or moved twice when the gateway is killed", {
  timeout: 120_000,
}, async () => {
  const { rounds, figures, violations } = await crash.run({
    engine: "sqlite",
    seed: 20261123,
    cycles: 12,
    isOver: () => false,
    progress: () => {},
  });
  expect(violations).toEqual([]);
  expect(rounds).toBe(12);
  expect(figures["cycles whose point was not passed"]).toBe(0);
  expect(figures["kills at a crash point"]).toBeGreaterThan(8);
  expect(figures["acknowledged writes"]).toBeGreaterThan(50);
});
