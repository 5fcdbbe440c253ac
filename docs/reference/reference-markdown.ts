import {
  type ApiDocument,
  type Media,
  operationsOf,
  resolve,
  type Schema,
} from "./api-document.ts";
import { nextSteps } from "./next-steps.ts";
import { outcomesOf, outcomesTable } from "./outcomes.ts";

/**
 * A document as Markdown, for tools: every operation with its fields and outcomes.
 *
 * @param text the bundled document, as JSON
 * @param codesPage where the Markdown guide to the codes stands, seen from this page
 */
export function referenceMarkdown(text: string, codesPage: string): string {
  const document: ApiDocument = JSON.parse(text);
  const operations = operationsOf(document).map(({ method, path, operation }) => {
    const { operationId, summary, description, requestBody, responses = {} } = operation;
    const request = Object.values(requestBody?.content ?? {})[0];
    const answer = Object.values(resolve(responses["200"] ?? {}, document).content ?? {})[0];
    const outcomes = outcomesOf(operation, document);
    const steps = nextSteps(operation, document).replaceAll(/\]\(#operation\/\w+\)/g, "]");
    return [
      `## ${operationId}: ${summary}`,
      document.paths[path] ? `\`${method} ${path}\`` : "The gateway sends this to you.",
      description.trim(),
      fields("Request", request, document),
      fields("Answer, status 200", answer, document),
      steps === "" ? "" : `### What can come next\n\n${steps}`,
      outcomes.length > 0 ? `### Outcomes\n\n${outcomesTable(outcomes, codesPage)}` : "",
    ]
      .filter((part) => part !== "")
      .join("\n\n");
  });
  const { title, description } = document.info;
  return `# ${title}\n\n${description.trim()}\n\n${operations.join("\n\n")}\n`;
}

function fields(title: string, media: Media | undefined, document: ApiDocument): string {
  if (media?.schema === undefined) return "";
  const schema = resolve(media.schema, document);
  const properties = allProperties(schema, document);
  if (properties.size === 0) return "";
  const rows = [...properties].map(([name, declared]) => {
    const field = resolve(declared, document);
    const required = schema.required?.includes(name) ? "required" : "";
    const meaning = (field.description ?? "").replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
    return `| \`${name}\` | ${required} | ${limits(field)} | ${example(field)} | ${field["x-origin"] ?? ""} | ${meaning} |`;
  });
  return [
    `### ${title}`,
    [
      "| field | | limits | example | origin | meaning |",
      "|---|---|---|---|---|---|",
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}

/** The properties of a schema and of those that it is made of. */
function allProperties(schema: Schema, document: ApiDocument): Map<string, Schema> {
  const parts = (schema.allOf ?? []).map((part) => resolve(part, document));
  return new Map([
    ...parts.flatMap((part) => [...allProperties(part, document)]),
    ...Object.entries(schema.properties ?? {}),
  ]);
}

function limits({ type, minimum, maximum, minLength, maxLength, pattern, enum: values }: Schema) {
  const said = [
    String(type ?? ""),
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`to ${maximum}`]),
    ...(minLength === undefined ? [] : [`at least ${minLength} characters`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(values === undefined ? [] : [values.map((value) => `\`${value}\``).join(", ")]),
    ...(pattern === undefined ? [] : [`\`${pattern.replaceAll("|", "\\|")}\``]),
  ];
  return said.filter((part) => part !== "").join(", ");
}

function example({ examples }: Schema): string {
  const [first] = examples ?? [];
  return first === undefined
    ? ""
    : `\`${typeof first === "object" ? JSON.stringify(first) : first}\``;
}
