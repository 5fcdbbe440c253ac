import { readFile } from "node:fs/promises";
import ts from "typescript";
import { ajvCode } from "./ajv-code.ts";
import {
  type Check,
  Checks,
  type DocumentChecks,
  type RequestCheck,
  type ResponseBody,
  type ResponseCheck,
} from "./checks.ts";
import type { Documents } from "./document.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";
import type { Output } from "./outputs.ts";
import { validatorTypes } from "./validator-types.ts";

/** Validators as plain JavaScript, compiled ahead of time, with their declarations. */
export async function validatorModules(documents: Documents): Promise<Output[]> {
  const checks = new Checks();
  const trade = checks.ofDocument(documents.trade, "trade");
  const sandbox = checks.ofDocument(documents.sandbox, "sandbox");
  const wallets = checks.ofDocument(documents.wallets, "wallets");
  const all = checks.all();
  const { imports, declarations } = ajvCode(new Map(all.map(({ name, schema }) => [name, schema])));
  const source = [
    imports,
    'import { checkBody, checkNoBody, collect, fieldErrors, undeclaredStatus } from "./field-errors.js";',
    declarations,
    ...all.map(({ name, guide }) => `const ${guideName(name)} = ${literal(guide)};`),
    ...digitPatterns(trade, sandbox, wallets),
    `export const validateRequest = ${requests(trade)};`,
    `export const validateResponse = ${responses(trade)};`,
    `export function validateNotification(body, options) ${notification(trade)}`,
    `export const validateSandboxRequest = ${requests(sandbox)};`,
    `export const validateSandboxResponse = ${responses(sandbox)};`,
    `export const validateWalletRequest = ${requests(wallets)};`,
    `export const validateWalletResponse = ${responses(wallets)};`,
  ].join("\n");
  const top = header("openapi/");
  return [
    { path: "validators.js", text: top + toJavaScript(source) },
    { path: "validators.d.ts", text: top + validatorTypes(documents, { trade, sandbox, wallets }) },
    ...(await fieldErrorsModule()),
  ];
}

/** The part that is written by hand, as a package can ship it. */
async function fieldErrorsModule(): Promise<Output[]> {
  const source = await readFile(new URL("field-errors.ts", import.meta.url), "utf8");
  const top = header("packages/codegen/src/field-errors.ts");
  const { outputText } = ts.transpileDeclaration(source, { compilerOptions });
  return [
    { path: "field-errors.js", text: top + toJavaScript(source) },
    { path: "field-errors.d.ts", text: top + outputText },
  ];
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  newLine: ts.NewLineKind.LineFeed,
};

/** Takes the types out and indents. */
function toJavaScript(source: string): string {
  return ts.transpileModule(source, { compilerOptions }).outputText;
}

function requests({ requests }: DocumentChecks): string {
  return object(requests.map((request) => (request.fields ? form(request) : json(request))));
}

/**
 * An integer is converted only when its text is nothing but digits; any other text stays a string,
 * which the schema then refuses. An empty field counts as absent.
 */
function form({ operationId, check, fields = [] }: RequestCheck): string {
  const assignments = fields.map(({ name, digits }) => {
    const value =
      digits === undefined ? "text" : `${digitsName(digits)}.test(text) ? Number(text) : text`;
    const member = `[${JSON.stringify(name)}]`;
    return `if ((text = fields${member})) value${member} = ${value};`;
  });
  return `${operationId}(fields) {
    const value = {};
    let text;
    ${assignments.join("\n")}
    return ${check.name}(value)
      ? { ok: true, value }
      : { ok: false, errors: fieldErrors(${check.name}.errors, ${guideName(check.name)}) };
  }`;
}

function json({ operationId, check, optional }: RequestCheck): string {
  return `${operationId}(body) { return ${checkCall(check, optional ? "body === undefined ? {} : body" : "body")}; }`;
}

function responses({ responses }: DocumentChecks): string {
  return object(responses.map(response));
}

function response({ operationId, bodies }: ResponseCheck): string {
  const cases = [...bodies].map(([status, body]) => {
    const label = status === "default" ? "default" : `case ${status}`;
    return `${label}: return ${responseCall(body)};`;
  });
  if (!bodies.has("default")) {
    cases.push(`default: return undeclaredStatus(${JSON.stringify(operationId)}, status);`);
  }
  return `${operationId}(status, body, options) { switch (status) { ${cases.join("\n")} } }`;
}

function responseCall(body: ResponseBody): string {
  if (body === "none") return "checkNoBody(body)";
  return body === "other" ? "{ ok: true, value: body }" : checkCall(body, "body", "options");
}

function notification({ notification }: DocumentChecks): string {
  if (notification === undefined) throw new Error("openapi.yaml has no webhook with a JSON body");
  return `{ return ${checkCall(notification, "body", "options")}; }`;
}

function checkCall({ name }: Check, ...args: string[]): string {
  return `checkBody(${[name, guideName(name), ...args].join(", ")})`;
}

function digitPatterns(...documents: DocumentChecks[]): string[] {
  const fields = documents.flatMap(({ requests }) => requests.flatMap(({ fields = [] }) => fields));
  const lengths = new Set(fields.flatMap(({ digits }) => digits ?? []));
  return [...lengths]
    .sort((a, b) => a - b)
    .map((digits) => `const ${digitsName(digits)} = /^[1-9]\\d{0,${digits - 1}}$/;`);
}

function digitsName(digits: number): string {
  return `upTo${digits}Digits`;
}

function guideName(check: string): string {
  return `${check}_guide`;
}

function object(members: readonly string[]): string {
  return `{\n${members.join(",\n")}\n}`;
}
