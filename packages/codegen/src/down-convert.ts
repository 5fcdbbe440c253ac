import { Converter } from "@apiture/openapi-down-convert";
import { type Document, lookUp, type Schema } from "./document.ts";
import { visitSchemas } from "./visit-schemas.ts";

/** Keywords that OpenAPI 3.0 does not know and the converter leaves in. */
const tooNew = ["if", "then", "else", "dependentRequired", "dependentSchemas", "$defs"];

/**
 * The document in OpenAPI 3.0.3, for tools that know no other. It says less: no webhooks, no
 * conditions (`if`/`then`); descriptions say them in words.
 */
export function downConvert(document: Document): Document {
  const source = structuredClone(document);
  visitSchemas(source, (schema) => inlineReference(source, schema));
  const result = new Converter(source, { allOfTransform: true }).convert() as Document;
  delete result.info.summary;
  delete result.jsonSchemaDialect;
  visitSchemas(result, removeTooNew);
  removeUnused(result);
  return result;
}

/**
 * In 3.0 nothing may stand beside a `$ref`. A simple type is copied to its place with what is said
 * there; of anything larger the converter makes `allOf`.
 */
function inlineReference(document: Document, schema: Schema): void {
  if (schema.$ref === undefined || Object.keys(schema).length === 1) return;
  const { $ref, ...own } = schema;
  const target = lookUp<Schema>(document, $ref);
  if (!isSimple(target)) return;
  delete schema.$ref;
  Object.assign(schema, structuredClone(target), own);
}

function removeTooNew(schema: Schema): void {
  for (const keyword of tooNew) delete schema[keyword];
  const parts = schema.allOf?.filter((part) => Object.keys(part).length > 0);
  if (parts?.length === 0) delete schema.allOf;
  else if (parts !== undefined) schema.allOf = parts;
}

/**
 * What served the webhooks only, and simple types that now stand in their places. Objects stay: of
 * the notification a generator makes a class, which partners can use although 3.0 has no webhooks.
 */
function removeUnused(document: Document): void {
  const references = JSON.stringify(document);
  for (const [kind, group] of Object.entries(document.components ?? {})) {
    if (kind === "securitySchemes") continue;
    const components = group as Record<string, Schema>;
    for (const [name, component] of Object.entries(components)) {
      const used = references.includes(`"#/components/${kind}/${name}"`);
      if (!used && isSimple(component)) delete components[name];
    }
  }
}

function isSimple({ properties, allOf, oneOf, anyOf }: Schema): boolean {
  return [properties, allOf, oneOf, anyOf].every((structure) => structure === undefined);
}
