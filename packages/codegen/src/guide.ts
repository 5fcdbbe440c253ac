import type { Schema } from "./document.ts";
import type { Guide } from "./field-errors.ts";
import { childPlaces } from "./schema-keywords.ts";

/** What the errors of a flattened schema say, by the place in it from which Ajv reports them. */
export function guideOf(schema: Schema): Guide {
  const expected: Record<string, string> = {};
  const alternatives: Record<string, string[]> = {};
  const conditions: Record<string, string> = {};
  collect(schema, "#");
  return { expected, alternatives, conditions };

  function collect(schema: Schema, place: string): void {
    if (schema["x-expected"] !== undefined) expected[place] = schema["x-expected"];
    const names = alternativesOf(schema);
    if (names !== undefined) alternatives[`${place}/then/required`] = names;
    const condition = conditionOf(schema.if);
    if (condition !== undefined) conditions[`${place}/then`] = condition;
    for (const [child, inner] of childPlaces(schema)) collect(inner, `${place}/${child}`);
  }
}

/** The members of which one has to be there: without the first, the condition asks for the second. */
function alternativesOf({ if: condition, then }: Schema): string[] | undefined {
  const [first, ...others] = condition?.not?.required ?? [];
  const [second, ...more] = then?.required ?? [];
  const areTwo = first !== undefined && second !== undefined && others.length + more.length === 0;
  return areTwo ? [first, second] : undefined;
}

/** The condition in words, if it is that members have certain values. */
function conditionOf(condition: Schema | undefined): string | undefined {
  const members = Object.entries(condition?.properties ?? {}).map(([name, { const: value }]) =>
    value === undefined ? undefined : `${name} ${value}`,
  );
  const known = members.length > 0 && members.every((member) => member !== undefined);
  return known ? `for ${members.join(" and ")}` : undefined;
}
