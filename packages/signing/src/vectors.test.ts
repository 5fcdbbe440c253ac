import { expect, test } from "vitest";
import vectors from "../vectors/signing.json" with { type: "json" };
import type { Digest } from "./digest.ts";
import {
  canonicalString,
  isSignType,
  signBytes,
  signFields,
  verifyBytes,
  verifyFields,
} from "./index.ts";
import { nodeDigest } from "./node-digest.ts";

const signing = { canonicalString, signFields, verifyFields, signBytes, verifyBytes };

/** Runs every golden vector and returns the names of those that fail. */
function failingVectors(
  { canonicalString, signFields, verifyFields, signBytes, verifyBytes }: typeof signing,
  digest?: Digest,
): string[] {
  const failing: string[] = [];
  const keyFor = (signType: string) => {
    if (!isSignType(signType)) throw new Error(`not a sign type: ${signType}`);
    return { key: vectors.key, signType, digest };
  };
  for (const {
    name,
    signType,
    fields,
    form,
    canonical,
    sign,
    verifyOnly = false,
  } of vectors.form) {
    const key = keyFor(signType);
    const right =
      canonicalString(fields, { keepEmpty: verifyOnly }) === canonical &&
      (signFields(fields, key) === sign) === !verifyOnly &&
      verifyFields(fields, sign, key) &&
      verifyFields(new URLSearchParams(form), sign.toLowerCase(), key);
    if (!right) failing.push(name);
  }
  for (const { name, signType, body, sign } of vectors.raw) {
    const key = keyFor(signType);
    const bytes = new TextEncoder().encode(body);
    const right =
      signBytes(body, key) === sign &&
      signBytes(bytes, key) === sign &&
      verifyBytes(bytes, sign.toLowerCase(), key) &&
      !verifyBytes(`${body} `, sign, key);
    if (!right) failing.push(name);
  }
  for (const { name, signType, fields, sign } of vectors.reject) {
    if (verifyFields(fields, sign, keyFor(signType))) failing.push(name);
  }
  return failing;
}

test.each([
  ["the portable digest", undefined],
  ["node:crypto", nodeDigest],
])("every golden vector holds with %s", (_, digest) => {
  expect(vectors.form.length + vectors.raw.length + vectors.reject.length).toBeGreaterThanOrEqual(
    25,
  );
  expect(failingVectors(signing, digest)).toEqual([]);
});

test.each<[bug: string, planted: Partial<typeof signing>, fails: string]>([
  [
    "does not sort",
    {
      signFields: (fields, key) => signBytes(`${new URLSearchParams(Object.entries(fields))}`, key),
    },
    "fields sent in another order sign the same",
  ],
  [
    "hashes the values encoded",
    { canonicalString: (fields, options) => encodeURI(canonicalString(fields, options)) },
    "a literal plus sign and a space differ",
  ],
  [
    "refuses a signature over kept empty fields",
    {
      verifyFields: (fields, signature, key) =>
        verifyBytes(canonicalString(fields), signature, key),
    },
    "an empty field kept in the string is accepted too",
  ],
  [
    "accepts a truncated signature",
    {
      verifyFields: (fields, signature, key) =>
        signFields(fields, key).startsWith(signature.toUpperCase()),
    },
    "truncated",
  ],
  [
    "signs the parsed body instead of its bytes",
    {
      signBytes: (body, key) =>
        signBytes(JSON.stringify(JSON.parse(Buffer.from(body).toString())), key),
    },
    "other white space signs differently",
  ],
])("the vectors notice an implementation that %s", (_, planted, fails) => {
  expect(failingVectors({ ...signing, ...planted })).toContain(fails);
});
