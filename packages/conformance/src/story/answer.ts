import type { Answered, Exchange } from "../exchange/exchange.ts";
import { type JsonObject, parseJson } from "../exchange/json.ts";

/** An answer as stories read it. Without one `status` is 0 and everything else empty. */
export interface Answer {
  readonly status: number;
  readonly code: string;
  readonly body: JsonObject;
  readonly syssn: string;
  /** Whether the answer says that nothing was done again. */
  readonly replayed: boolean;
  readonly answered: Answered | undefined;
}

export function readAnswer({ answered }: Exchange): Answer {
  const body = parseJson(answered?.body ?? "") ?? {};
  return {
    status: answered?.status ?? 0,
    code: textOf(body, "respcd"),
    syssn: textOf(body, "syssn"),
    replayed: answered?.headers["idempotent-replayed"] === "true",
    body,
    answered,
  };
}

/** A member that is text; empty otherwise. */
export function textOf(body: JsonObject, name: string): string {
  const value = body[name];
  return typeof value === "string" ? value : "";
}
