import type { DocumentChecks, RequestCheck, ResponseCheck } from "./checks.ts";
import {
  bodySchema,
  type Document,
  type Documents,
  formType,
  jsonType,
  routes,
  webhooks,
} from "./document.ts";

/** The declarations of validators.js. */
export function validatorTypes(
  documents: Documents,
  checks: Readonly<Record<keyof Documents, DocumentChecks>>,
): string {
  const { trade, sandbox, wallets } = documents;
  return `\
import type { ResponseOptions, Validated } from "./field-errors.js";
import type {
  components as sandboxComponents,
  operations as sandboxOperations,
} from "./sandbox-types.ts";
import type { components, operations } from "./types.ts";
import type {
  components as walletComponents,
  operations as walletOperations,
} from "./wallets-types.ts";

export type { FieldError, ResponseOptions, Validated } from "./field-errors.js";

/**
 * By \`operationId\`: the form's fields as text, exactly as they were decoded. Empty fields count as
 * absent. Fields that the contract does not know are left out of \`value\`.
 */
export const validateRequest: {
${requests(trade, checks.trade, "components", "operations")}
};

/** By \`operationId\` and HTTP status: the JSON body of an answer. */
export const validateResponse: {
${responses(checks.trade, "operations")}
};

export function validateNotification(
  body: unknown,
  options?: ResponseOptions,
): Validated<${notificationType(trade)}>;

/** By \`operationId\`: the JSON body; \`undefined\` counts as \`{}\` where the body is optional. */
export const validateSandboxRequest: {
${requests(sandbox, checks.sandbox, "sandboxComponents", "sandboxOperations")}
};

export const validateSandboxResponse: {
${responses(checks.sandbox, "sandboxOperations")}
};

export const validateWalletRequest: {
${requests(wallets, checks.wallets, "walletComponents", "walletOperations")}
};

export const validateWalletResponse: {
${responses(checks.wallets, "walletOperations")}
};
`;
}

function requests(
  document: Document,
  { requests }: DocumentChecks,
  components: string,
  operations: string,
): string {
  return requests
    .map((request) => requestMember(document, request, components, operations))
    .join("\n");
}

function requestMember(
  document: Document,
  { operationId, fields }: RequestCheck,
  components: string,
  operations: string,
): string {
  const mediaType = fields === undefined ? jsonType : formType;
  const input = fields === undefined ? "body: unknown" : "fields: Readonly<Record<string, string>>";
  const body = routes(document).find((route) => route.operation.operationId === operationId);
  const reference = bodySchema(document, body?.operation.requestBody, mediaType)?.$ref;
  const type =
    reference === undefined
      ? `NonNullable<${operations}["${operationId}"]["requestBody"]>["content"]["${mediaType}"]`
      : componentType(reference, components);
  return `  ${operationId}(${input}): Validated<${type}>;`;
}

function responses({ responses }: DocumentChecks, operations: string): string {
  return responses.map((response) => responseMember(response, operations)).join("\n");
}

function responseMember({ operationId, bodies }: ResponseCheck, operations: string): string {
  const answers = `${operations}["${operationId}"]["responses"]`;
  const types = [...bodies].map(([status, body]) => {
    if (body === "none") return "undefined";
    const key = status === "default" ? '"default"' : status;
    return body === "other" ? "unknown" : `${answers}[${key}]["content"]["${jsonType}"]`;
  });
  return `  ${operationId}(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<${types.map((type) => `\n    | ${type}`).join("")}
  >;`;
}

function notificationType(document: Document): string {
  const [webhook] = webhooks(document);
  const reference = bodySchema(document, webhook?.operation.requestBody, jsonType)?.$ref;
  if (reference === undefined) throw new Error("the notification's schema has to be a component");
  return componentType(reference, "components");
}

function componentType(reference: string, components: string): string {
  const name = reference.replace("#/components/schemas/", "");
  return `${components}["schemas"][${JSON.stringify(name)}]`;
}
