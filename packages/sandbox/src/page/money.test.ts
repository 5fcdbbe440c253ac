import { expect, test } from "vitest";
import { currencyName, formatMoney } from "./money.ts";

test.each([
  [1, "HKD", "HK$0.01", "HK$0.01"],
  [10, "HKD", "HK$0.10", "HK$0.10"],
  [100, "HKD", "HK$1.00", "HK$1.00"],
  [123_450, "HKD", "HK$1,234.50", "HK$1,234.50"],
  [99_999_999_999, "CNY", "CN¥999,999,999.99", "¥999,999,999.99"],
  [1, "JPY", "¥1", "JP¥1"],
  [1000, "JPY", "¥1,000", "JP¥1,000"],
  [99_999_999_999, "KRW", "₩99,999,999,999", "₩99,999,999,999"],
  [1, "KWD", "KWD 0.001", "KWD 0.001"],
  [1_234_567, "BHD", "BHD 1,234.567", "BHD 1,234.567"],
  [12_345, "CLF", "CLF 1.2345", "CLF 1.2345"],
  // ICU shows these without decimals, or with two where ISO 4217 gives them three.
  [1050, "ALL", "ALL 10.50", "ALL 10.50"],
  [1050, "LAK", "LAK 10.50", "LAK 10.50"],
  [1050, "IQD", "IQD 1.050", "IQD 1.050"],
  [1050, "XYZ", "XYZ 10.50", "XYZ 10.50"],
])("%i of %s is %s, in Chinese %s", (amount, currency, english, chinese) => {
  const plain = (locale: string) => formatMoney(amount, currency, locale).replace("\u00a0", " ");
  expect([plain("en"), plain("zh-Hans")]).toEqual([english, chinese]);
});

test.each([
  ["HKD", "en", "Hong Kong Dollar · HKD"],
  ["HKD", "zh-Hans", "港元 · HKD"],
  ["JPY", "en", "Japanese Yen · JPY"],
  ["XYZ", "en", "XYZ"],
])("%s in %s is called %s", (currency, locale, want) => {
  expect(currencyName(currency, locale)).toBe(want);
});
