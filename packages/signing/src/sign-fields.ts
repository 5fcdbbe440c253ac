import { canonicalString, type Fields, pairsOf } from "./canonical-string.ts";
import { signBytes, verifyBytes } from "./sign-bytes.ts";
import type { SigningKey } from "./signing-key.ts";

/**
 * The value of `X-QF-SIGN` for a request (contract §3).
 *
 * @param fields the decoded fields exactly as sent: unknown ones and `Mchid` included under the name they carry.
 * @returns upper-case hex, 32 characters for MD5 and 64 for SHA256.
 */
export function signFields(fields: Fields, signingKey: SigningKey): string {
  return signBytes(canonicalString(fields), signingKey);
}

/**
 * Whether a request's signature is right. Partners either drop empty fields before they sign or keep
 * them all, and both are accepted (contract §3).
 *
 * @param fields the decoded fields as received.
 * @param signature the header as received: hex in either case. Anything else is `false`, never an error.
 */
export function verifyFields(fields: Fields, signature: string, signingKey: SigningKey): boolean {
  return fieldsVerifier(fields)(signature, signingKey);
}

/** The same for several keys: what is hashed is put together once. */
export function fieldsVerifier(
  fields: Fields,
): (signature: string, signingKey: SigningKey) => boolean {
  const pairs = [...pairsOf(fields)];
  const strings = [canonicalString(pairs)];
  if (pairs.some(([, value]) => value === "")) {
    strings.push(canonicalString(pairs, { keepEmpty: true }));
  }
  return (signature, signingKey) =>
    strings.some((string) => verifyBytes(string, signature, signingKey));
}
