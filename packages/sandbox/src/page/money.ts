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
 * An amount as a customer reads it: `HKD 1,234.50`, `JPY 1,000`.
 * @param amount in the currency's minor unit
 * @param currency ISO 4217
 */
export function formatMoney(amount: number, currency: string): string {
  const places = DECIMALS[currency] ?? 2;
  const digits = String(amount).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = digits.slice(digits.length - places);
  return `${currency} ${whole}${places === 0 ? "" : `.${rest}`}`;
}
