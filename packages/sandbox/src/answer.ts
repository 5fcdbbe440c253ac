import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { SandboxLog } from "./log.ts";
import type { Protocol } from "./model.ts";
import { type RefusalKind, WalletRefusal } from "./refusal.ts";

/** The answer to a call, as `openapi/wallets.yaml` says. */
export type Answer =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: ContentfulStatusCode; readonly body: object };

const STATUSES = {
  malformed: 400,
  unauthorized: 401,
  "not-found": 404,
  "not-waiting": 409,
  conflict: 409,
  "too-large": 413,
} as const satisfies Record<RefusalKind, number>;

type Refused = Extract<Answer, { readonly body: object }>;

/** The answer for whatever was thrown. What nobody foresaw is logged, and not told. */
export function answerOfError(error: unknown, log: SandboxLog, call: string): Refused {
  if (error instanceof WalletRefusal) {
    const body: Protocol["WalletError"] = { error: error.kind, message: error.message };
    return { status: STATUSES[error.kind], body };
  }
  log.error({ err: error, call }, "the wallets failed");
  const body: Protocol["WalletError"] = { error: "internal", message: "internal error" };
  return { status: 500, body };
}
