import { judge, judgeRequest, operationOf } from "trade-conformance";
import type { Exchange } from "./recording-proxy.ts";

/** Our own answers hold nothing that the contract does not declare. */
const rules = { profile: "full", strict: true, signed: true } as const;

/** Everything in which an exchange leaves the contract; `key` is the app's. */
export function leavesContract(exchange: Exchange, key: string): readonly string[] {
  const { method, path, status, requestHeaders, requestBody, answerHeaders } = exchange;
  const operationId = operationOf(method, path);
  if (operationId === undefined) return [`${method} ${path} is not in the contract`];
  const isTrade = path.startsWith("/trade/");
  const headers = Object.fromEntries(
    Object.entries(requestHeaders).map(([name, value]) => [name, String(value)]),
  );
  const sent = { method, path, headers, body: requestBody.toString() };
  const answered = {
    status,
    headers: Object.fromEntries(answerHeaders),
    body: exchange.answerBody.toString(),
  };
  const whole = { operationId, sent, answered, failure: undefined, durationMs: 0 };
  const isKnown = isTrade && status !== 401;
  const answerKey = isKnown ? ({ key, signType: "SHA256" } as const) : undefined;
  const problems = judge(whole, rules, answerKey).map(({ found }) => found);
  // What a story gets refused on purpose has left the contract; what was let in must not have.
  if (isTrade && status === 200) {
    problems.push(...judgeRequest({ ...sent, bytes: requestBody.length }, key));
  }
  if (isKnown && headers["x-qf-signtype"] !== "SHA256")
    problems.push("X-QF-SIGNTYPE is not SHA256");
  return problems.map((problem) => `${operationId}, answered ${status}: ${problem}`);
}

/** The JSON of a body; its text if it is none. */
export function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return body.toString();
  }
}
