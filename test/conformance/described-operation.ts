import openapi from "@trade-v1/contract/openapi.json" with { type: "json" };
import sandbox from "@trade-v1/contract/sandbox.json" with { type: "json" };

/** What a document says of an operation: names of its fields and of its answer's members, each with its origin. */
export interface DescribedOperation {
  readonly origin: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
}

interface Described {
  readonly "x-origin"?: string;
}
interface Schema extends Reference {
  readonly properties?: Readonly<Record<string, Described>>;
}
interface Reference {
  readonly $ref?: string;
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Operation extends Described {
  readonly operationId: string;
  readonly parameters?: readonly Reference[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}
interface PathItem {
  readonly parameters?: readonly Reference[];
  readonly get?: Operation;
  readonly post?: Operation;
}

interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
}

const documents: Readonly<Record<string, object>> = { trade: openapi, sandbox };

/** @param operationId `$sourceDescriptions.trade.createPayment`; undefined if there is no such operation */
export function describedOperation(operationId: string): DescribedOperation | undefined {
  const [, source = "", name] = operationId.split(".");
  const document = documents[source] as Document | undefined;
  if (document === undefined) return undefined;
  for (const item of Object.values(document.paths)) {
    const operation = [item.get, item.post].find((one) => one?.operationId === name);
    if (operation === undefined) continue;
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
    return {
      origin: operation["x-origin"] ?? "",
      fields: new Map([
        ...parameters.map((parameter) => {
          const { name } = follow<{ name: string }>(document, parameter);
          return [name, ""] as const;
        }),
        ...originsOf(document, operation.requestBody),
      ]),
      members: originsOf(document, operation.responses["200"]),
    };
  }
  return undefined;
}

function originsOf(document: object, body: Body | undefined): ReadonlyMap<string, string> {
  const [media] = Object.values(body?.content ?? {});
  const { properties = {} } = follow<Schema>(document, media?.schema ?? {});
  return new Map(Object.entries(properties).map(([name, of]) => [name, of["x-origin"] ?? ""]));
}

function follow<Kind>(document: object, value: Reference): Kind {
  if (value.$ref === undefined) return value as Kind;
  const parts = value.$ref.slice("#/".length).split("/");
  const found = parts.reduce<unknown>(
    (at, part) => (at as Readonly<Record<string, unknown>>)[part],
    document,
  );
  return found as Kind;
}
