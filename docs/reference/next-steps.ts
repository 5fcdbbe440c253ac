import { type ApiDocument, type Link, type Operation, resolve } from "./api-document.ts";

/**
 * The links of an operation's answers as a list in Markdown: where an answer leads, and what the next request
 * takes from it. Redoc does not show links. Empty where there are none.
 */
export function nextSteps(operation: Operation, document: ApiDocument): string {
  const links = Object.values(operation.responses ?? {}).flatMap((declared) =>
    Object.values(resolve(declared, document).links ?? {}).map((link) => resolve(link, document)),
  );
  return links.map(step).join("\n");
}

function step({ operationId, description = "", requestBody = "", parameters = {} }: Link): string {
  const fields = [...Object.entries(parameters), ...new URLSearchParams(requestBody)];
  const sent = fields.map(([field, value]) => `\`${field}\` ${origin(String(value))}`);
  const said = description.replace(/\s+/g, " ").trim();
  return `- [${operationId}](#operation/${operationId}) with ${sent.join(", ")}. ${said}`;
}

/** Where a runtime expression takes a value from, in words: `$response.body#/syssn`. */
function origin(value: string): string {
  const [, place, pointer] =
    /^\{?\$(request|response)\.(?:body#\/|path\.|query\.)([^}]+)\}?$/.exec(value) ?? [];
  if (place === undefined || pointer === undefined) return `\`${value}\``;
  return `from the ${place === "request" ? "request" : "answer"}'s \`${pointer.replaceAll("/", ".")}\``;
}
