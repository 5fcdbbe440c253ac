import type { Json } from "./contract.ts";
import { resolve, type Used, use } from "./directions.ts";
import { type Direction, type Fact, type FactKind, type Group, keyOf, textOf } from "./fact.ts";
import { lastOf, schemaFacts } from "./schema-facts.ts";

interface Operation {
  readonly document: Json;
  readonly path: string;
  readonly method: string;
  readonly item: Json;
  readonly group: Group;
  /** Filled: which components this operation sends and receives. */
  readonly used: Used;
}

/** What an operation says, or a notification, which goes the other way: its body is what partners receive. */
export function operationFacts(given: Operation): Fact[] {
  const { document, path, method, item, group } = given;
  const operation = item[method];
  const isWebhook = group.kind === "notification";
  const route = isWebhook ? method.toUpperCase() : `${method.toUpperCase()} ${path}`;
  const itself = says(group, isWebhook ? "webhook" : "operation", "", "", route, "both");
  const of = [keyOf(itself)];
  const own = (kind: FactKind, name: string, value: unknown): Fact => ({
    ...says(group, kind, "", name, value, "both"),
    of,
  });
  const [asked, answered]: readonly [Direction, Direction] = isWebhook
    ? ["received", "sent"]
    : ["sent", "received"];
  return [
    itself,
    own("text", "summary", operation.summary ?? ""),
    own("text", "description", operation.description ?? ""),
    own("security", "", operation.security ?? document.security ?? []),
    own("origin", "", operation["x-origin"] ?? ""),
    ...(operation.deprecated === true ? [own("deprecated", "", "")] : []),
    ...parameterFacts(given, asked, of),
    ...bodyFacts(given, resolve(document, operation.requestBody ?? {}), "body", asked, "", of),
    ...Object.entries<Json>(operation.responses ?? {}).flatMap(([status, declared]) =>
      responseFacts(given, status, resolve(document, declared), answered, of),
    ),
  ];
}

function parameterFacts(given: Operation, direction: Direction, of: readonly string[]): Fact[] {
  const { document, item, method, group, used } = given;
  const declared = [...(item.parameters ?? []), ...(item[method].parameters ?? [])];
  return declared.flatMap((node: Json) => {
    const { name, in: where, required, description, schema = {} } = resolve(document, node);
    const place = `${where} ${name}`;
    const need = required === true ? "required" : "optional";
    return partFacts(
      { ...says(group, "parameter", place, "", need, direction), of },
      { description, schema, document, used },
    );
  });
}

function responseFacts(
  given: Operation,
  status: string,
  response: Json,
  direction: Direction,
  of: readonly string[],
): Fact[] {
  const { document, group, used } = given;
  const itself: Fact = { ...says(group, "status", status, "", "", direction), of };
  const within = [...of, keyOf(itself)];
  const part = (kind: FactKind, place: string, name: string, value: unknown): Fact => ({
    ...says(group, kind, place, name, value, direction),
    of: within,
  });
  return [
    itself,
    part("text", status, "description", response.description ?? ""),
    ...Object.entries<Json>(response.headers ?? {}).flatMap(([name, node]) => {
      const { description, schema = {} } = resolve(document, node);
      const header = part("header", `${status} ${name}`, "", "");
      return partFacts(header, { description, schema, document, used });
    }),
    ...Object.entries<Json>(response.links ?? {}).map(([name, node]) => {
      const { operationId, parameters, requestBody } = resolve(document, node);
      return part("link", status, name, { operationId, parameters, requestBody });
    }),
    ...bodyFacts(given, response, "answer", direction, status, within),
  ];
}

/** A parameter or a header, with what its schema says. */
function partFacts(
  itself: Fact,
  { description = "", schema, document, used }: Json & { readonly used: Used },
): Fact[] {
  const { group, direction, place } = itself;
  const of = [...itself.of, keyOf(itself)];
  use(document, schema, direction, used);
  return [
    itself,
    { ...says(group, "text", place, "description", description, direction), of },
    ...schemaFacts(schema, { group, direction, place, of }),
  ];
}

function bodyFacts(
  { document, group, used }: Operation,
  { content = {} }: Json,
  kind: "body" | "answer",
  direction: Direction,
  place: string,
  of: readonly string[],
): Fact[] {
  return Object.entries<Json>(content).flatMap(([type, { schema = {}, examples = {} }]) => {
    use(document, schema, direction, used);
    const value = schema.$ref === undefined ? schema : lastOf(schema.$ref);
    return [
      { ...says(group, kind, place, type, value, direction), of },
      // How each example ends: its request is the same file's.
      ...(kind === "body" ? [] : Object.entries<Json>(examples)).map(([name, example]) => {
        const { respcd = "" } = resolve(document, example).value ?? {};
        const outcome = [place, respcd].filter((part) => part !== "").join(" ");
        return { ...says(group, "example", "", name, outcome, direction), of: of.slice(0, 1) };
      }),
    ];
  });
}

function says(
  group: Group,
  kind: FactKind,
  place: string,
  name: string,
  value: unknown,
  direction: Direction,
): Fact {
  return { group, kind, place, name, value: textOf(value), direction, of: [] };
}
