import fc from "fast-check";
import { type FieldSchema, isValid } from "./request-schemas.ts";

/** Values of a field that the contract allows, the edges of what it allows among them. */
export function validValues(schema: FieldSchema): fc.Arbitrary<string> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.type === "integer") {
    const { minimum = 1, maximum = Number.MAX_SAFE_INTEGER } = schema;
    return fc.integer({ min: minimum, max: maximum }).map(String);
  }
  const { pattern, maxLength = 64 } = schema;
  if (pattern !== undefined) {
    return fc
      .stringMatching(new RegExp(pattern), { size: "medium" })
      .filter((text) => isValid(schema, text));
  }
  const text = fc.string({ unit: "binary", minLength: 1, maxLength });
  const longest = fc.constantFrom("a", "香", "😀", "'").map((unit) => unit.repeat(maxLength));
  return fc
    .oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: longest })
    .map((value) => value.replaceAll("\0", "-").toWellFormed())
    .filter((value) => isValid(schema, value));
}

/** Values of a field that are nearly right: one thing is wrong with each. None is empty, none holds NUL. */
export function brokenValues(name: string, schema: FieldSchema): fc.Arbitrary<string> {
  const special = urlFields.has(name) ? brokenUrls : [];
  const ways: fc.Arbitrary<string>[] = [
    ...(special.length > 0 ? [fc.constantFrom(...special)] : []),
    ...(schema.type === "integer" ? [fc.constantFrom(...brokenIntegers(schema))] : []),
    ...(schema.maxLength === undefined ? [] : [tooLong(schema)]),
    // Free text has nothing else to get wrong.
    ...(schema.maxLength === undefined || schema.pattern !== undefined || schema.enum !== undefined
      ? [disturbed(schema), fc.string({ unit: "binary", minLength: 1, maxLength: 40 })]
      : []),
  ];
  return fc
    .oneof(...ways)
    .map((value) => value.replaceAll("\0", "-").toWellFormed())
    .filter((value) => value !== "" && (special.includes(value) || !isValid(schema, value)));
}

const urlFields = new Set(["notify_url", "return_url"]);

/** What a pattern cannot say about URLs, and the contract's words do. */
const brokenUrls = [
  "javascript:alert(1)",
  "ftp://merchant.example/",
  "//merchant.example/notify",
  "http://",
  "https://user:secret@merchant.example/",
  "https://merchant.example/ notify",
  "https://merchant.example/\nnotify",
  "https://merchant.example\\@127.0.0.1/",
  "https://[::1",
  "https://merchant.example:99999/",
];

const brokenIntegers = ({ minimum = 1, maximum = Number.MAX_SAFE_INTEGER }: FieldSchema) => [
  "0",
  "-1",
  "+1",
  `+${minimum}`,
  `-${minimum}`,
  `0${minimum}`,
  `${minimum}.0`,
  `${minimum}.`,
  `${minimum}e0`,
  `${minimum}E1`,
  `0x${minimum.toString(16)}`,
  ` ${minimum}`,
  `${minimum} `,
  `${minimum}\n`,
  `${minimum}\u200b`,
  `${minimum}_0`,
  `${minimum},0`,
  `${minimum}n`,
  String(minimum - 1),
  String(maximum + 1),
  `${maximum}0`,
  `${maximum}${maximum}`,
  "9".repeat(20),
  "9".repeat(400),
  "１０",
  "٣٠",
  "१०",
  "NaN",
  "Infinity",
  "-0",
  "true",
  "null",
  "[10]",
  "½",
];

/** The longest value and one character more. */
function tooLong(schema: FieldSchema): fc.Arbitrary<string> {
  const { maxLength = 0 } = schema;
  // A list that is too long is to be refused for its length, not for the size of the whole body.
  const units = maxLength < 1000 ? ["a", "1", "A", "香", "😀", " "] : ["a", "1"];
  return fc
    .tuple(fc.constantFrom(...units), fc.constantFrom(1, 2, 100))
    .map(([unit, more]) => unit.repeat(maxLength + more));
}

const disturbances = [
  " ",
  "\t",
  "\n",
  "\r\n",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\u202e",
  "+",
  "-",
  ".",
  ",",
  "'",
  '"',
  ";",
  "%",
  "%00",
  "/",
  "\\",
  "../",
  "<b>",
  "０",
  "９",
  "٣",
  "é",
  "香",
  "😀",
  "$(id)",
  "' OR 1=1 --",
];

/** A right value with something put into it, cut, doubled, or in another case. */
function disturbed(schema: FieldSchema): fc.Arbitrary<string> {
  return fc
    .tuple(validValues(schema), fc.constantFrom(...disturbances), fc.nat(), fc.nat(6))
    .map(([value, what, at, how]) => {
      const position = at % (value.length + 1);
      switch (how) {
        case 0:
          return what + value;
        case 1:
          return value + what;
        case 2:
          return value.slice(0, -1);
        case 3:
          return value + value;
        case 4:
          return value === value.toLowerCase() ? value.toUpperCase() : value.toLowerCase();
        case 5:
          return fullWidth(value);
        default:
          return value.slice(0, position) + what + value.slice(position);
      }
    });
}

/** The same digits as East Asian keyboards write them. */
function fullWidth(text: string): string {
  return text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}
