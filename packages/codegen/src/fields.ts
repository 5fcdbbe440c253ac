import { type Document, lookUp, type Schema } from "./document.ts";

/**
 * The declared members of an object, each with everything that is said about it: at its place, and
 * where its `$ref` leads (what is said at its place wins).
 */
export function fieldsOf(document: Document, schema: Schema): Record<string, Schema> {
  const whole = withReference(document, schema);
  const parts = (whole.allOf ?? []).map((part) => fieldsOf(document, part));
  const own = Object.entries(whole.properties ?? {}).map(([name, field]) => [
    name,
    withReference(document, field),
  ]);
  return Object.assign({}, ...parts, Object.fromEntries(own));
}

function withReference(document: Document, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return { ...withReference(document, lookUp<Schema>(document, $ref)), ...own };
}
