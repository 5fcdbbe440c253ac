/** The parts of a bundled OpenAPI document that the docs read. */
export interface ApiDocument {
  readonly info: { readonly title: string; description: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  description: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses?: Readonly<Record<string, Response>>;
  "x-codeSamples"?: readonly { lang: string; label: string; source: string }[];
}

export interface Response {
  readonly description?: string;
  readonly content?: Readonly<Record<string, Media>>;
  readonly links?: Readonly<Record<string, Link>>;
}

/** What a next request can take from a request and its answer. */
export interface Link {
  readonly operationId: string;
  readonly description?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** A form in which expressions are embedded: `syssn={$response.body#/syssn}`. */
  readonly requestBody?: string;
}

export interface Media {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, Example>>;
}

export interface Example {
  readonly summary?: string;
  readonly value?: { readonly respcd?: string };
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly "x-origin"?: string;
}

/** An operation with the place where it stands. */
export interface PlacedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** The operations of a document, webhooks last. Beside them in a path stand shared parameters. */
export function operationsOf(document: ApiDocument): PlacedOperation[] {
  return [document.paths, document.webhooks ?? {}].flatMap((items) =>
    Object.entries(items).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, operation]) => "operationId" in operation)
        .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
    ),
  );
}

/** Follows a `$ref` within the document; what stands beside it wins over what it leads to. */
export function resolve<T extends object>(value: T, document: ApiDocument): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value;
  const { $ref, ...beside } = value;
  let target: unknown = document;
  for (const name of $ref.slice(2).split("/")) {
    target = (target as Readonly<Record<string, unknown>>)[
      name.replaceAll("~1", "/").replaceAll("~0", "~")
    ];
  }
  return { ...resolve(target as T, document), ...beside };
}
