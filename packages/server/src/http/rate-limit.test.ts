import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rateLimit } from "./rate-limit.ts";

// The library reads the system's clock and timers, so these are replaced. Each caller that is
// remembered has one timer.
beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

test("a second's worth may come in a second, and what is too much waits for the next", async () => {
  const limit = rateLimit(2);
  expect([await limit.take("a"), await limit.take("a"), await limit.take("a")]).toEqual([0, 0, 1]);
  vi.advanceTimersByTime(750);
  expect(await limit.take("a")).toBe(0.25);
  vi.advanceTimersByTime(250);
  expect([await limit.take("a"), await limit.take("a"), await limit.take("a")]).toEqual([0, 0, 1]);
});

test("one caller does not use up another's", async () => {
  const limit = rateLimit(1);
  for (let i = 0; i < 1_000; i++) await limit.take("a");
  expect([await limit.take("b"), await limit.take("a")]).toEqual([0, 1]);
});

test("asking although it is refused does not lengthen the wait", async () => {
  const limit = rateLimit(1);
  for (let i = 0; i < 20; i++) {
    await limit.take("a");
    vi.advanceTimersByTime(50);
  }
  expect(await limit.take("a")).toBe(0);
});

test.each([
  ["back", -3_600_000],
  ["forward", 3_600_000],
])("a clock that steps %s an hour locks nobody out", async (_, step) => {
  const limit = rateLimit(1);
  await limit.take("a");
  vi.setSystemTime(Date.now() + step);
  expect(await limit.take("a")).toBeLessThanOrEqual(1);
  vi.advanceTimersByTime(1_000);
  expect(await limit.take("a")).toBe(0);
});

test("0 is no limit and remembers nobody", async () => {
  const limit = rateLimit(0);
  for (let i = 0; i < 1_000; i++) expect(await limit.take("a")).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test("callers are forgotten after a second, however many came", async () => {
  const limit = rateLimit(1);
  for (let i = 0; i < 50_000; i++) await limit.take(`10.0.${i}`);
  expect(vi.getTimerCount()).toBe(50_000);
  vi.advanceTimersByTime(1_000);
  expect(vi.getTimerCount()).toBe(0);
});
