import type { Context } from "hono";
import type { SandboxLog } from "./log.ts";
import type { Protocol } from "./model.ts";
import { type RefusalKind, WalletRefusal } from "./refusal.ts";

const STATUSES = {
  malformed: 400,
  unauthorized: 401,
  "not-found": 404,
  "not-waiting": 409,
  conflict: 409,
  "too-large": 413,
} as const satisfies Record<RefusalKind, number>;

/** The answer for whatever a route threw. What nobody foresaw is logged, and not told. */
export function answerError(c: Context, error: unknown, log: SandboxLog): Response {
  if (error instanceof WalletRefusal) {
    const body: Protocol["WalletError"] = { error: error.kind, message: error.message };
    return c.json(body, STATUSES[error.kind]);
  }
  log.error({ err: error, path: c.req.path }, "the wallets failed");
  const body: Protocol["WalletError"] = { error: "internal", message: "internal error" };
  return c.json(body, 500);
}
