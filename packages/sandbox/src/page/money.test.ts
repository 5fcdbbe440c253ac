import { expect, test } from "vitest";
import { formatMoney } from "./money.ts";

test.each([
  [1, "HKD", "HKD 0.01"],
  [10, "HKD", "HKD 0.10"],
  [100, "HKD", "HKD 1.00"],
  [123_450, "HKD", "HKD 1,234.50"],
  [99_999_999_999, "CNY", "CNY 999,999,999.99"],
  [1, "JPY", "JPY 1"],
  [1000, "JPY", "JPY 1,000"],
  [99_999_999_999, "KRW", "KRW 99,999,999,999"],
  [1, "KWD", "KWD 0.001"],
  [1_234_567, "BHD", "BHD 1,234.567"],
  [12_345, "CLF", "CLF 1.2345"],
  // Browsers and ICU show these without decimals; ISO 4217 gives them two.
  [1050, "IDR", "IDR 10.50"],
  [1050, "TWD", "TWD 10.50"],
  [1050, "XYZ", "XYZ 10.50"],
])("%i of %s is %s", (amount, currency, want) => {
  expect(formatMoney(amount, currency)).toBe(want);
});
