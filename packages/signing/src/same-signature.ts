import type { SignType } from "./sign-type.ts";

const shapes: Readonly<Record<SignType, RegExp>> = {
  MD5: /^[0-9a-fA-F]{32}$/,
  SHA256: /^[0-9a-fA-F]{64}$/,
};

/** Whether a header has the length and the digits of a signature: nothing secret, so it is looked at first. */
export function looksLikeSignature(text: string, signType: SignType): boolean {
  return shapes[signType].test(text);
}

/**
 * Compares two strings in a time that depends on their length only. Returning at the first difference
 * would tell an attacker how many leading digits of a guessed signature are right.
 */
export function isSameSignature(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index++)
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
