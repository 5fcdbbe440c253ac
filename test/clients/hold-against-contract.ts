import { operations, sandboxOperations } from "@trade-v1/contract/operations";
import {
  type ResponseOptions,
  type Validated,
  validateRequest,
  validateResponse,
  validateSandboxResponse,
} from "@trade-v1/contract/validators";
import { verifyBytes, verifyFields } from "@trade-v1/signing";
import type { Exchange } from "./recording-proxy.ts";

type Validator = (status: number, body: unknown, options: ResponseOptions) => Validated<unknown>;

const paths: readonly {
  readonly operation: string;
  readonly route: RegExp;
  readonly validate: Validator;
}[] = [
  ...Object.entries(operations).map(([operation, { method, path }]) => ({
    operation,
    route: routeOf(method, path),
    validate: validateResponse[operation as keyof typeof operations] as Validator,
  })),
  ...Object.entries(sandboxOperations).map(([operation, { method, path }]) => ({
    operation,
    route: routeOf(method, path),
    validate: validateSandboxResponse[operation as keyof typeof sandboxOperations] as Validator,
  })),
];

function routeOf(method: string, path: string): RegExp {
  return new RegExp(`^${method} ${path.replaceAll(/\{\w+\}/g, "[^/?]+")}(\\?.*)?$`);
}

/** The operation that a request meant; undefined if it is none of the contract's. */
export function operationOf({ method, path }: Exchange): string | undefined {
  return paths.find(({ route }) => route.test(`${method} ${path}`))?.operation;
}

/** Everything in which an exchange leaves the contract; `key` is the app's. */
export function leavesContract(exchange: Exchange, key: string): readonly string[] {
  const { method, path, status } = exchange;
  const found = paths.find(({ route }) => route.test(`${method} ${path}`));
  if (found === undefined) return [`${method} ${path} is not in the contract`];
  const checked = found.validate(status, parsed(exchange.answerBody), { undeclared: "refuse" });
  const problems = checked.ok ? [] : checked.errors.map(({ message }) => message);
  if (path.startsWith("/trade/")) problems.push(...unsigned(exchange, key));
  if (found.operation in operations && status === 200) {
    problems.push(...strayFields(exchange, found.operation as keyof typeof operations));
  }
  return problems.map((problem) => `${found.operation}, answered ${status}: ${problem}`);
}

/** Whatever was let in is signed by SHA256, and so is its answer. */
function unsigned({ requestHeaders, answerHeaders, ...exchange }: Exchange, key: string): string[] {
  if (exchange.status === 401) return [];
  const signingKey = { key, signType: "SHA256" } as const;
  const problems: string[] = [];
  if (requestHeaders["x-qf-signtype"] !== "SHA256") problems.push("X-QF-SIGNTYPE is not SHA256");
  const fields = new URLSearchParams(exchange.requestBody.toString());
  if (!verifyFields(fields, String(requestHeaders["x-qf-sign"]), signingKey)) {
    problems.push("the request's signature is wrong");
  }
  if (!verifyBytes(exchange.answerBody, answerHeaders.get("X-QF-SIGN") ?? "", signingKey)) {
    problems.push("the answer's signature is wrong");
  }
  return problems;
}

/** Fields that the contract does not know or that are wrong, although the gateway tolerated them. */
function strayFields(exchange: Exchange, operation: keyof typeof operations): string[] {
  const sent = Object.fromEntries(new URLSearchParams(exchange.requestBody.toString()));
  const checked = validateRequest[operation](sent);
  if (!checked.ok) return checked.errors.map(({ message }) => message);
  const unknown = Object.keys(sent).filter((name) => sent[name] !== "" && !(name in checked.value));
  return unknown.map((name) => `the request has a field ${name} that the contract does not know`);
}

/** The JSON of a body; its text if it is none. */
export function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return body.toString();
  }
}
