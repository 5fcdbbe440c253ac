import { type Code, codeNames, codes } from "@trade-v1/contract/catalogue";

/** How long `1145` and `1298` stay undecided, in milliseconds of the sandbox's clock (contract §9). */
export const UNDECIDED_MS = 30_000;

export type ForcedOutcome =
  | { readonly kind: "refused"; readonly code: Code }
  /** The customer has to act, also where a swipe would be paid at once. */
  | { readonly kind: "waiting" }
  /** Nothing is known for `UNDECIDED_MS`; then it succeeds, or fails with `code`. */
  | { readonly kind: "undecided"; readonly code: Code | null };

/** What an amount that equals a code forces, as the code's row in the catalogue says; else null. */
export function forcedOutcome(what: "payment" | "refund", amount: number): ForcedOutcome | null {
  const code = String(amount);
  if (!isCode(code)) return null;
  const name = codeNames[code];
  if (!(codes[name].forces as readonly string[]).includes(what)) return null;
  switch (name) {
    case "waitingForCustomer":
      return { kind: "waiting" };
    case "processing":
      return { kind: "undecided", code: null };
    case "channelNoAnswer":
      return { kind: "undecided", code };
    default:
      return { kind: "refused", code };
  }
}

function isCode(text: string): text is Code {
  return Object.hasOwn(codeNames, text);
}
