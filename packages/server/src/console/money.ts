import { currencyDecimals } from "@trade-v1/contract/catalogue";

/**
 * An amount in the major unit: `1,234.50`. Its currency stands beside it, by its code: symbols such as $ and
 * ¥ have several meanings.
 * @param amount digits, in the currency's minor unit
 * @param currency ISO 4217
 */
export function majorUnits(amount: string, currency: string): string {
  const places = currencyDecimals[currency] ?? 2;
  const digits = amount.padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ",");
  return places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`;
}
