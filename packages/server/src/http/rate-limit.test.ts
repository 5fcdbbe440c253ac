import { expect, test } from "vitest";
import { RateLimit } from "./rate-limit.ts";

function bench(perSecond: number, remembered = 100) {
  const time = { now: 1_000 };
  return { time, limit: new RateLimit({ perSecond, clock: () => time.now, remembered }) };
}

test("a second's worth may come at once, then as much as time brings", () => {
  const { time, limit } = bench(2);
  expect([limit.take("a"), limit.take("a"), limit.take("a")]).toEqual([0, 0, 0.5]);
  time.now += 250;
  expect(limit.take("a")).toBe(0.25);
  time.now += 250;
  expect([limit.take("a"), limit.take("a")]).toEqual([0, 0.5]);
  time.now += 60_000;
  expect([limit.take("a"), limit.take("a"), limit.take("a")]).toEqual([0, 0, 0.5]);
});

test("one key does not use up another's", () => {
  const { limit } = bench(1);
  expect([limit.take("a"), limit.take("b"), limit.take("a")]).toEqual([0, 0, 1]);
});

test("a clock that steps back takes nothing away", () => {
  const { time, limit } = bench(1);
  limit.take("a");
  time.now -= 500;
  expect(limit.take("a")).toBe(1);
  time.now += 1_000;
  expect(limit.take("a")).toBe(0);
});

test("0 is no limit and remembers nobody", () => {
  const { limit } = bench(0);
  for (let i = 0; i < 1_000; i++) expect(limit.take("a")).toBe(0);
  expect(limit.size).toBe(0);
});

test("only so many keys are remembered, those that were used last", () => {
  const { limit } = bench(1, 3);
  for (const key of ["a", "b", "c", "a", "d"]) limit.take(key);
  expect(limit.size).toBe(3);
  expect(limit.take("a")).toBeGreaterThan(0);
  expect(limit.take("b")).toBe(0);
});
