import openapi from "@trade-v1/contract/openapi.json" with { type: "json" };
import type { operations } from "@trade-v1/contract/operations";
import { clause } from "../clauses.ts";
import type { Answered, Problem } from "./exchange.ts";

interface HeaderSchema {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}
type Ref = { readonly $ref: string };
interface Declared {
  readonly headers?: Readonly<Record<string, Ref>>;
}

/** Headers that an answer of a status cannot do without. */
const needed: Readonly<Record<number, readonly string[]>> = {
  405: ["allow"],
  429: ["retry-after"],
  503: ["retry-after"],
};

/** Headers of an answer that are not as the contract declares them. */
export function wrongHeaders(
  operationId: keyof typeof operations,
  { status, headers }: Answered,
): Problem[] {
  const found: string[] = [];
  const type = headers["content-type"] ?? "";
  if (!/^application\/json(;|$)/i.test(type)) {
    found.push(`Content-Type is ${type || "missing"}; answers are application/json`);
  }
  for (const name of needed[status] ?? []) {
    if (headers[name] === undefined) found.push(`HTTP ${status} without the header ${name}`);
  }
  for (const [name, schema] of declaredHeaders(operationId, status)) {
    const value = headers[name.toLowerCase()];
    if (value !== undefined && !fits(value, schema)) {
      found.push(`the header ${name} is ${JSON.stringify(value)}`);
    }
  }
  return found.map((words) => ({ clause: clause("answer.headers"), found: words }));
}

function declaredHeaders(operationId: string, status: number): [name: string, HeaderSchema][] {
  const operation = Object.values(openapi.paths)
    .map(({ post }) => post)
    .find((post) => post.operationId === operationId);
  const responses = operation?.responses as Readonly<Record<string, Declared | Ref>> | undefined;
  const declared = resolve<Declared>(responses?.[status] ?? {});
  return Object.entries(declared.headers ?? {}).map(([name, header]) => [
    name,
    resolve<{ schema: HeaderSchema }>(header).schema,
  ]);
}

function resolve<Found>(value: object): Found {
  if (!("$ref" in value)) return value as Found;
  const [, kind = "", name = ""] = /^#\/components\/(\w+)\/(\w+)$/.exec(String(value.$ref)) ?? [];
  return Reflect.get(Reflect.get(openapi.components, kind), name) as Found;
}

function fits(value: string, schema: HeaderSchema): boolean {
  if (schema.type === "integer") {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    return number >= (schema.minimum ?? 0) && number <= (schema.maximum ?? Number.MAX_VALUE);
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  return schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value);
}
