import type { Schema } from "./document.ts";

/** Keywords that hold one schema, a list of schemas, or schemas by name. */
const single = "items contains not if then else propertyNames".split(" ");
const additional = ["additionalProperties", "unevaluatedProperties"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas"];

/** A copy of the schema in which each schema directly inside it is replaced. */
export function mapChildren(
  schema: Schema,
  replace: (child: Schema, keyword: string, place: string) => Schema,
): Schema {
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (single.includes(keyword) || (additional.includes(keyword) && typeof value === "object")) {
      return [keyword, replace(value as Schema, keyword, keyword)];
    }
    if (lists.includes(keyword)) {
      const parts = value as Schema[];
      return [keyword, parts.map((part, i) => replace(part, keyword, `${keyword}/${i}`))];
    }
    if (maps.includes(keyword)) {
      const members = Object.entries(value as Record<string, Schema>).map(([name, member]) => [
        name,
        replace(member, keyword, `${keyword}/${name}`),
      ]);
      return [keyword, Object.fromEntries(members)];
    }
    return [keyword, value];
  });
  return Object.fromEntries(entries);
}

/** The schemas directly inside a schema, each with its place in it: `properties/txamt`. */
export function childPlaces(schema: Schema): [place: string, child: Schema][] {
  const found: [string, Schema][] = [];
  mapChildren(schema, (child, _keyword, place) => {
    found.push([place, child]);
    return child;
  });
  return found;
}

/** Whether the keyword stands in the schema or in one of the parts that it is put together from. */
export function says(schema: Schema, keyword: string): boolean {
  const parts = lists.flatMap((list) => (schema[list] ?? []) as Schema[]);
  return keyword in schema || parts.some((part) => says(part, keyword));
}

/** Whether the keyword decides what is valid. */
export function isLimit(keyword: string): boolean {
  return limits.has(keyword);
}

/** Whether the keyword tells people something and decides nothing. */
export function isAnnotation(keyword: string): boolean {
  return keyword.startsWith("x-") || annotations.has(keyword);
}

const limits = new Set([
  ...[...single, ...additional, ...lists, ...maps],
  ..."type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum".split(" "),
  ..."maxLength minLength pattern maxItems minItems uniqueItems".split(" "),
  ..."maxProperties minProperties required dependentRequired".split(" "),
]);

/** `format` is among them: a pattern has to say what is enforced. */
const annotations = new Set(
  "$comment title description default deprecated examples example format readOnly writeOnly".split(
    " ",
  ),
);
