import type { OperationId } from "@trade-v1/contract/operations";
import fc from "fast-check";
import { brokenValues } from "./field-values.ts";
import { requestSchemas } from "./request-schemas.ts";

/** One thing that is wrong with a request. */
export type Flaw =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "method"; readonly method: string }
  | { readonly kind: "type"; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: "size"; readonly bytes: number }
  | { readonly kind: "malformed"; readonly how: Malformation }
  | { readonly kind: "signature"; readonly how: Forgery }
  /** `value` undefined: the field is left out. `others` bring about that it matters. */
  | {
      readonly kind: "field";
      readonly field: string;
      readonly value: string | undefined;
      readonly others: Readonly<Record<string, string | undefined>>;
    }
  | { readonly kind: "merchant"; readonly whose: "foreign" | "nobody" };

/** What the contract answers, in the order in which it looks (§6): the first flaw decides. */
export const wantedByKind = {
  path: { status: 404, respcd: "1103" },
  method: { status: 405, respcd: "1103" },
  type: { status: 415, respcd: "1103" },
  size: { status: 413, respcd: "1103" },
  malformed: { status: 400, respcd: "1103" },
  signature: { status: 401, respcd: "1108" },
  field: { status: 400, respcd: "1104" },
  merchant: { status: 403, respcd: "1241" },
} as const satisfies Record<Flaw["kind"], { readonly status: number; readonly respcd: string }>;

export const forgeries = [
  "first-digit",
  "last-digit",
  "one-short",
  "doubled",
  "empty",
  "missing",
  "zeros",
  "no-hex",
  "sent-twice",
  "another-apps-key",
  "another-apps-code",
  "unknown-app",
  "no-app",
  "no-key",
  "key-in-front",
  "hash-in-lower-case",
  "other-hash",
  "unknown-hash",
  "field-added",
  "field-dropped",
  "value-changed",
] as const;
export type Forgery = (typeof forgeries)[number];

export const malformations = [
  "&broken=%",
  "&broken=%4",
  "&broken=%zz",
  "&broken=%-1",
  "&%gg=name",
  "&broken=%ff",
  "&broken=%c0%af",
  "&broken=%ed%a0%80",
  "&broken=%f4%90%80%80",
  "&broken=%e9%a6",
  "&broken=\xff",
  "&\xfe\xff=name",
  "&broken=%00",
  "&broken=\0",
  "&%00=name",
  "&=nameless",
  "&=",
  "twice",
  "twice-escaped",
  "alias-too",
  "65-fields",
  "query",
] as const;
export type Malformation = (typeof malformations)[number];

const form = "application/x-www-form-urlencoded";

const wrongTypes: readonly Readonly<Record<string, string>>[] = [
  {},
  ...[
    "application/json",
    "text/plain",
    "text/plain; charset=utf-8",
    "multipart/form-data; boundary=x",
    `${form}x`,
    `${form}, application/json`,
    `${form}; charset=gbk`,
    `${form}; charset=utf-16`,
    `${form}; charset="iso-8859-1"`,
    "*/*",
    "é",
  ].map((type) => ({ "Content-Type": type })),
  ...["gzip", "br", "deflate, gzip", "x"].map((encoding) => ({
    "Content-Type": form,
    "Content-Encoding": encoding,
  })),
];

const wrongMethods = ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "TRACE"];

/** Paths that are nearly an operation's. */
const wrongPaths = (path: string) => [
  `${path}/`,
  `${path}x`,
  `${path}%20`,
  `${path};v=1`,
  `${path}%2f`,
  `/${path}`,
  path.toUpperCase(),
  path.replace("/v1/", "/v2/"),
  path.replace("/v1/", "/v1//"),
  path.replace("/trade", ""),
  "/trade/v1/%ff",
  "/trade/v1/",
];

/** Everything that can be wrong with a request of this operation; one of each kind at most. */
export function flawsOf(operation: OperationId, path: string): fc.Arbitrary<readonly Flaw[]> {
  const one = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...wrongPaths(path)).map(kind("path", "path")) },
    { weight: 1, arbitrary: fc.constantFrom(...wrongMethods).map(kind("method", "method")) },
    { weight: 1, arbitrary: fc.constantFrom(...wrongTypes).map(kind("type", "headers")) },
    { weight: 1, arbitrary: fc.constantFrom(65_537, 70_000).map(kind("size", "bytes")) },
    { weight: 4, arbitrary: fc.constantFrom(...malformations).map(kind("malformed", "how")) },
    { weight: 4, arbitrary: fc.constantFrom(...forgeries).map(kind("signature", "how")) },
    { weight: 10, arbitrary: fieldFlaws(operation) },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom("foreign" as const, "nobody" as const)
        .map(kind("merchant", "whose")),
    },
  );
  return fc.oneof(
    { weight: 5, arbitrary: one.map((flaw) => [flaw]) },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(one, { selector: (flaw) => flaw.kind, minLength: 2, maxLength: 3 }),
    },
  );
}

function kind<Kind extends Flaw["kind"], Member extends string>(name: Kind, member: Member) {
  return <Value>(value: Value) =>
    ({ kind: name, [member]: value }) as { kind: Kind } & Record<Member, Value>;
}

function fieldFlaws(operation: OperationId): fc.Arbitrary<Flaw> {
  const { fields, required } = requestSchemas[operation];
  const broken = Object.entries(fields).map(([field, schema]) =>
    brokenValues(field, schema).map((value) => ({ field, value, others: {} })),
  );
  const missing = required.map((field) => fc.constant({ field, value: undefined, others: {} }));
  const empty = required.map((field) => fc.constant({ field, value: "", others: {} }));
  return fc
    .oneof(...broken, ...missing, ...empty, ...betweenFields[operation])
    .map((flaw) => ({ kind: "field", ...flaw }));
}

/** What is wrong only in the company of other fields. */
const betweenFields: Readonly<
  Record<OperationId, fc.Arbitrary<Omit<Extract<Flaw, { kind: "field" }>, "kind">>[]>
> = {
  createPayment: [
    fc.constantFrom("800108", "800208").map((payType) => ({
      field: "auth_code",
      value: undefined,
      others: { pay_type: payType },
    })),
    fc
      .constantFrom(
        ["800108", "134567890123456789"],
        ["800108", "314567890123456789"],
        ["800208", "284567890123456789"],
        ["800208", "164567890123456789"],
        ["800208", "1345678901234567890"],
      )
      .map(([payType, code]) => ({
        field: "auth_code",
        value: code,
        others: { pay_type: payType },
      })),
  ],
  closeOrder: [
    fc.constant({ field: "syssn", value: undefined, others: { out_trade_no: undefined } }),
  ],
  createRefund: [],
  createReversal: [],
  queryTransactions: [
    fc.constant({
      field: "end_time",
      value: "2016-12-01 00:00:00",
      others: { start_time: "2016-12-01 00:00:01" },
    }),
    fc.constant({
      field: "end_time",
      value: "2017-01-02 00:00:00",
      others: { start_time: "2016-12-01 00:00:01" },
    }),
  ],
};
