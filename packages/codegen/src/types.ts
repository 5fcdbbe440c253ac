import openapiTypeScript, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Document } from "./document.ts";
import { header } from "./header.ts";
import type { Output } from "./outputs.ts";

/**
 * Types of a bundled document. A field with a default stays optional: the default is the gateway's
 * business, and whoever sends the request may leave the field out.
 */
export async function typesModule(
  document: Document,
  path: string,
  source: string,
): Promise<Output> {
  const nodes = await openapiTypeScript(structuredClone(document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
  });
  return { path, text: header(source) + astToString(nodes) };
}
