import { canonicalString } from "@trade-v1/signing";
import type { FormFields } from "../http/parse-form.ts";
import { right, type Way, wrong } from "./mistake.ts";

type Pair = readonly [name: string, value: string];

/**
 * The strings that people build of a request's fields: the right one first, then what comes of each
 * mistake. Two mistakes that give the same string are told apart by nobody: the first one counts.
 * @param body the form as it was sent, before decoding
 */
export function stringWays(fields: FormFields, body: string): readonly Way<string>[] {
  const all: readonly Pair[] = [...fields];
  const filled = all.filter(([, value]) => value !== "");
  const ways = [
    right(canonicalString(filled)),
    wrong("empty-fields", KEPT, DROP, canonicalString(all, { keepEmpty: true })),
    wrong("unsorted", ORDER, SORT, joined(filled)),
    wrong("unsorted", `${ORDER} Empty ones were kept.`, SORT, joined(all)),
    wrong("raw-body", RAW, DECODED, body),
    ...encodedWays(filled),
    ...orderWays(filled),
    ...shapeWays(filled),
    ...emptyWays(all),
    ...nameWays(filled),
    ...omittedWays(filled),
  ];
  const seen = new Set<string>();
  return ways.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** How many of the ways are tried together with other mistakes: fields left out alone are many. */
export const isAlone = ({ mistake }: Way<string>): boolean => mistake?.name === "field-left-out";

const KEPT = "Fields with an empty value were hashed too.";
const DROP = "Leave empty fields out of the string (the gateway also accepts all of them in it).";
const ORDER = "The fields were joined in the order in which they were sent.";
const SORT = "Sort the fields by name, byte by byte, before you join them.";
const RAW = "The body was hashed as it is sent, with its escapes.";
const DECODED = "Hash the decoded values, sorted by name; escape them only for sending.";
const ENCODED = "The values were URL-encoded before they were hashed.";

function joined(pairs: readonly Pair[], separator = "&", equals = "="): string {
  return pairs.map(([name, value]) => name + equals + value).join(separator);
}

function mapped(pairs: readonly Pair[], change: (text: string) => string): readonly Pair[] {
  return pairs.map(([name, value]) => [name, change(value)]);
}

function sorted(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** As the encoders of different languages write a value. */
const encoders: readonly ((text: string) => string)[] = [
  (text) => encodeURIComponent(text.toWellFormed()),
  (text) => String(new URLSearchParams([["", text]])).slice(1),
  (text) => lowerEscapes(encodeURIComponent(text.toWellFormed())),
  (text) => lowerEscapes(String(new URLSearchParams([["", text]])).slice(1)),
  (text) => text.replaceAll(" ", "+"),
  (text) => text.replaceAll(" ", "%20"),
];

function lowerEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (triple) => triple.toLowerCase());
}

function encodedWays(filled: readonly Pair[]): readonly Way<string>[] {
  return encoders.map((encode) =>
    wrong("url-encoded", ENCODED, DECODED, canonicalString(mapped(filled, encode))),
  );
}

function orderWays(filled: readonly Pair[]): readonly Way<string>[] {
  const byLetter = filled.toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return [
    wrong(
      "sorted-without-case",
      "The fields were sorted as if capital and small letters were the same.",
      "Sort by bytes: every capital letter comes before every small one.",
      joined(byLetter),
    ),
    wrong(
      "sorted-backwards",
      "The fields were sorted from Z to A.",
      SORT,
      joined(sorted(filled).toReversed()),
    ),
    wrong(
      "sorted-by-value",
      "The fields were sorted by value.",
      SORT,
      joined(filled.toSorted(([, a], [, b]) => (a < b ? -1 : 1))),
    ),
  ];
}

function shapeWays(filled: readonly Pair[]): readonly Way<string>[] {
  const pairs = sorted(filled);
  const join = "Join the fields as name=value with & between them, and nothing before or after.";
  const shape = (what: string, value: string) => wrong("wrong-joints", what, join, value);
  return [
    shape("An & stands behind the last field too.", `${joined(pairs)}&`),
    shape("The fields were joined without & between them.", joined(pairs, "")),
    shape("Names and values were joined without = and &.", joined(pairs, "", "")),
    shape("Only the values were joined.", pairs.map(([, value]) => value).join("")),
    shape("Only the values were joined, with & between them.", pairs.map(([, v]) => v).join("&")),
    shape("The fields were joined by a comma.", joined(pairs, ",")),
    shape("A ? stands before the first field.", `?${joined(pairs)}`),
    wrong(
      "quoted-values",
      "The values were put into quotation marks.",
      "Use the values as they are, without quotation marks.",
      joined(mapped(pairs, (value) => `"${value}"`)),
    ),
    ...[pairs, filled].map((order) =>
      wrong(
        "json-text",
        "JSON was hashed instead of a string of fields.",
        join,
        JSON.stringify(Object.fromEntries(order)),
      ),
    ),
    wrong(
      "trimmed-values",
      "Spaces around the values were cut off for hashing, but sent.",
      "Hash exactly what you send.",
      joined(mapped(pairs, (value) => value.trim())),
    ),
  ];
}

/** More empty fields than any operation has are somebody's joke. */
const TRIED_EMPTY = 8;

/** Empty values as the languages print them, and some of them kept. */
function emptyWays(all: readonly Pair[]): readonly Way<string>[] {
  const empty = all.filter(([, value]) => value === "");
  if (empty.length === 0) return [];
  const words = ["null", "None", "undefined", "nil"].map((word) =>
    wrong(
      "empty-as-word",
      `Empty fields were hashed as ${word}.`,
      "Leave fields that have no value out of the string, and out of the request.",
      canonicalString(all.map(([name, value]): Pair => [name, value || word])),
    ),
  );
  const kept = empty.slice(0, TRIED_EMPTY).map(([name]) =>
    wrong(
      "empty-fields",
      `Of the empty fields only ${name.slice(0, 60)} was hashed.`,
      "Leave all empty fields out of the string.",
      canonicalString(
        all.filter(([other, value]) => value !== "" || other === name),
        { keepEmpty: true },
      ),
    ),
  );
  return [...words, ...kept];
}

function nameWays(filled: readonly Pair[]): readonly Way<string>[] {
  const change = "Hash every field under exactly the name that you send it by.";
  const renamed = (rename: (name: string) => string) =>
    canonicalString(filled.map(([name, value]): Pair => [rename(name), value]));
  return [
    wrong(
      "other-names",
      "The names were hashed in small letters.",
      change,
      renamed((name) => name.toLowerCase()),
    ),
    wrong(
      "other-names",
      "The names were hashed in capital letters.",
      change,
      renamed((name) => name.toUpperCase()),
    ),
    wrong(
      "other-names",
      "mchid was hashed as Mchid.",
      change,
      renamed((name) => (name === "mchid" ? "Mchid" : name)),
    ),
  ];
}

function omittedWays(filled: readonly Pair[]): readonly Way<string>[] {
  return filled.map(([name]) =>
    wrong(
      "field-left-out",
      `The field ${name.slice(0, 60)} is sent, but was not hashed.`,
      "Hash every field that you send, also those that the gateway does not know.",
      canonicalString(filled.filter(([other]) => other !== name)),
    ),
  );
}
