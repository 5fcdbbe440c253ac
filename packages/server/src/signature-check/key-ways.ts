import { createHash, createHmac } from "node:crypto";
import { canonicalString, type SignType } from "@trade-v1/signing";
import type { FormFields } from "../http/parse-form.ts";
import { right, type Way, wrong } from "./mistake.ts";

/** Puts string and key together into what is hashed. */
export type Join = (text: string, key: string) => string;

const APPEND = "Append the key to the string, with nothing between them and nothing after it.";

/** How people put the key to the string: the right way first. */
export function joinWays(fields: FormFields): readonly Way<Join>[] {
  const join = (name: string, what: string, value: Join) => wrong(name, what, APPEND, value);
  const withKey = (key: string) => canonicalString([...fields, ["key", key] as const]);
  return [
    right((text, key) => text + key),
    join(
      "key-as-field",
      "The key was appended as a field, as &key=…",
      (text, key) => `${text}&key=${key}`,
    ),
    join("key-as-field", "The key was sorted among the fields, as key=…", (_, key) => withKey(key)),
    join(
      "key-after-ampersand",
      "An & stands between the string and the key.",
      (text, key) => `${text}&${key}`,
    ),
    join(
      "key-after-name",
      "key= stands between the string and the key.",
      (text, key) => `${text}key=${key}`,
    ),
    join(
      "trailing-newline",
      "A line break follows the key, as echo adds one.",
      (text, key) => `${text}${key}\n`,
    ),
    join(
      "newline-before-key",
      "A line break stands between the string and the key.",
      (text, key) => `${text}\n${key}`,
    ),
    join(
      "trailing-newline",
      "A line break of Windows follows the key.",
      (text, key) => `${text}${key}\r\n`,
    ),
    join(
      "space-before-key",
      "A space stands between the string and the key.",
      (text, key) => `${text} ${key}`,
    ),
    join("key-first", "The key stands before the string.", (text, key) => key + text),
    join(
      "key-first",
      "The key stands before the string and after it.",
      (text, key) => key + text + key,
    ),
    join("no-key", "The string was hashed without the key.", (text) => text),
    join(
      "no-key",
      "The string was hashed without the key, with a line break after it.",
      (text) => `${text}\n`,
    ),
  ];
}

/** Hashes to hexadecimal capitals. Keyed hashes take text and key apart. */
export type Hash = (text: string, key: string, join: Join) => string;

export function hashWays(signType: SignType): readonly Way<Hash>[] {
  const other = signType === "MD5" ? "SHA256" : "MD5";
  const hmac = "Hash the string with the key behind it; no HMAC.";
  return [
    right(hashing(algorithms[signType])),
    wrong(
      "other-sign-type",
      `The hash is ${other}, but the request says ${signType}.`,
      `Send X-QF-SIGNTYPE: ${other}, or hash with ${signType}.`,
      hashing(algorithms[other]),
    ),
    wrong("hmac", "The hash is an HMAC-MD5 with the key.", hmac, keyed("md5")),
    wrong("hmac", "The hash is an HMAC-SHA256 with the key.", hmac, keyed("sha256")),
    wrong(
      "other-hash",
      "The hash is SHA-1.",
      "Hash with MD5, or with SHA256 and X-QF-SIGNTYPE.",
      hashing("sha1"),
    ),
    wrong(
      "other-hash",
      "The hash is SHA-512.",
      "Hash with MD5, or with SHA256 and X-QF-SIGNTYPE.",
      hashing("sha512"),
    ),
    wrong(
      "other-encoding",
      "The string was hashed in Latin-1, not in UTF-8.",
      "Hash the bytes of the string in UTF-8.",
      hashing(algorithms[signType], "latin1"),
    ),
    wrong(
      "other-encoding",
      "The string was hashed in UTF-16, not in UTF-8.",
      "Hash the bytes of the string in UTF-8.",
      hashing(algorithms[signType], "utf16le"),
    ),
  ];
}

const algorithms = { MD5: "md5", SHA256: "sha256" } as const satisfies Record<SignType, string>;

function hashing(algorithm: string, encoding: BufferEncoding = "utf8"): Hash {
  return (text, key, join) => {
    const bytes = Buffer.from(join(text, key), encoding);
    return createHash(algorithm).update(bytes).digest("hex").toUpperCase();
  };
}

function keyed(algorithm: string): Hash {
  return (text, key, join) => {
    const message = join(text, "");
    return createHmac(algorithm, key).update(message).digest("hex").toUpperCase();
  };
}

/** Keys that people confuse with the app's. */
export interface OtherKeys {
  readonly appCode: string;
  readonly merchantId: string;
  /** The ready-made app's, which is public. */
  readonly publicKey: string;
  /** The key that the asker signed with, if told. */
  readonly pasted: string;
}

/** @param keys the app's active keys, newest first */
export function keyWays(keys: readonly string[], others: OtherKeys): readonly Way<string>[] {
  const { appCode, merchantId, publicKey, pasted } = others;
  const own = "Sign with the key that came with the app's code.";
  const ways = [
    ...keys.map(right),
    wrong("wrong-key", "The key is the ready-made app's, not this app's.", own, publicKey),
    wrong("wrong-key", "The key that you named is not this app's.", own, pasted),
    wrong("wrong-key", "The app's code was used as the key.", own, appCode),
    wrong("wrong-key", "The merchant's number was used as the key.", own, merchantId),
    ...keys.flatMap((key) => [
      wrong(
        "key-case",
        "The key was hashed in small letters.",
        "Use the key exactly as it is.",
        key.toLowerCase(),
      ),
      wrong(
        "key-case",
        "The key was hashed in capital letters.",
        "Use the key exactly as it is.",
        key.toUpperCase(),
      ),
      wrong(
        "key-quoted",
        "The key was put into quotation marks.",
        "Use the key exactly as it is.",
        `"${key}"`,
      ),
      wrong(
        "key-quoted",
        "A space stands around the key.",
        "Use the key exactly as it is.",
        ` ${key}`,
      ),
      wrong(
        "key-quoted",
        "A space stands around the key.",
        "Use the key exactly as it is.",
        `${key} `,
      ),
    ]),
  ];
  const seen = new Set<string>([""]);
  return ways.filter(({ value }) => !seen.has(value) && seen.add(value));
}
