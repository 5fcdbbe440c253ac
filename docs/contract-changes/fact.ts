/** Whether a partner sends what is described, receives it, or both. Nothing else decides what breaks. */
export type Direction = "sent" | "received" | "both";

/** Where a fact belongs, and so the heading under which a reader looks for its changes. */
export interface Group {
  readonly kind:
    | "operation"
    | "notification"
    | "schema"
    | "code"
    | "payType"
    | "state"
    | "currency"
    | "signing"
    | "document";
  readonly name: string;
  /** In the sandbox's own document, whose calls may change at any time. */
  readonly sandbox?: boolean;
}

export type FactKind =
  | "operation"
  | "webhook"
  | "parameter"
  | "security"
  | "body"
  | "status"
  | "header"
  | "answer"
  | "link"
  | "example"
  | "schema"
  | "field"
  | "required"
  | "limit"
  | "form"
  | "value"
  | "openValue"
  | "alias"
  | "condition"
  | "origin"
  | "deprecated"
  | "text"
  | "code"
  | "codeMeaning"
  | "codeRule"
  | "forced"
  | "payType"
  | "payTypeRule"
  | "state"
  | "final"
  | "move"
  | "outcome"
  | "decimals"
  | "scheme"
  | "schemeRule"
  | "vector";

/** One thing that the contract says, small enough that its change is one sentence. */
export interface Fact {
  readonly group: Group;
  readonly kind: FactKind;
  /** What in the group it is about: a field, a parameter, a status, a header of a status; empty for all of it. */
  readonly place: string;
  /** Which of its kind there: a keyword, a value, a move. */
  readonly name: string;
  /** What it says, as a text; equal texts say the same. */
  readonly value: string;
  readonly direction: Direction;
  /** Keys of the facts without which this one could not be: a limit of its field, all of its operation. */
  readonly of: readonly string[];
}

/** The name of a fact in every version of the contract. */
export function keyOf({
  group,
  kind,
  place,
  name,
}: Pick<Fact, "group" | "kind" | "place" | "name">) {
  const parts = [group.sandbox ? "sandbox" : "", group.kind, group.name, kind, place, name];
  return parts.filter((part) => part !== "").join(" ");
}

/** A value as a text that does not depend on the order of members. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value, (_name, inner) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
