/** A JSON Schema of the documents, as far as the generator looks into it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  if?: Schema;
  then?: Schema;
  not?: Schema;
  maximum?: number;
  minimum?: number;
  /** What would have been right, as the end of a sentence: "`txamt` must be …". */
  "x-expected"?: string;
  /** Other spellings of a form field that are accepted on the wire. */
  "x-aliases"?: string[];
  [keyword: string]: unknown;
}

export interface Reference {
  $ref: string;
}

export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
  [extension: `x-${string}`]: unknown;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, Example>;
}

export interface Body {
  description?: string;
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
  example?: unknown;
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses?: Record<string, Body | Reference>;
  security?: Record<string, unknown>[];
  "x-origin"?: string;
}

export interface PathItem {
  parameters?: (Parameter | Reference)[];
  [method: string]: unknown;
}

/** A bundled OpenAPI 3.1 document: every `$ref` in it leads into its own components. */
export interface Document {
  openapi: string;
  jsonSchemaDialect?: string;
  info: { title: string; version: string; description?: string; [member: string]: unknown };
  servers?: { url: string; description?: string }[];
  tags?: { name: string; description?: string }[];
  security?: Record<string, unknown>[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: { schemas?: Record<string, Schema>; [kind: string]: unknown };
}

/** The bundled documents that code is made from. */
export interface Documents {
  readonly trade: Document;
  readonly sandbox: Document;
  readonly wallets: Document;
}

/** An operation and where it stands. */
export interface Route {
  readonly path: string;
  readonly method: string;
  readonly item: PathItem;
  readonly operation: Operation;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations in the order of the document. */
export function routes(document: Document): Route[] {
  return routesOf(document.paths ?? {});
}

/** All webhooks; their `path` is the webhook's name. */
export function webhooks(document: Document): Route[] {
  return routesOf(document.webhooks ?? {});
}

function routesOf(paths: Record<string, PathItem>): Route[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ path, method, item, operation: operation as Operation })),
  );
}

/** What a reference of a bundled document leads to; anything else comes back as it is. */
export function resolve<T extends object>(document: Document, node: T | Reference): T {
  return "$ref" in node && typeof node.$ref === "string"
    ? resolve(document, lookUp<T | Reference>(document, node.$ref))
    : (node as T);
}

/** What stands at `#/…`, be it another reference. */
export function lookUp<T>(document: Document, pointer: string): T {
  let target: unknown = document;
  for (const part of pointer.replace(/^#\//, "").split("/")) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    target = (target as Record<string, unknown> | undefined)?.[name];
  }
  if (target === undefined) throw new Error(`nothing stands at ${pointer}`);
  return target as T;
}

/** The schema of a body in one media type, if it is declared. */
export function bodySchema(
  document: Document,
  body: Body | Reference | undefined,
  mediaType: string,
): Schema | undefined {
  if (body === undefined) return undefined;
  return resolve<Body>(document, body).content?.[mediaType]?.schema;
}

export const formType = "application/x-www-form-urlencoded";
export const jsonType = "application/json";
