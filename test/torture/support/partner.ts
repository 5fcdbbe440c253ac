import { operations } from "@trade-v1/contract/operations";
import { validateResponse } from "@trade-v1/contract/validators";
import { signFields, verifyBytes } from "@trade-v1/signing";
import type { Violation } from "../campaign.ts";
import type { Exchange } from "../invariants/evidence.ts";

/** An app of a gateway, with what it needs to sign. */
export interface Partner {
  readonly appCode: string;
  readonly key: string;
  readonly merchantId: string;
}

/** What the clients of a run sent and received. */
export interface Journal {
  /** The store fails by plan: "try again" is a right answer then. */
  mayBeUnavailable?: boolean;
  readonly exchanges: Exchange[];
  /** Answers that are not what the contract says. */
  readonly violations: Violation[];
}

export type Operation = keyof typeof operations;
export type Fields = Readonly<Record<string, string>>;

/** Carries a request to the gateway: over the network, or straight into it. */
export type Reach = (path: string, init: RequestInit) => Promise<Response>;

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/** The gateway that listens there. */
export function overNetwork(gatewayUrl: string): Reach {
  return (path, init) => fetch(gatewayUrl + path, init);
}

/**
 * Signs and sends one request as a partner would, holds the answer against the contract, and keeps
 * both. Null if no whole answer came.
 */
export async function send(
  reach: Reach,
  partner: Partner,
  journal: Journal,
  operation: Operation,
  fields: Fields,
): Promise<Answer | null> {
  const { appCode, key, merchantId } = partner;
  const answer = await reach(operations[operation].path, {
    method: "POST",
    headers: { "X-QF-APPCODE": appCode, "X-QF-SIGN": signFields(fields, { key }) },
    body: new URLSearchParams(fields),
  }).then(
    (response) => readAnswer(response, partner, operation, journal),
    () => null,
  );
  const told = answer && { status: answer.status, body: answer.body };
  journal.exchanges.push({ appCode, merchantId, operation, fields, answer: told });
  return answer;
}

/** Holds an answer against the contract, and returns it; null if it broke off. */
export async function readAnswer(
  response: Response,
  { key }: Partner,
  operation: Operation,
  { violations }: Journal,
): Promise<Answer | null> {
  const text = await response.text().catch(() => null);
  // The connection ended in the middle of the answer: for a client that is no answer.
  if (text === null) return null;
  const broken = (what: string) =>
    violations.push({ invariant: "answer-in-contract", what: `${operation}: ${what}: ${text}` });
  const { status, headers } = response;
  const body = JSON.parse(text) as Record<string, unknown>;
  const checked = validateResponse[operation](status, body, { undeclared: "refuse" });
  if (!checked.ok) broken(checked.errors.map(({ message }) => message).join("; "));
  const signature = headers.get("X-QF-SIGN");
  // Without its store the gateway does not know with which key.
  const mayBeUnsigned = status >= 500 && signature === null;
  if (!mayBeUnsigned && !verifyBytes(text, signature ?? "", { key })) broken("it is not signed");
  const mayComeAgain = /^[1-9]\d*$/.test(headers.get("Retry-After") ?? "");
  if (status === 503 && !mayComeAgain) broken("it does not say when to come again");
  return { status, body, headers };
}
