import { STATUS_CODES } from "node:http";
import {
  type Body,
  type Document,
  type Example,
  jsonType,
  type Operation,
  resolve,
} from "../document.ts";

/** How the request of an example departs from what the example shows (`x-given`). */
interface Given {
  readonly request?: { readonly fields?: Readonly<Record<string, string | null>> };
}

/**
 * The answers of the operation's own examples, each with the request that it answers. Requests that
 * Postman could only show wrongly (a broken body, another method) are left out.
 */
export function savedAnswers(
  document: Document,
  operation: Operation,
  examples: Readonly<Record<string, Example>>,
  originalRequest: (sent: object) => object,
): object[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, response]) => {
    const answers = resolve<Body>(document, response).content?.[jsonType]?.examples ?? {};
    return Object.entries(answers).flatMap(([name, answer]) => {
      const sent = examples[name] && sentBy(examples[name]);
      if (sent === undefined) return [];
      return {
        name: answer.summary ?? name,
        originalRequest: originalRequest(sent),
        status: STATUS_CODES[status],
        code: Number(status),
        _postman_previewlanguage: "json",
        header: [{ key: "Content-Type", value: jsonType }],
        body: JSON.stringify(answer.value, null, 2),
      };
    });
  });
}

/** What the example really sends: `null` takes a field away. */
function sentBy(example: Example): object | undefined {
  const given = (example["x-given"] ?? []) as readonly Given[];
  const values: Record<string, unknown> = { ...(example.value as object) };
  for (const { request } of given) {
    if (request === undefined) continue;
    const { fields, ...others } = request;
    if (Object.keys(others).length > 0) return undefined;
    Object.assign(values, fields);
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
