import { operations } from "@trade-v1/contract/operations";
import { canonicalString, signBytes, signFields } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import { type Flaw, type Forgery, wantedByKind } from "./flaws.ts";
import { type Caller, callerAt, type KnownOrder, type Scene } from "./scene.ts";
import type { TradeCase } from "./trade-cases.ts";
import type { WireRequest } from "./wire.ts";

/** What the contract answers to a request. */
export interface Wanted {
  readonly status: readonly number[];
  /** Undefined: whatever the state of things says. */
  readonly respcd?: string | undefined;
  /** A field that `resperr` must name. */
  readonly naming?: string | undefined;
  /** Query: nothing may be found. */
  readonly isEmpty?: boolean;
}

export interface BuiltRequest {
  readonly request: WireRequest;
  readonly wanted: Wanted;
  /** Which app has signed it rightly, and how; undefined: the answer is nobody's. */
  readonly signer: { readonly key: string; readonly signType: "MD5" | "SHA256" } | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

const LIMIT_BYTES = 65_536;
const NOBODYS_SYSSN = "190001010000000000000000";
const CLIENT_TIME = "2026-11-23 16:00:00";

/** Makes the request that a case means, for the apps and orders that there are now. */
export function buildRequest(case_: TradeCase, scene: Scene): BuiltRequest {
  const caller = callerAt(scene.callers, case_.caller);
  const foreign = callerAt(scene.callers, case_.caller + 1 + (case_.index % 2));
  const right = rightFields(case_, caller, foreign, scene);
  const fields = renamed(flawedFields(right, case_.flaws, foreign), case_.usesAlias);
  const signType = case_.signType ?? "MD5";
  const forgery = case_.flaws.find((flaw) => flaw.kind === "signature")?.how;
  const signed = signHeaders(fields, caller, foreign, case_, forgery);
  const malformation = case_.flaws.find((flaw) => flaw.kind === "malformed")?.how;
  const size = case_.flaws.find((flaw) => flaw.kind === "size")?.bytes ?? 0;
  const body = padded(malformedBody(signed.fields, case_.style, malformation), size);
  const headers = case_.flaws.find((flaw) => flaw.kind === "type")?.headers ?? {
    "Content-Type": case_.contentType,
  };
  const method = case_.flaws.find((flaw) => flaw.kind === "method")?.method ?? "POST";
  const path =
    case_.flaws.find((flaw) => flaw.kind === "path")?.path ?? operations[case_.operation].path;
  const wanted = wantedAnswer(case_, fields, caller, body.byteLength);
  const first = wanted.status[0] ?? 0;
  const isAuthentic = first === 200 || first === 403 || wanted.respcd === "1104";
  return {
    request: {
      method,
      path: malformation === "query" ? `${path}?${signed.fields.length}=1` : path,
      headers: [
        ...Object.entries(headers),
        ...signed.headers,
        ...(case_.isChunked ? [["Transfer-Encoding", "chunked"] as const] : []),
        ...case_.extraHeaders,
      ],
      body,
    },
    wanted,
    signer: isAuthentic ? { key: caller.key, signType } : undefined,
    fields,
  };
}

/** The fields of a request with which nothing is wrong. */
function rightFields(case_: TradeCase, caller: Caller, foreign: Caller, scene: Scene) {
  const { operation, changes, named } = case_;
  const order = targetOrder(case_, caller, foreign);
  const fresh = case_.number === "fresh" || caller.numbers.length === 0;
  const number = fresh
    ? scene.newNumber()
    : (caller.numbers[case_.index % caller.numbers.length] ?? "");
  const syssn = named === "number" ? {} : { syssn: order.id };
  const orderNumber = named === "syssn" ? {} : { out_trade_no: order.number };
  const { txcurrcd: _, ...freeChanges } = changes;
  const own = (): Record<string, string> => {
    switch (operation) {
      case "createPayment": {
        const payType = changes["pay_type"] ?? "800201";
        return {
          pay_type: payType,
          out_trade_no: number,
          txamt: "10",
          ...(payType === "800208" ? { auth_code: "134567890123456789" } : {}),
          ...(payType === "800108" ? { auth_code: "284567890123456789" } : {}),
          ...(case_.index % 5 === 0 ? { notify_url: `${scene.receiverUrl}?${case_.index}` } : {}),
          ...changes,
        };
      }
      case "closeOrder":
        return { ...syssn, ...orderNumber, ...freeChanges };
      case "createRefund":
        return {
          syssn: order.id,
          out_trade_no: number,
          txamt: order.amount,
          txdtm: CLIENT_TIME,
          ...changes,
        };
      case "createReversal":
        return {
          mchid: caller.merchantId,
          syssn: order.id,
          out_trade_no: order.number,
          txamt: order.amount,
          txdtm: CLIENT_TIME,
          ...freeChanges,
        };
      case "queryTransactions":
        return {
          ...(case_.index % 3 === 0 ? {} : listed({ ...syssn, ...orderNumber }, case_, foreign)),
          ...changes,
        };
    }
  };
  const fields = own();
  if (case_.index % 4 === 0) fields["mchid"] = caller.merchantId;
  for (const name of case_.empty) fields[name] ??= "";
  // Own properties, whatever their names.
  for (const [name, value] of case_.unknown) {
    if (!Object.hasOwn(fields, name)) define(fields, name, value);
  }
  return fields;
}

/** A query's numbers with others that it must not find anything by. */
function listed(named: Record<string, string>, { others }: TradeCase, foreign: Caller) {
  const more = Array.from({ length: others }, (_, at) => foreign.orders[at]);
  return Object.fromEntries(
    Object.entries(named).map(([name, own]) => {
      const theirs = more.map(
        (order, at) => (name === "syssn" ? order?.id : order?.number) ?? String(at),
      );
      return [name, [own, ...theirs].join(",")];
    }),
  );
}

function targetOrder({ whose, index }: TradeCase, caller: Caller, foreign: Caller): KnownOrder {
  const nobodys = { id: NOBODYS_SYSSN, number: "nobodys-number", amount: "10" };
  if (whose === "nobody") return nobodys;
  const { orders } = whose === "own" ? caller : foreign;
  return orders[index % orders.length] ?? nobodys;
}

function define(fields: Record<string, string>, name: string, value: string): void {
  Object.defineProperty(fields, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function flawedFields(right: Record<string, string>, flaws: readonly Flaw[], foreign: Caller) {
  const fields = right;
  for (const flaw of flaws) {
    if (flaw.kind === "merchant") {
      fields["mchid"] = flaw.whose === "foreign" ? foreign.merchantId : "Nobody";
    }
  }
  // A wrong field is looked at before a wrong merchant, so it has the last word.
  for (const flaw of flaws) {
    if (flaw.kind !== "field") continue;
    for (const [name, value] of [
      ...Object.entries(flaw.others),
      [flaw.field, flaw.value] as const,
    ]) {
      if (value === undefined) delete fields[name];
      else fields[name] = value;
    }
  }
  return fields;
}

/** The same fields with the merchant under its other name. */
function renamed(fields: Record<string, string>, usesAlias: boolean): Record<string, string> {
  const { mchid, ...others } = fields;
  if (!usesAlias || mchid === undefined) return fields;
  define(others, "Mchid", mchid);
  return others;
}

interface Signed {
  readonly headers: readonly (readonly [string, string])[];
  /** As they are sent, which is not always as they were signed. */
  readonly fields: readonly (readonly [string, string])[];
}

const UNKNOWN_APP = "NOBODY00000000000000000000000001";

/** Signs as the app does, or in a way that must not be believed. */
function signHeaders(
  fields: Readonly<Record<string, string>>,
  caller: Caller,
  foreign: Caller,
  { signType, signing }: Pick<TradeCase, "signType" | "signing">,
  forgery: Forgery | undefined,
): Signed {
  const keys: Partial<Record<Forgery, string>> = { "another-apps-key": foreign.key, "no-key": "" };
  const key = (forgery && keys[forgery]) ?? caller.key;
  const signingKey = { key, signType, digest: nodeDigest };
  const inCapitals =
    signing === "kept-empty"
      ? signBytes(canonicalString(fields, { keepEmpty: true }), signingKey)
      : signFields(fields, signingKey);
  const right = signing === "lower" ? inCapitals.toLowerCase() : inCapitals;
  const sent = changedAfterSigning(Object.entries(fields), forgery);
  const signature = forgedSignature(right, fields, caller, forgery);
  const codes: Partial<Record<Forgery, string>> = {
    "another-apps-code": foreign.appCode,
    "unknown-app": UNKNOWN_APP,
  };
  const app = (forgery && codes[forgery]) ?? caller.appCode;
  return {
    headers: [
      ...(forgery === "no-app" ? [] : [["X-QF-APPCODE", app] as const]),
      ...(signature === undefined ? [] : [["X-QF-SIGN", signature] as const]),
      ...(forgery === "sent-twice" ? [["X-QF-SIGN", right] as const] : []),
      ...signTypeHeader(signType, forgery),
    ],
    fields: sent,
  };
}

function changedAfterSigning(fields: [string, string][], forgery: Forgery | undefined) {
  const signedField = fields.findIndex(([, value]) => value !== "");
  switch (forgery) {
    case "field-added":
      return [...fields, ["added-after", "1"] as const];
    case "field-dropped":
      // Nothing to drop: something is added instead.
      return signedField === -1
        ? [["added-after", "1"] as const]
        : fields.toSpliced(signedField, 1);
    case "value-changed":
      return signedField === -1
        ? [["added-after", "1"] as const]
        : fields.map(
            ([name, value], at) => [name, at === signedField ? `${value}0` : value] as const,
          );
    default:
      return fields;
  }
}

function forgedSignature(
  right: string,
  fields: Readonly<Record<string, string>>,
  { key }: Caller,
  forgery: Forgery | undefined,
): string | undefined {
  switch (forgery) {
    case "first-digit":
      return otherDigit(right[0]) + right.slice(1);
    case "last-digit":
      return right.slice(0, -1) + otherDigit(right.at(-1));
    case "one-short":
      return right.slice(0, -1);
    case "doubled":
      return right + right;
    case "empty":
      return "";
    case "missing":
      return undefined;
    case "zeros":
      return "0".repeat(right.length);
    case "no-hex":
      return `${right.slice(0, -1)}G`;
    case "key-in-front":
      return signFields({ [key]: "", ...fields }, { key: "x", digest: nodeDigest });
    default:
      return right;
  }
}

function otherDigit(digit: string | undefined): string {
  return digit === "0" ? "1" : "0";
}

function signTypeHeader(signType: "MD5" | "SHA256" | undefined, forgery: Forgery | undefined) {
  const header = (value: string) => [["X-QF-SIGNTYPE", value] as const];
  switch (forgery) {
    case "hash-in-lower-case":
      return header((signType ?? "MD5").toLowerCase());
    case "unknown-hash":
      return header("SHA1");
    case "other-hash":
      return header(signType === "SHA256" ? "MD5" : "SHA256");
    default:
      return signType === undefined ? [] : header(signType);
  }
}

type Pairs = readonly (readonly [string, string])[];

function encoded(fields: Pairs, style: TradeCase["style"]): Buffer {
  if (style === "form")
    return Buffer.from(String(new URLSearchParams(fields.map(([n, v]) => [n, v]))));
  const encode = style === "escaped" ? escapeAll : escapeLittle;
  return Buffer.from(fields.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&"));
}

function escapeAll(text: string): string {
  return Buffer.from(text).reduce(
    (all, byte) => `${all}%${byte.toString(16).padStart(2, "0")}`,
    "",
  );
}

/** As partners' own clients do: only what would be misread. */
function escapeLittle(text: string): string {
  return text.replaceAll(/[%&+=]/g, (character) => escapeAll(character));
}

function malformedBody(fields: Pairs, style: TradeCase["style"], how: string | undefined): Buffer {
  const body = encoded(fields, style);
  const [name = "udid", value = ""] = fields.find(([, value]) => value !== "") ?? [];
  const add = (pairs: Pairs) => Buffer.concat([body, Buffer.from("&"), encoded(pairs, style)]);
  switch (how) {
    case undefined:
    case "query":
      return body;
    case "twice":
      return Buffer.concat([add([[name, value]]), Buffer.from("&"), encoded([[name, "2"]], style)]);
    case "twice-escaped":
      return Buffer.concat([body, Buffer.from(`&${escapeAll(name)}=1&${escapeAll(name)}=2`)]);
    case "alias-too":
      return add([
        ...(fields.some(([each]) => each === "mchid") ? [] : [["mchid", ""] as const]),
        ["Mchid", ""],
      ]);
    case "65-fields":
      return add(Array.from({ length: 65 }, (_, index) => [`filling-${index}`, "1"]));
    default:
      return Buffer.concat([body, Buffer.from(how, "latin1")]);
  }
}

function padded(body: Buffer, size: number): Buffer {
  return body.byteLength >= size
    ? body
    : Buffer.concat([body, Buffer.from("&padding=".padEnd(size - body.byteLength, "x"))]);
}

/** The order of the contract's checks (§6) decides between several flaws. */
function wantedAnswer(
  case_: TradeCase,
  fields: Readonly<Record<string, string>>,
  caller: Caller,
  bytes: number,
): Wanted {
  const { operation, flaws, whose } = case_;
  const kinds = new Set<Flaw["kind"]>(flaws.map((flaw) => flaw.kind));
  if (bytes > LIMIT_BYTES) kinds.add("size");
  // Whether a window is too long is decided by the query itself, after the merchant is known.
  const isWindow = flaws.some((flaw) => flaw.kind === "field" && "start_time" in flaw.others);
  if (isWindow && kinds.has("merchant")) kinds.delete("field");
  for (const [kind, { status, respcd }] of Object.entries(wantedByKind)) {
    if (!kinds.has(kind as Flaw["kind"])) continue;
    const field = flaws.find((flaw) => flaw.kind === "field")?.field;
    return { status: [status], respcd, naming: kind === "field" ? field : undefined };
  }
  const currency = fields["txcurrcd"];
  if (operation === "createPayment" && currency && currency !== caller.currency) {
    return { status: [400], respcd: "1104", naming: "txcurrcd" };
  }
  // Two times that chance has put beside each other are seldom a window.
  if (fields["start_time"] && fields["end_time"]) return { status: [200, 400] };
  if (whose === "own" || operation === "createPayment") return { status: [200] };
  if (operation === "queryTransactions") {
    const isNamed = Boolean(fields["syssn"]) || Boolean(fields["out_trade_no"]);
    return { status: [200], respcd: "0000", isEmpty: isNamed };
  }
  return { status: [200], respcd: "1136" };
}
