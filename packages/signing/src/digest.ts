import { md5 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SignType } from "./sign-type.ts";

/**
 * Hashes a message followed by the key and returns the hash in hex, upper or lower case.
 * A string stands for its UTF-8 bytes. Message and key arrive apart, so that an implementation
 * that can hash in steps never copies a body only to append the key.
 */
export type Digest = (signType: SignType, message: string | Uint8Array, key: string) => string;

/** The default: plain JavaScript, because a browser's WebCrypto has no MD5. */
export const portableDigest: Digest = (signType, message, key) => {
  const hash = (signType === "SHA256" ? sha256 : md5).create();
  hash.update(typeof message === "string" ? utf8ToBytes(message) : message);
  hash.update(utf8ToBytes(key));
  return bytesToHex(hash.digest());
};
