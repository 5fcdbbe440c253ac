import { codes } from "@trade-v1/contract/catalogue";
import { operations } from "@trade-v1/contract/operations";
import { validateResponse, validateSandboxResponse } from "@trade-v1/contract/validators";
import { verifyBytes } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import { type ClauseId, clause } from "../clauses.ts";
import type { Answered, AnswerKey, Exchange, Problem } from "./exchange.ts";
import { wrongHeaders } from "./headers.ts";
import { parseJson } from "./json.ts";
import { missingSeedMembers } from "./seed-members.ts";

/** By what an answer is judged. */
export interface Rules {
  /** What the original document promises, or the whole contract. */
  readonly profile: "seed" | "full";
  /** Whether a member that the contract does not declare is a fault; receivers tolerate them. */
  readonly strict: boolean;
  /** False for a mock, which cannot sign. */
  readonly signed: boolean;
}

/**
 * Everything in which an answer departs from the contract, whatever was asked: its status, headers,
 * body and signature.
 *
 * @param answerKey how the answer has to be signed; undefined if the request was not signed rightly.
 */
export function judge(
  exchange: Exchange,
  rules: Rules,
  answerKey: AnswerKey | undefined,
): readonly Problem[] {
  const { operationId, answered, failure } = exchange;
  if (answered === undefined) return [problem("answer.arrives", failure ?? "no answer")];
  if (operationId === undefined) return [];
  if (operationId in validateSandboxResponse) return judgeSandbox(operationId, answered, rules);
  if (!isTradeOperation(operationId)) return [];
  if (rules.profile === "seed") return missingSeedMembers(operationId, answered);
  return [
    ...wrongBody(operationId, answered, rules),
    ...wrongHeaders(operationId, answered),
    ...(rules.signed ? wrongSignature(answered, answerKey) : []),
  ];
}

function isTradeOperation(operationId: string): operationId is keyof typeof operations {
  return Object.hasOwn(operations, operationId);
}

function wrongBody(
  operationId: keyof typeof operations,
  { status, body }: Answered,
  { strict }: Rules,
): Problem[] {
  const statuses: readonly number[] = operations[operationId].statuses;
  if (!statuses.includes(status)) {
    const declared = statuses.join(", ");
    return [problem("answer.status", `HTTP ${status}; ${operationId} declares ${declared}`)];
  }
  const parsed = parseJson(body);
  if (parsed === undefined) return [problem("answer.body", `no JSON: ${excerpt(body)}`)];
  const checked = validateResponse[operationId](status, parsed, {
    undeclared: strict ? "refuse" : "ignore",
  });
  if (checked.ok) return [];
  return checked.errors.map(({ message }) => problem("answer.body", message));
}

function judgeSandbox(operationId: string, answered: Answered, { strict }: Rules): Problem[] {
  const validate = validateSandboxResponse[operationId as keyof typeof validateSandboxResponse];
  const checked = validate(answered.status, parseJson(answered.body), {
    undeclared: strict ? "refuse" : "ignore",
  });
  if (checked.ok) return [];
  return checked.errors.map(({ message }) => problem("sandbox.answer", message));
}

function wrongSignature(answered: Answered, answerKey: AnswerKey | undefined): Problem[] {
  const { status, headers, body } = answered;
  const signature = headers["x-qf-sign"];
  if (signature === undefined) {
    if (answerKey === undefined || mayBeUnsigned(status, codeOf(answered))) return [];
    return [problem("answer.signed", `HTTP ${status} without X-QF-SIGN`)];
  }
  // Whoever could not be authenticated has no key that an answer could be signed with.
  if (answerKey === undefined) return [];
  const { signType } = answerKey;
  const named = headers["x-qf-signtype"];
  if (named !== signType) {
    const found = named === undefined ? "without X-QF-SIGNTYPE" : `with X-QF-SIGNTYPE ${named}`;
    return [problem("answer.signed", `an answer ${found} to a request signed with ${signType}`)];
  }
  if (verifyBytes(body, signature, { ...answerKey, digest: nodeDigest })) return [];
  const words = `X-QF-SIGN ${signature} is not the ${signType} of the body and the key`;
  return [problem("answer.signed", words)];
}

/** What is answered before it is known who asks, and what may be. */
function mayBeUnsigned(status: number, code: string): boolean {
  const malformed = status === 400 && code === codes.messageFormatError.code;
  return malformed || [401, 404, 405, 413, 415, 429, 500, 503].includes(status);
}

/** The `respcd` of an answer; empty if there is none. */
function codeOf({ body }: Answered): string {
  const parsed = parseJson(body);
  const code = parsed === undefined ? undefined : Reflect.get(parsed, "respcd");
  return typeof code === "string" ? code : "";
}

function problem(id: ClauseId, found: string): Problem {
  return { clause: clause(id), found };
}

function excerpt(text: string): string {
  return text === "" ? "an empty body" : JSON.stringify(text.slice(0, 80));
}
