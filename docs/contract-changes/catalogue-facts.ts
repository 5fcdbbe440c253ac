import type { Json } from "./contract.ts";
import { type Fact, type FactKind, type Group, keyOf, textOf } from "./fact.ts";

/** What the tables say: codes, pay types, the life of orders, currencies. */
export function catalogueFacts(catalogue: Json): Fact[] {
  return [
    ...Object.values<Json>(catalogue.codes).flatMap(codeFacts),
    ...Object.entries<Json>(catalogue.payTypes).flatMap(([code, row]) => payTypeFacts(code, row)),
    ...lifeFacts("order", catalogue.orderStates, catalogue.orderMoves),
    ...lifeFacts("operation", catalogue.operationStates, catalogue.operationMoves),
    ...outcomeFacts(catalogue.outcomes),
    ...Object.entries(catalogue.currencyDecimals).map(([currency, decimals]) =>
      fact({ kind: "currency", name: "" }, "decimals", currency, decimals),
    ),
  ];
}

function codeFacts({ code, meaning, retry, cause, forces, origin, message, action }: Json): Fact[] {
  const group: Group = { kind: "code", name: code };
  return [
    fact(group, "code", "", ""),
    fact(group, "codeMeaning", "meaning", meaning),
    fact(group, "codeRule", "retry", retry),
    fact(group, "codeRule", "cause", cause),
    ...forces.map((operation: string) => fact(group, "forced", operation, "")),
    fact(group, "origin", "", origin),
    fact(group, "text", "message", message),
    fact(group, "text", "action", action),
  ];
}

function payTypeFacts(code: string, row: Json): Fact[] {
  const group: Group = { kind: "payType", name: code };
  const rules = ["channel", "flow", "close", "reversal"];
  return [
    fact(group, "payType", "", row.name),
    ...rules.map((rule) => fact(group, "payTypeRule", rule, row[rule])),
    fact(group, "origin", "", row.origin),
    fact(group, "text", "description", row.description),
  ];
}

function lifeFacts(life: "order" | "operation", states: Json, moves: Json): Fact[] {
  return Object.entries<Json>(states).flatMap(([name, { final, meaning }]) => {
    const group: Group = { kind: "state", name: life === "order" ? name : `operation ${name}` };
    return [
      fact(group, "state", "", ""),
      fact(group, "final", "", final),
      fact(group, "text", "meaning", meaning),
      ...moves[name].map((next: string) => fact(group, "move", next, "")),
    ];
  });
}

function outcomeFacts(outcomes: Json): Fact[] {
  return Object.entries<Json>(outcomes).flatMap(([state, row]) =>
    Object.entries<Json>(row).flatMap(([operation, cases]) =>
      cases.map(({ when = "", respcd, cancel, effect }: Json) => {
        const said = [respcd, ...(cancel === undefined ? [] : [`cancel ${cancel}`]), effect];
        const name = [operation, when].filter((part) => part !== "").join(" ");
        return fact({ kind: "state", name: state }, "outcome", name, said.join(", "));
      }),
    ),
  );
}

/** The golden vectors: a signature that was right stays right. */
export function signingFacts(vectors: Json): Fact[] {
  return Object.entries<Json>(vectors).flatMap(([list, entries]) =>
    Array.isArray(entries)
      ? entries.map((vector: Json) =>
          fact({ kind: "signing", name: "" }, "vector", `${list}: ${vector.name}`, vector),
        )
      : [],
  );
}

/** What begins a group: without the row there is none of its cells. */
const wholes: readonly FactKind[] = ["code", "payType", "state"];

function fact(group: Group, kind: FactKind, name: string, value: unknown): Fact {
  const whole = wholes.find((kind) => kind === group.kind);
  const of = whole && kind !== whole ? [keyOf({ group, kind: whole, place: "", name: "" })] : [];
  return { group, kind, place: "", name, value: textOf(value), direction: "both", of };
}
