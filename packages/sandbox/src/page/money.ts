/** Currencies of ISO 4217 whose minor unit is not a hundredth. ICU's tables differ from the norm. */
const DECIMALS: Readonly<Record<string, number>> = {
  ...decimals(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
  ...decimals(3, "BHD IQD JOD KWD LYD OMR TND"),
  ...decimals(4, "CLF UYW"),
};

function decimals(count: number, currencies: string): Record<string, number> {
  return Object.fromEntries(currencies.split(" ").map((currency) => [currency, count]));
}

/**
 * An amount as a customer reads it: `HK$1,234.50`, `¥1,000`.
 * @param amount in the currency's minor unit
 * @param currency ISO 4217
 * @param locale a BCP 47 tag
 */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const places = DECIMALS[currency] ?? 2;
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
