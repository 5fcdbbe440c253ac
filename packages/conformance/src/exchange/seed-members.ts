import openapi from "@trade-v1/contract/openapi.json" with { type: "json" };
import { clause } from "../clauses.ts";
import type { Answered, Problem } from "./exchange.ts";
import { parseJson } from "./json.ts";

type Schema = { readonly properties: Readonly<Record<string, { readonly "x-origin": string }>> };

const answers: Readonly<Record<string, Schema>> = {
  createPayment: openapi.components.schemas.PaymentResponse,
  createRefund: openapi.components.schemas.RefundResponse,
  createReversal: openapi.components.schemas.ReversalResponse,
};

/**
 * What an answer lacks of what the original document prints. It prints successes only, says
 * nothing of a close's answer, and prints no `respcd` for refunds and reversals.
 */
export function missingSeedMembers(operationId: string, answered: Answered): Problem[] {
  const body = parseJson(answered.body);
  if (body === undefined) {
    return [{ clause: clause("answer.seed-members"), found: "the answer is no JSON object" }];
  }
  const schema = answers[operationId];
  if (schema === undefined || !isSuccess(answered)) return [];
  const wrong = Object.entries(schema.properties)
    .filter(([, property]) => property["x-origin"] === "seed")
    .map(([name]) => name)
    .filter((name) => typeof body[name] !== "string")
    .filter((name) => operationId === "createPayment" || !["respcd", "resperr"].includes(name));
  return wrong.map((name) => ({
    clause: clause("answer.seed-members"),
    found:
      name in body
        ? `${name} is ${JSON.stringify(body[name])}, and not a string`
        : `there is no member ${name}`,
  }));
}

/** Whether an answer says that the operation was done, by what the original document says. */
export function isSuccess({ status, body }: Answered): boolean {
  if (status < 200 || status > 299) return false;
  const code = parseJson(body)?.["respcd"];
  return code === undefined || code === "0000";
}
