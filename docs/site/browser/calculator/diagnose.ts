import { canonicalString, type SignType, signBytes, verifyFields } from "@trade-v1/signing";

export type Pairs = readonly (readonly [name: string, value: string])[];

/** Ways to sign wrongly that partners have met. */
export type Mistake = "unsorted" | "encoded" | "ampersand" | "named" | "keyFirst" | "noKey";

/** What a signature turned out to be. */
export type Finding =
  | { readonly kind: "right" | "keptEmpty"; readonly signType: SignType }
  | { readonly kind: "mistake"; readonly mistake: Mistake }
  | { readonly kind: "notHex" | "wrong" };

const signTypes: readonly SignType[] = ["MD5", "SHA256"];

/** Says whether a request's signature is right, and otherwise which of the usual mistakes made it. */
export function diagnose(pairs: Pairs, key: string, signature: string): Finding {
  const given = signature.trim();
  if (!/^([0-9a-f]{32}|[0-9a-f]{64})$/i.test(given)) return { kind: "notHex" };
  for (const signType of signTypes) {
    if (!verifyFields(pairs, given, { key, signType })) continue;
    const isPlain = signBytes(canonicalString(pairs), { key, signType }) === given.toUpperCase();
    return { kind: isPlain ? "right" : "keptEmpty", signType };
  }
  for (const [mistake, text] of mistaken(pairs, key)) {
    for (const signType of signTypes) {
      if (signBytes(text, { key: "", signType }) === given.toUpperCase()) {
        return { kind: "mistake", mistake };
      }
    }
  }
  return { kind: "wrong" };
}

/** What each mistake would have hashed. */
function mistaken(pairs: Pairs, key: string): readonly (readonly [Mistake, string])[] {
  const canonical = canonicalString(pairs);
  const sent = pairs.filter(([, value]) => value !== "");
  const encoded = sent.map(([name, value]) => [name, encodeURIComponent(value)] as const);
  const plus = sent.map(
    ([name, value]) => [name, new URLSearchParams([["", value]]).toString().slice(1)] as const,
  );
  return [
    ["unsorted", sent.map(([name, value]) => `${name}=${value}`).join("&") + key],
    ["encoded", canonicalString(encoded) + key],
    ["encoded", canonicalString(plus) + key],
    ["ampersand", `${canonical}&${key}`],
    ["named", `${canonical}&key=${key}`],
    ["keyFirst", key + canonical],
    ["noKey", canonical],
  ];
}

/** Where two strings first differ, counted from 0; undefined if they are the same. */
export function firstDifference(a: string, b: string): number | undefined {
  const shorter = Math.min(a.length, b.length);
  for (let index = 0; index < shorter; index++) if (a[index] !== b[index]) return index;
  return a.length === b.length ? undefined : shorter;
}
