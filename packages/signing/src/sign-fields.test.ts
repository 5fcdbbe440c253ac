import fc from "fast-check";
import { expect, test } from "vitest";
import { portableDigest } from "./digest.ts";
import { isSignType, signFields, verifyFields } from "./index.ts";
import { nodeDigest } from "./node-digest.ts";

const fields = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: "grapheme" }), {
  minKeys: 1,
  maxKeys: 12,
});
const key = fc.string({ minLength: 32, maxLength: 32 });
const signType = fc.constantFrom("MD5" as const, "SHA256" as const);

test("what was signed verifies, in any order of fields, with either digest, in either case", () => {
  fc.assert(
    fc.property(fields, key, signType, (fields, key, signType) => {
      const signature = signFields(fields, { key, signType });
      const reversed = Object.entries(fields).reverse();
      expect(verifyFields(reversed, signature, { key, signType, digest: nodeDigest })).toBe(true);
      expect(verifyFields(reversed, signature.toLowerCase(), { key, signType })).toBe(true);
    }),
  );
});

test("one changed character in a value, the signature or the key is noticed", () => {
  const change = (text: string, index: number) => {
    const at = index % text.length;
    return text.slice(0, at) + (text[at] === "0" ? "1" : "0") + text.slice(at + 1);
  };
  fc.assert(
    fc.property(fields, key, signType, fc.nat(), (fields, key, signType, index) => {
      const signature = signFields(fields, { key, signType });
      expect(verifyFields(fields, change(signature, index), { key, signType })).toBe(false);
      expect(verifyFields(fields, signature, { key: change(key, index), signType })).toBe(false);
      for (const [name, value] of Object.entries(fields)) {
        const changed = Object.entries({
          ...fields,
          [name]: value === "" ? "0" : change(value, index),
        });
        expect(verifyFields(changed, signature, { key, signType })).toBe(false);
      }
    }),
  );
});

test("a signature of another shape is refused before anything is hashed", () => {
  const digest = () => expect.unreachable("hashed");
  for (const signature of [
    "",
    "0",
    "0".repeat(31),
    "0".repeat(33),
    `${"0".repeat(31)}g`,
    `${"0".repeat(31)}ﬀ`,
  ]) {
    expect(verifyFields({ a: "1" }, signature, { key: "k", digest })).toBe(false);
  }
  expect(verifyFields({ a: "1" }, "0".repeat(32), { key: "k", signType: "SHA256", digest })).toBe(
    false,
  );
});

test("empty fields are dropped all or kept all, nothing between", () => {
  const fields = { a: "1", b: "", c: "" };
  const sign = (canonical: string) => portableDigest("MD5", canonical, "k");
  expect(verifyFields(fields, sign("a=1"), { key: "k" })).toBe(true);
  expect(verifyFields(fields, sign("a=1&b=&c="), { key: "k" })).toBe(true);
  expect(verifyFields(fields, sign("a=1&b="), { key: "k" })).toBe(false);
});

test("fields that can be read only once are verified in both forms", () => {
  const pairs: [string, string][] = [
    ["a", "1"],
    ["b", ""],
  ];
  expect(verifyFields(pairs.values(), portableDigest("MD5", "a=1&b=", "k"), { key: "k" })).toBe(
    true,
  );
});

test("sign types are case-sensitive names", () => {
  expect(["MD5", "SHA256", "md5", "SHA-256", "", undefined, "toString"].map(isSignType)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
