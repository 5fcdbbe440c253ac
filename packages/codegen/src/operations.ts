import {
  bodySchema,
  type Document,
  type Documents,
  formType,
  type Route,
  routes,
} from "./document.ts";
import { fieldsOf } from "./fields.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";
import type { Output } from "./outputs.ts";

/** Every operation with what routing and tests need to know of it. */
export function operationsModule({ trade, sandbox, wallets }: Documents): Output {
  const text = `${header("openapi/")}\
/** The operations of openapi/openapi.yaml. \`aliases\`: other spellings of a field, and its name. */
export const operations = ${table(trade)} as const;

export type OperationId = keyof typeof operations;

/** The operations of openapi/sandbox.yaml. */
export const sandboxOperations = ${table(sandbox)} as const;

/** The operations of openapi/wallets.yaml. */
export const walletOperations = ${table(wallets)} as const;
`;
  return { path: "operations.ts", text };
}

function table(document: Document): string {
  const rows = routes(document).map((route) => [route.operation.operationId, row(document, route)]);
  return literal(Object.fromEntries(rows));
}

function row(document: Document, { path, method, operation }: Route): object {
  const form = bodySchema(document, operation.requestBody, formType);
  const fields = form === undefined ? {} : fieldsOf(document, form);
  const aliases = Object.entries(fields).flatMap(([name, field]) =>
    (field["x-aliases"] ?? []).map((alias) => [alias, name]),
  );
  return {
    method: method.toUpperCase(),
    path,
    tag: operation.tags?.[0],
    origin: operation["x-origin"],
    statuses: Object.keys(operation.responses ?? {})
      .map(Number)
      .sort((a, b) => a - b),
    aliases: Object.fromEntries(aliases),
  };
}
