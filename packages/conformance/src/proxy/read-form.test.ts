import { expect, test } from "vitest";
import { readForm } from "./read-form.ts";

test("raw characters, empty pairs and names without a value are taken", () => {
  const { fields, faults } = readForm("&&a=x y:z&b&c=%E7%89%9B+%2B&");
  expect(Object.fromEntries(fields)).toEqual({ a: "x y:z", b: "", c: "牛 +" });
  expect(faults).toEqual([]);
});

test.each([
  ["a=1&a=2", "a is there twice"],
  ["=1", "a field has no name"],
  ["a=%", "a=% is not percent-encoded UTF-8"],
  ["a=%ff", "a=%ff is not percent-encoded UTF-8"],
  ["%zz=1", "%zz=1 is not percent-encoded UTF-8"],
  ["a=%00", "a has a NUL"],
  [Array.from({ length: 65 }, (_, n) => `f${n}=1`).join("&"), "65 fields; at most 64"],
])("%s: %s", (body, fault) => {
  expect(readForm(body).faults).toEqual([fault]);
});
