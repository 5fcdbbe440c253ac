import {
  codeNames,
  codes,
  operationStates,
  orderStates,
  payTypes,
} from "@trade-v1/contract/catalogue";

/** How a state is coloured: by what it means for whoever waits for the money. */
export type Tone = "good" | "warn" | "bad" | "info" | "back" | "calm";

const states: Readonly<Record<string, readonly [name: string, tone: Tone]>> = {
  opening: ["Opening", "info"],
  pending: ["Waiting", "warn"],
  paid: ["Paid", "good"],
  failed: ["Failed", "bad"],
  closed: ["Closed", "calm"],
  refunded: ["Refunded", "back"],
  reversed: ["Reversed", "back"],
  requested: ["Requested", "info"],
  succeeded: ["Succeeded", "good"],
};

const deliveries: Readonly<Record<string, readonly [name: string, tone: Tone]>> = {
  pending: ["Will be sent", "warn"],
  delivered: ["Delivered", "good"],
  dead: ["Given up", "bad"],
};

export interface Said {
  readonly name: string;
  readonly tone: Tone;
}

export function stateWords(state: string): Said {
  const [name, tone] = states[state] ?? [state, "calm"];
  return { name, tone };
}

export function deliveryWords(state: string): Said {
  const [name, tone] = deliveries[state] ?? [state, "calm"];
  return { name, tone };
}

/** What a state means, from the catalogue. */
export function stateMeaning(orderType: string, state: string): string {
  const table: Readonly<Record<string, { readonly meaning: string }>> =
    orderType === "payment" ? orderStates : operationStates;
  return plain(table[state]?.meaning ?? "");
}

/** A code with what it says: `1143 Waiting for the customer`. */
export function codeWords(code: string): string {
  const name = (codeNames as Readonly<Record<string, keyof typeof codes>>)[code];
  return name === undefined ? code : `${code} ${codes[name].message}`;
}

/** What to do about a code, from the catalogue. */
export function codeAction(code: string): string {
  const name = (codeNames as Readonly<Record<string, keyof typeof codes>>)[code];
  return name === undefined ? "" : plain(codes[name].action);
}

/** The catalogue is written in Markdown. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}

export function payTypeName(code: string): string {
  return (payTypes as Readonly<Record<string, { readonly name: string }>>)[code]?.name ?? code;
}

const kinds: Readonly<Record<string, string>> = {
  payment: "Payment",
  refund: "Refund",
  reversal: "Reversal",
  close: "Close",
};

export function kindName(orderType: string): string {
  return kinds[orderType] ?? orderType;
}

/** `in 29 min`, by the app's clock; nothing for 0. */
export function inTime(seconds: number): string {
  if (seconds < 60) return `in ${seconds} s`;
  if (seconds < 5_400) return `in ${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `in ${Math.round(seconds / 3_600)} h`;
  return `in ${Math.round(seconds / 86_400)} days`;
}

/** The filters of the list, in the order in which a payment goes through them. */
export const STATES = Object.keys(states);
export const KINDS = Object.keys(kinds);
export const PAY_TYPES = Object.keys(payTypes);
