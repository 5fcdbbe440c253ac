import { canonicalString, signBytes, signFields } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import type { Forgery } from "./flaws.ts";
import type { Caller } from "./scene.ts";
import type { TradeCase } from "./trade-cases.ts";

interface Signed {
  readonly headers: readonly (readonly [string, string])[];
  /** As they are sent, which is not always as they were signed. */
  readonly fields: readonly (readonly [string, string])[];
}

const UNKNOWN_APP = "NOBODY00000000000000000000000001";

/** Signs as the app does, or in a way that must not be believed. */
export function signRequest(
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
