import type { components } from "@trade-v1/contract/sandbox-types";
import type { EdgeContext } from "../http/edge.ts";
import { readBody, requireSize } from "../http/read-body.ts";
import { Rejection, type RejectionKind } from "../http/rejection.ts";

type SandboxError = components["schemas"]["SandboxError"];
export type SandboxErrorKind = SandboxError["error"];

const statuses = {
  malformed: 400,
  "cross-site": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "not-waiting": 409,
  "too-large": 413,
  "not-json": 415,
  "too-many-requests": 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<SandboxErrorKind, number>;

/** Why a call to the sandbox is not carried out; see openapi/sandbox.yaml. */
export class SandboxRefusal extends Error {
  override readonly name = "SandboxRefusal";
  readonly kind: SandboxErrorKind;

  constructor(kind: SandboxErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Errors of the layers below, which a route tells apart by name because it may not import them. */
const knownErrors: Readonly<Record<string, { kind: SandboxErrorKind; message: string }>> = {
  OrderNotFound: { kind: "not-found", message: "no order of the wallets has this number" },
  OrderNotWaiting: { kind: "not-waiting", message: "the order does not wait for its customer" },
  WalletsUnavailable: { kind: "unavailable", message: "the wallets do not answer; try again" },
  StoreUnavailable: { kind: "unavailable", message: "the store does not answer; try again" },
};

const MESSAGE_LENGTH = 1_000;

export function answerSandboxError(c: EdgeContext, error: Error): Response {
  const { kind, message, headers = {}, status } = explainSandboxError(error);
  const allow = kind === "method-not-allowed" ? { Allow: c.get("allow") ?? "" } : {};
  return answerJson(
    c,
    { error: kind, message: message.slice(0, MESSAGE_LENGTH) } satisfies SandboxError,
    status,
    { ...headers, ...allow },
  );
}

interface Explained {
  readonly kind: SandboxErrorKind;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is told about an error, whatever it was: the sandbox's own words, or some that reveal nothing. */
export function explainSandboxError(error: unknown): Explained & { readonly status: Status } {
  const explained = explain(error);
  return { ...explained, status: statuses[explained.kind] };
}

type Status = (typeof statuses)[SandboxErrorKind];

function explain(error: unknown): Explained {
  if (error instanceof SandboxRefusal) return { kind: error.kind, message: error.message };
  if (error instanceof Rejection) {
    const { kind, message, headers } = error;
    return { kind: rejectionKinds[kind] ?? "malformed", message, headers };
  }
  const known = error instanceof Error ? knownErrors[error.name] : undefined;
  return known ?? { kind: "internal", message: "something went wrong in the gateway" };
}

/** What the edge refuses for both contracts, in the sandbox's words. */
const rejectionKinds: Partial<Record<RejectionKind, SandboxErrorKind>> = {
  unsupportedMediaType: "not-json",
  bodyTooLarge: "too-large",
  tooManyRequests: "too-many-requests",
};

export function answerJson(
  c: EdgeContext,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "X-Request-Id": c.get("requestId"),
      ...headers,
    },
  });
}

const BODY_LIMIT_BYTES = 16_384;

/**
 * Reads a JSON body. @returns undefined if there is none
 * @throws SandboxRefusal 415, 400. Rejection 413
 */
export async function readJson(c: EdgeContext): Promise<unknown> {
  requireSize(c.req.header("Content-Length"), BODY_LIMIT_BYTES);
  const bytes = await readBody(c, BODY_LIMIT_BYTES);
  if (bytes.byteLength === 0) return undefined;
  if (!/^application\/json[\t ]*(;|$)/i.test(c.req.header("Content-Type") ?? "")) {
    throw new SandboxRefusal("not-json", "Content-Type must be application/json");
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new SandboxRefusal("malformed", "the body must be JSON in UTF-8");
  }
}
