import { operations } from "@trade-v1/contract/operations";
import { validateResponse } from "@trade-v1/contract/validators";
import { signBytes, signFields } from "@trade-v1/signing";
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
  readonly exchanges: Exchange[];
  /** Answers that are not what the contract says. */
  readonly violations: Violation[];
}

export type Operation = keyof typeof operations;
export type Fields = Readonly<Record<string, string>>;
export type Answer = NonNullable<Exchange["answer"]>;

/**
 * Signs and sends one request as a partner would, holds the answer against the contract, and keeps
 * both. Null if no whole answer came.
 */
export async function send(
  gatewayUrl: string,
  partner: Partner,
  journal: Journal,
  operation: Operation,
  fields: Fields,
): Promise<Answer | null> {
  const { appCode, key, merchantId } = partner;
  const answer = await fetch(gatewayUrl + operations[operation].path, {
    method: "POST",
    headers: { "X-QF-APPCODE": appCode, "X-QF-SIGN": signFields(fields, { signType: "MD5", key }) },
    body: new URLSearchParams(fields),
  }).then(
    (response) => readAnswer(response, partner, operation, journal),
    () => null,
  );
  journal.exchanges.push({ appCode, merchantId, operation, fields, answer });
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
  const isSigned = headers.get("X-QF-SIGN") === signBytes(text, { signType: "MD5", key });
  if (status === 200 && !isSigned) broken("the signature is wrong");
  const mayComeAgain = /^[1-9]\d*$/.test(headers.get("Retry-After") ?? "");
  if (status === 503 && !mayComeAgain) broken("it does not say when to come again");
  return { status, body };
}
