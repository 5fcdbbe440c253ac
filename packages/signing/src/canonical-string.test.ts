import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalString, maskedCanonicalString } from "./index.ts";

test("sorts by name and drops empty values", () => {
  expect(canonicalString({ txamt: "10", Mchid: "M", udid: "", pay_type: "800201" })).toBe(
    "Mchid=M&pay_type=800201&txamt=10",
  );
  expect(canonicalString({ b: "", a: "1" }, { keepEmpty: true })).toBe("a=1&b=");
  expect(canonicalString({})).toBe("");
});

test("takes pairs, a map, search parameters or an object, and leaves them as they were", () => {
  const pairs: [string, string][] = [
    ["b", "2"],
    ["a", "1 +&="],
  ];
  for (const fields of [
    pairs,
    new Map(pairs),
    new URLSearchParams(pairs),
    Object.fromEntries(pairs),
    pairs.values(),
  ]) {
    expect(canonicalString(fields)).toBe("a=1 +&=&b=2");
  }
  expect(pairs[0]).toEqual(["b", "2"]);
});

test("__proto__ and constructor are fields like any other", () => {
  expect(canonicalString(JSON.parse('{"__proto__":"1","constructor":"2"}'))).toBe(
    "__proto__=1&constructor=2",
  );
  expect(canonicalString([["__proto__", "1"]])).toBe("__proto__=1");
});

test("a character above U+FFFF sorts after U+FFFD, as its bytes do", () => {
  expect(
    canonicalString([
      ["\u{1f95b}", "milk"],
      ["\ufffd", "replacement"],
      ["\ud7ff", "last before the surrogates"],
    ]),
  ).toBe("\ud7ff=last before the surrogates&\ufffd=replacement&\u{1f95b}=milk");
});

test("the order of names is the order of their UTF-8 bytes, lone surrogates included", () => {
  const names = fc.uniqueArray(fc.string({ unit: "binary", maxLength: 4 }), { maxLength: 12 });
  const loneSurrogates = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom("\ud83e", "\udd5b", "\uffff", "a") }),
  );
  fc.assert(
    fc.property(fc.oneof(names, loneSurrogates), (names) => {
      const inByteOrder = names
        .map((name) => Buffer.from(name))
        .sort(Buffer.compare)
        .map((name) => `${name}=1`);
      expect(canonicalString(names.map((name) => [name, "1"]))).toBe(inByteOrder.join("&"));
    }),
  );
});

test("the masked string shows where the key stands, and no key", () => {
  expect(maskedCanonicalString({ txamt: "10", mchid: "M" })).toBe("mchid=M&txamt=10<key>");
});
