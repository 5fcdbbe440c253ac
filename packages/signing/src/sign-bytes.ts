import { portableDigest } from "./digest.ts";
import { isSameSignature, looksLikeSignature } from "./same-signature.ts";
import type { SigningKey } from "./signing-key.ts";

/**
 * The value of `X-QF-SIGN` for a response or a notification: the hash of the exact bytes of the body
 * followed by the key (contract §3).
 *
 * @param body the bytes as sent, or a string that stands for its UTF-8 bytes.
 * @returns upper-case hex, 32 characters for MD5 and 64 for SHA256.
 */
export function signBytes(body: string | Uint8Array, signingKey: SigningKey): string {
  const { key, signType = "MD5", digest = portableDigest } = signingKey;
  return digest(signType, body, key).toUpperCase();
}

/**
 * Whether the signature of a response or notification is right.
 *
 * @param body the bytes as received, before anything is parsed or re-encoded.
 * @param signature the header as received: hex in either case. Anything else is `false`, never an error.
 */
export function verifyBytes(
  body: string | Uint8Array,
  signature: string,
  signingKey: SigningKey,
): boolean {
  return (
    looksLikeSignature(signature, signingKey.signType ?? "MD5") &&
    isSameSignature(signBytes(body, signingKey), signature.toUpperCase())
  );
}
