import { expect, test } from "vitest";
import { delayBeforeRetry, retryAfterMs } from "./retry.ts";

const policy = { attempts: 5, firstDelayMs: 200, maxDelayMs: 1000 };

test("waits double up to the longest, and the upper half is random", () => {
  const range = [1, 2, 3, 4].map((attempt) => [
    delayBeforeRetry(policy, attempt, undefined, 0),
    delayBeforeRetry(policy, attempt, undefined, 1),
  ]);
  expect(range).toEqual([
    [100, 200],
    [200, 400],
    [400, 800],
    [500, 1000],
  ]);
});

test("never shorter than what was asked for, and not at all when that is too long", () => {
  expect(delayBeforeRetry(policy, 1, 1000, 0)).toBe(1100);
  expect(delayBeforeRetry(policy, 1, 0, 0)).toBe(100);
  expect(delayBeforeRetry(policy, 1, 1001, 0)).toBeUndefined();
});

test.each([
  ["3", 3000],
  ["0", 0],
  ["Fri, 16 Dec 2016 07:53:20 GMT", 2000],
  ["Fri, 16 Dec 2016 07:53:00 GMT", 0],
  ["soon", undefined],
  ["-1", undefined],
  ["", undefined],
  [undefined, undefined],
])("Retry-After %s is %s ms", (header, want) => {
  const headers = new Headers(header === undefined ? {} : { "Retry-After": header });
  expect(retryAfterMs(headers, Date.parse("2016-12-16T07:53:18Z"))).toBe(want);
});
