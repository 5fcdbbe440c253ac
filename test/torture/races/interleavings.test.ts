import { expect, test } from "vitest";
import { shortRun } from "../support/short-run.ts";
import { EveryOrder } from "./explore.ts";
import { interleavings } from "./interleavings.ts";
import { scenes } from "./scenes.ts";
import { Schedule } from "./schedule.ts";

test("operations on one order keep every promise in whatever order their steps come", {
  timeout: 120_000,
}, async () => {
  const { rounds, figures, violations } = await shortRun(interleavings, scenes.length * 8);
  expect(violations).toEqual([]);
  expect(rounds).toBe(scenes.length * 8);
  expect(figures["steps"]).toBeGreaterThan(rounds * 5);
});

test("every order of two actors' steps is taken, and each once", async () => {
  const orders = new EveryOrder();
  const taken: string[] = [];
  while (!orders.isOver) {
    const schedule = new Schedule();
    const act = async () => {
      await schedule.step("goes");
      await schedule.step("stops");
    };
    const steps = await orders.next((choose) => schedule.run({ a: act, b: act }, choose));
    taken.push(steps.join(", "));
  }
  // Three steps each: 6! / (3! 3!).
  expect(taken).toHaveLength(20);
  expect(new Set(taken).size).toBe(20);
});

test("a lost update is found by taking every order", async () => {
  const orders = new EveryOrder();
  const sums = new Set<number>();
  while (!orders.isOver) {
    const schedule = new Schedule();
    let sum = 0;
    const add = async () => {
      const before = sum;
      await schedule.step("writes");
      sum = before + 1;
    };
    await orders.next((choose) => schedule.run({ one: add, other: add }, choose));
    sums.add(sum);
  }
  expect([...sums].sort()).toEqual([1, 2]);
});
