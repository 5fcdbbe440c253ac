import fc from "fast-check";
import { expect, test } from "vitest";
import { parseForm } from "./parse-form.ts";

const bytes = (text: string) => Buffer.from(text, "utf8");
const read = (text: string) => [...parseForm(bytes(text))];
const latin1 = (text: string) => () => parseForm(Buffer.from(text, "latin1"));

test.each<[given: string, want: [string, string][]]>([
  ["", []],
  [
    "a=1&b=2",
    [
      ["a", "1"],
      ["b", "2"],
    ],
  ],
  [
    "&&a=1&&&b=2&",
    [
      ["a", "1"],
      ["b", "2"],
    ],
  ],
  [
    "a&b=",
    [
      ["a", ""],
      ["b", ""],
    ],
  ],
  ["a=b=c", [["a", "b=c"]]],
  ["a=x+y%20z%2B", [["a", "x y z+"]]],
  ["txdtm=2016-08-01 11:07:22", [["txdtm", "2016-08-01 11:07:22"]]],
  ["goods_name=香港", [["goods_name", "香港"]]],
  ["goods_name=%E9%A6%99%e6%b8%af", [["goods_name", "香港"]]],
  ["a=%EF%BB%BFx", [["a", "\uFEFFx"]]],
  [
    "__proto__=1&constructor=2",
    [
      ["__proto__", "1"],
      ["constructor", "2"],
    ],
  ],
  ["%61=1", [["a", "1"]]],
  ["a=\t%0a", [["a", "\t\n"]]],
])("%j is read as it was meant", (given, want) => {
  expect(read(given)).toEqual(want);
});

test("a character may be half raw and half escaped: its bytes are what counts", () => {
  expect(parseForm(Buffer.from("a=\xe9%A6\x99", "latin1")).get("a")).toBe("香");
});

test.each<[given: string, sentence: string]>([
  ["txamt=1&txamt=2", "txamt must be sent once, not twice"],
  ["a=&%61", "a must be sent once, not twice"],
  ["=1", "field 1 must have a name"],
  ["a=1&=", "field 2 must have a name"],
  ["txamt=%", "txamt must not hold a broken percent-escape"],
  ["txamt=1%2", "txamt must not hold a broken percent-escape"],
  ["txamt=%2g", "txamt must not hold a broken percent-escape"],
  ["txamt=%-1", "txamt must not hold a broken percent-escape"],
  ["%zz=1", "the name of field 1 must not hold a broken percent-escape"],
  ["a=1&goods_name=%ff", "goods_name must be valid UTF-8"],
  ["goods_name=%c0%80", "goods_name must be valid UTF-8"],
  ["goods_name=%ed%a0%80", "goods_name must be valid UTF-8"],
  ["udid=a%00b", "udid must not hold a NUL character"],
  ["udid=a\0b", "udid must not hold a NUL character"],
  ["goods_name=\xff", "goods_name must be valid UTF-8"],
  [`${"n".repeat(41)}=%ff`, `${"n".repeat(40)}… must be valid UTF-8`],
])("%j is refused by name", (given, sentence) => {
  expect(latin1(given)).toThrow(expect.objectContaining({ message: sentence, kind: "malformed" }));
});

test("64 fields are read, 65 are not, and empty pairs are none", () => {
  const fields = (count: number) => Array.from({ length: count }, (_, index) => `f${index}=1`);
  expect(read(`&&${fields(64).join("&&")}`)).toHaveLength(64);
  expect(latin1(fields(65).join("&"))).toThrow("the form must have at most 64 fields");
});

test("whatever a form encoder writes is read back", () => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => !value.includes("\0"));
  const fields = fc.dictionary(text.filter(Boolean), text, { maxKeys: 64 });
  fc.assert(
    fc.property(fields, (fields) => {
      expect(read(String(new URLSearchParams(fields)))).toEqual(Object.entries(fields));
    }),
  );
});

test("random bytes are read as the URL standard reads them, or refused", () => {
  const body = fc
    .array(fc.constantFrom("a", "b", "=", "&", "+", "%", "4", "1", "é", "\0"), { maxLength: 40 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(body, (body) => {
      let fields: [string, string][];
      try {
        fields = read(body);
      } catch {
        return;
      }
      expect(fields).toEqual([...new URLSearchParams(body)]);
    }),
  );
});
