import { maskedCanonicalString, type SignType } from "@trade-v1/signing";
import type { FormFields } from "./parse-form.ts";

/** How much of the hashed string is shown. Real requests are shorter. */
const SHOWN_LENGTH = 4_000;

/**
 * Shows a partner what the gateway hashed, for comparing with the own string. The key is masked,
 * also where the partner sent it as a field by mistake.
 */
export function explainSignature(
  fields: FormFields,
  signType: SignType,
  keys: readonly string[],
): string {
  const masked = maskKeys(maskedCanonicalString(fields), keys);
  const isCut = masked.length > SHOWN_LENGTH;
  const shown = isCut ? `${masked.slice(0, SHOWN_LENGTH).toWellFormed()}…` : masked;
  return `the gateway took the ${signType} of: ${shown}`;
}

/** The text with `<key>` wherever one of the keys stands. */
export function maskKeys(text: string, keys: readonly string[]): string {
  return keys.reduce((masked, key) => masked.replaceAll(key, "<key>"), text);
}
