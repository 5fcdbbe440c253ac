import { expect, test } from "vitest";
import { literal, union } from "./literal.ts";

const nested = {
  plain: 'a "quoted" line\nand another',
  "needs-quotes": [1, true, null],
  constructor: { "1": "x".repeat(80), absent: undefined },
  nothing: { list: [], object: {} },
};

test("source evaluates to the value that it was made from", () => {
  expect(new Function(`return ${literal(nested)}`)()).toEqual(nested);
});

test("short things stand on one line, long ones on several", () => {
  expect(literal({ a: [1, 2], b: { c: "x" } })).toBe('{\n  a: [1, 2],\n  b: { c: "x" },\n}');
  expect(literal({ a: { b: "x".repeat(80) } }).split("\n")).toHaveLength(5);
});

test("a union of no names is never", () => {
  expect(union(["a", "b-c"])).toBe('"a" | "b-c"');
  expect(union([])).toBe("never");
});
