import type { Json } from "./contract.ts";
import { type Direction, type Fact, type FactKind, type Group, keyOf, textOf } from "./fact.ts";

const limits = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];
const forms = [
  "type",
  "format",
  "pattern",
  "const",
  "default",
  "additionalProperties",
  "uniqueItems",
];
const texts = ["title", "description", "examples", "example", "x-expected"];
const conditions = ["if", "then", "else", "anyOf", "oneOf", "allOf", "not", "dependentRequired"];

/** Where a schema stands. */
export interface SchemaPlace {
  readonly group: Group;
  readonly direction: Direction;
  /** The member, parameter or header that it describes; empty for a component itself. */
  readonly place: string;
  /** Keys of what it is a part of. */
  readonly of: readonly string[];
}

/**
 * What a schema says of itself and of its members. A reference says that the member is what another
 * component is; what that one says is told once, there.
 */
export function schemaFacts(schema: Json, at: SchemaPlace): Fact[] {
  const fact = (kind: FactKind, name: string, value: unknown): Fact => ({
    ...at,
    kind,
    name,
    value: textOf(value),
  });
  const stated = (kind: FactKind, keywords: readonly string[]) =>
    keywords
      .filter((keyword) => schema[keyword] !== undefined)
      .map((keyword) => fact(kind, keyword, schema[keyword]));
  const each = (kind: FactKind, values: readonly unknown[] = []) =>
    values.map((value) => fact(kind, textOf(value), ""));
  return [
    ...stated("limit", limits),
    ...stated("form", forms),
    ...stated("text", texts),
    ...stated("condition", conditions),
    ...(schema.$ref === undefined ? [] : [fact("form", "schema", lastOf(schema.$ref))]),
    ...(schema["x-origin"] === undefined ? [] : [fact("origin", "", schema["x-origin"])]),
    ...(schema.deprecated === true ? [fact("deprecated", "", true)] : []),
    ...each("value", schema.enum),
    ...each("openValue", schema["x-extensible-enum"]),
    ...each("alias", schema["x-aliases"]),
    ...Object.entries<Json>(schema.properties ?? {}).flatMap(([name, inner]) => {
      const place = at.place === "" ? name : `${at.place}.${name}`;
      const field: Fact = { ...at, kind: "field", place, name: "", value: "" };
      return [field, ...schemaFacts(inner, { ...at, place, of: [...at.of, keyOf(field)] })];
    }),
    // That a new field is required is told beside it: it may break, where the field does not.
    ...(schema.required ?? []).map((name: string) => {
      const place = at.place === "" ? name : `${at.place}.${name}`;
      return { ...at, kind: "required", place, name: "", value: "" } satisfies Fact;
    }),
    ...(schema.items === undefined
      ? []
      : schemaFacts(schema.items, { ...at, place: `${at.place}[]` })),
  ];
}

/** The name of the component that a reference leads to. */
export function lastOf(reference: string): string {
  return reference.split("/").at(-1) ?? reference;
}
