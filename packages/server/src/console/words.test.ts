import { expect, test } from "vitest";
import { majorUnits } from "./money.ts";
import { codeWords, inTime } from "./words.ts";

test.each([
  ["1", "HKD", "0.01"],
  ["123450", "HKD", "1,234.50"],
  ["99999999999", "HKD", "999,999,999.99"],
  ["1000", "JPY", "1,000"],
  ["1", "JPY", "1"],
  ["1", "KWD", "0.001"],
  ["12345678", "KWD", "12,345.678"],
  ["1", "CLF", "0.0001"],
])("%s of %s is %s in the major unit", (amount, currency, text) => {
  expect(majorUnits(amount, currency)).toBe(text);
});

test.each([
  [1, "in 1 s"],
  [59, "in 59 s"],
  [60, "in 1 min"],
  [1_800, "in 30 min"],
  [54_000, "in 15 h"],
  [31_622_400, "in 366 days"],
])("%i seconds are %s", (seconds, text) => {
  expect(inTime(seconds)).toBe(text);
});

test("a code that is not in the catalogue is shown as it is", () => {
  expect(codeWords("1143")).toBe("1143 Waiting for the customer");
  expect(codeWords("9999")).toBe("9999");
});
