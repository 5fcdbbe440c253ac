import type { Json } from "./contract.ts";
import type { Used } from "./directions.ts";
import { type Fact, type FactKind, type Group, keyOf, textOf } from "./fact.ts";
import { operationFacts } from "./operation-facts.ts";
import { schemaFacts } from "./schema-facts.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Everything that a bundled document says, operation by operation and schema by schema. */
export function documentFacts(document: Json, sandbox = false): Fact[] {
  const used: Used = new Map();
  const operationsOf = (paths: Json, kind: "operation" | "notification") =>
    Object.entries<Json>(paths ?? {}).flatMap(([path, item]) =>
      methods
        .filter((method) => item[method] !== undefined)
        .flatMap((method) => {
          const group = groupOf(kind, item[method].operationId, sandbox);
          return operationFacts({ document, path, method, item, group, used });
        }),
    );
  const operations = [
    ...operationsOf(document.paths, "operation"),
    ...operationsOf(document.webhooks, "notification"),
  ];
  return [
    ...operations,
    ...componentFacts(document, used, sandbox),
    ...schemeFacts(document, sandbox),
    ...introductionFacts(document, sandbox),
  ];
}

/** The schemas that an operation or a notification uses; what nothing refers to is no promise. */
function componentFacts(document: Json, used: Used, sandbox: boolean): Fact[] {
  return Object.entries<Json>(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const direction = used.get(name);
    if (direction === undefined) return [];
    const group = groupOf("schema", name, sandbox);
    const at = { group, direction, place: "" };
    const itself: Fact = { ...at, kind: "schema", name: "", value: "", of: [] };
    return [itself, ...schemaFacts(schema, { ...at, of: [keyOf(itself)] })];
  });
}

function schemeFacts(document: Json, sandbox: boolean): Fact[] {
  const schemes = Object.entries<Json>(document.components?.securitySchemes ?? {});
  return schemes.flatMap(([name, { type, in: where, name: header, description = "" }]) => {
    const group = groupOf("signing", "", sandbox);
    const scheme = plain(group, "scheme", name, `${type} ${where} ${header}`);
    return [scheme, { ...plain(group, "schemeRule", name, description), of: [keyOf(scheme)] }];
  });
}

function introductionFacts({ info }: Json, sandbox: boolean): Fact[] {
  const group = groupOf("document", "", sandbox);
  return ["summary", "description"].map((name) => plain(group, "text", name, info[name] ?? ""));
}

function plain(group: Group, kind: FactKind, name: string, value: unknown): Fact {
  return { group, kind, place: "", name, value: textOf(value), direction: "both", of: [] };
}

function groupOf(kind: Group["kind"], name: string, sandbox: boolean): Group {
  return sandbox ? { kind, name, sandbox } : { kind, name };
}
