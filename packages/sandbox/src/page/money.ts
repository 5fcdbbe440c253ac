import { currencyDecimals } from "@trade-v1/contract/catalogue";

/**
 * An amount as a customer reads it: `HK$1,234.50`, `¥1,000`.
 * @param amount in the currency's minor unit
 * @param currency ISO 4217
 * @param locale a BCP 47 tag
 */
export function formatMoney(amount: number, currency: string, locale: string): string {
  // ICU's tables differ from the norm.
  const places = currencyDecimals[currency] ?? 2;
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  // A decimal text is formatted digit by digit; a fraction as a number would be rounded first.
  return format.format(`${amount}E-${places}` as Intl.StringNumericLiteral);
}

/** A currency as it is called, with its code, because a symbol such as ¥ has several meanings. */
export function currencyName(currency: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: "currency" }).of(currency) ?? currency;
  return name === currency ? currency : `${name} · ${currency}`;
}
