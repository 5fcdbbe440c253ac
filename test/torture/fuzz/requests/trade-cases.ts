import { type OperationId, operations } from "@trade-v1/contract/operations";
import fc from "fast-check";
import { validValues } from "./field-values.ts";
import { type Flaw, flawsOf } from "./flaws.ts";
import { requestSchemas } from "./request-schemas.ts";

/** A request in words that do not depend on which numbers a gateway gave out. */
export interface TradeCase {
  readonly kind: "trade";
  readonly operation: OperationId;
  /** Which app sends it. */
  readonly caller: number;
  /** Whose order it is about, and which of that app's. */
  readonly whose: "own" | "foreign" | "nobody";
  readonly index: number;
  /** A payment's or refund's number: one of its own, or one that is taken. */
  readonly number: "fresh" | "taken";
  /** Close, reversal, query: how the order is named. */
  readonly named: "syssn" | "number" | "both";
  /** Right values that replace or join what the request would have. */
  readonly changes: Readonly<Record<string, string>>;
  /** Fields that the contract does not know. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
  readonly usesAlias: boolean;
  /** Optional fields that are sent empty, which is as good as not at all. */
  readonly empty: readonly string[];
  /** Query: so many more numbers, of other apps or of nobody, stand in each list. */
  readonly others: number;
  readonly signType: "MD5" | "SHA256" | undefined;
  /** Partners write hexadecimal in either case, and drop empty fields before they sign or keep them. */
  readonly signing: "upper" | "lower" | "kept-empty";
  readonly contentType: string;
  readonly style: "form" | "raw" | "escaped";
  readonly isChunked: boolean;
  readonly extraHeaders: readonly (readonly [name: string, value: string])[];
  readonly flaws: readonly Flaw[];
}

/** Requests of every operation: most with something wrong, the rest right. */
export function tradeCases(): fc.Arbitrary<TradeCase> {
  const ids = Object.keys(operations) as OperationId[];
  return fc.oneof(...ids.map(tradeCasesOf));
}

function tradeCasesOf(operation: OperationId): fc.Arbitrary<TradeCase> {
  return fc.record({
    kind: fc.constant("trade" as const),
    operation: fc.constant(operation),
    caller: fc.nat(2),
    whose: fc.oneof(
      { weight: 4, arbitrary: fc.constant("own" as const) },
      { weight: 2, arbitrary: fc.constant("foreign" as const) },
      { weight: 1, arbitrary: fc.constant("nobody" as const) },
    ),
    index: fc.nat(1000),
    number: fc.oneof(
      { weight: 4, arbitrary: fc.constant("fresh" as const) },
      { weight: 1, arbitrary: fc.constant("taken" as const) },
    ),
    named: fc.constantFrom("syssn", "number", "both"),
    changes: changesOf(operation),
    unknown: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.uniqueArray(unknownField, { selector: ([name]) => name, maxLength: 4 }),
      },
    ),
    usesAlias: fc.boolean(),
    empty: sometimesEmpty(operation),
    others: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.nat(99) },
    ),
    signType: fc.constantFrom(undefined, "MD5", "SHA256"),
    signing: fc.constantFrom("upper", "lower", "kept-empty"),
    contentType: fc.constantFrom(...contentTypes),
    style: fc.constantFrom("form", "raw", "escaped"),
    isChunked: fc.nat(9).map((roll) => roll === 9),
    extraHeaders: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.constantFrom(...extraHeaders), { maxLength: 3 }) },
    ),
    flaws: fc.oneof(
      { weight: 2, arbitrary: flawsOf(operation, operations[operation].path) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
  });
}

const form = "application/x-www-form-urlencoded";
const contentTypes = [
  form,
  form,
  `${form}; charset=utf-8`,
  `${form};charset="UTF-8"`,
  `${form} ; charset=utf8`,
  "Application/X-WWW-Form-Urlencoded",
  `${form}; a=b`,
];

function sometimesEmpty(operation: OperationId): fc.Arbitrary<readonly string[]> {
  const { fields, required } = requestSchemas[operation];
  const optional = Object.keys(fields).filter(
    (name) => !required.includes(name) && name !== "mchid",
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray(optional, { maxLength: Math.min(3, optional.length) }) },
  );
}

/** Fields that are made up elsewhere, because what is right for them depends on the scene. */
const placed = new Set([
  "mchid",
  "syssn",
  "out_trade_no",
  "auth_code",
  "notify_url",
  "return_url",
  "txcurrcd",
  "txamt",
]);

/** Amounts that mean something: forced codes, parts and wholes of the orders there are, and the largest. */
const amounts = ["1", "10", "200", "500", "700", "1000", "2000", "3000", "99999999999"];
const forcing = [
  "1143",
  "1145",
  "1155",
  "1201",
  "1202",
  "1203",
  "1204",
  "1205",
  "1269",
  "1297",
  "1298",
  "2005",
];

/** Right values for some of the operation's fields. */
function changesOf(operation: OperationId): fc.Arbitrary<Record<string, string>> {
  const { fields } = requestSchemas[operation];
  const free = Object.entries(fields)
    .filter(([name]) => !placed.has(name))
    .map(([name, schema]) => [name, sometimes(validValues(schema))]);
  const amount = fields["txamt"] && {
    txamt: sometimes(
      fc.oneof(fc.constantFrom(...amounts, ...forcing), validValues(fields["txamt"])),
    ),
  };
  const currency = fields["txcurrcd"] && {
    txcurrcd: sometimes(fc.constantFrom("HKD", "JPY", "HKD", "USD", "XXX")),
  };
  const returnUrl = fields["return_url"] && {
    return_url: sometimes(
      fc.webUrl({
        validSchemes: ["https", "http"],
        withFragments: true,
        withQueryParameters: true,
        size: "-1",
      }),
    ),
  };
  return fc
    .record({ ...Object.fromEntries(free), ...amount, ...currency, ...returnUrl })
    .map((record) =>
      Object.fromEntries(
        Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
    );
}

function sometimes<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

const unknownField = fc.tuple(
  fc.oneof(
    fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "sign",
      "key",
      "data",
      "page[]",
      "txamt ",
      " txamt",
      "TXAMT",
      "txamt[]",
      "名",
      "😀",
      "hasOwnProperty",
      "length",
    ),
    fc
      .string({ unit: "binary", minLength: 1, maxLength: 20 })
      .map((name) => `x-${name.replaceAll("\0", "")}`.toWellFormed()),
  ),
  fc
    .string({ unit: "binary", maxLength: 60 })
    .map((value) => value.replaceAll("\0", "").toWellFormed()),
);

/** Headers that a trade request has no use for, and must not be moved by. */
const extraHeaders: readonly (readonly [string, string])[] = [
  ["Accept", "text/html"],
  ["Accept-Encoding", "gzip, br"],
  ["Accept-Language", "*;q=x"],
  ["Authorization", "Basic Og=="],
  ["Cookie", "a=b; a=c"],
  ["Expect", "100-continue"],
  ["Forwarded", "for=1.2.3.4"],
  ["If-Match", "*"],
  ["If-None-Match", "*"],
  ["Origin", "https://evil.example"],
  ["Range", "bytes=0-0"],
  ["X-Forwarded-For", "' OR 1=1, ::1, \xe9"],
  ["X-Forwarded-Host", "evil.example"],
  ["X-HTTP-Method-Override", "GET"],
  ["X-Request-Id", "my own id\xe9"],
  ["X-Original-URL", "/metrics"],
];
