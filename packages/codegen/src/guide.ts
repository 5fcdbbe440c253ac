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
    const names = (schema.anyOf ?? []).map(requiredMember);
    if (names.length > 0 && names.every((name) => name !== undefined)) {
      alternatives[`${place}/anyOf`] = names;
    }
    const condition = conditionOf(schema.if);
    if (condition !== undefined) conditions[`${place}/then`] = condition;
    for (const [child, inner] of childPlaces(schema)) collect(inner, `${place}/${child}`);
  }
}

/** The member that a branch asks for, if it is one. */
function requiredMember({ required }: Schema): string | undefined {
  return required?.length === 1 ? required[0] : undefined;
}

/** The condition in words, if it is that members have certain values. */
function conditionOf(condition: Schema | undefined): string | undefined {
  const members = Object.entries(condition?.properties ?? {}).map(([name, { const: value }]) =>
    value === undefined ? undefined : `${name} ${value}`,
  );
  const known = members.length > 0 && members.every((member) => member !== undefined);
  return known ? `for ${members.join(" and ")}` : undefined;
}
