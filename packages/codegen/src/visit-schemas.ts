import type { Document, Schema } from "./document.ts";
import { childPlaces } from "./schema-keywords.ts";

/** Data, in which nothing is a schema whatever it is called. */
const data = ["example", "examples", "default", "enum", "const", "value"];

/** Shows every schema of the document, the inner ones first, so that the visitor can change it. */
export function visitSchemas(document: Document, visit: (schema: Schema) => void): void {
  for (const schema of Object.values(document.components?.schemas ?? {})) visitTree(schema, visit);
  findSchemas(document, visit);
}

function findSchemas(node: unknown, visit: (schema: Schema) => void): void {
  if (typeof node !== "object" || node === null) return;
  for (const [name, child] of Object.entries(node)) {
    if (name === "schema") visitTree(child as Schema, visit);
    else if (name !== "schemas" && !data.includes(name) && !name.startsWith("x-")) {
      findSchemas(child, visit);
    }
  }
}

function visitTree(schema: Schema, visit: (schema: Schema) => void): void {
  for (const [, child] of childPlaces(schema)) visitTree(child, visit);
  visit(schema);
}
