import { type Code, codeNames, codes } from "@trade-v1/contract/catalogue";
import { isEnvelope } from "./envelope.ts";
import type { Retry, TradeRefusal, TradeResult } from "./result.ts";
import { isTransient, retryAfterMs } from "./retry.ts";

/** What openapi-fetch returns: `data` with a status of success, else `error`, both parsed. */
interface Fetched<Data> {
  readonly data?: Partial<Data>;
  readonly error?: unknown;
  readonly response: Response;
}

/** Turns an answer that `checkAnswer` let through into a result. */
export async function readResult<Data>(
  pending: Promise<Fetched<Data>>,
): Promise<TradeResult<Data>> {
  const { data, error, response } = await pending;
  const { status, headers } = response;
  const answer = {
    status,
    replayed: headers.get("Idempotent-Replayed") === "true",
    requestId: headers.get("X-Request-Id") ?? undefined,
  };
  const body: unknown = data ?? error;
  if (!isEnvelope(body)) throw new TypeError("This answer has not been checked.");
  if (data !== undefined && body.respcd === "0000") {
    return { ok: true, data: data as Data, ...answer };
  }

  const codeName = isKnown(body.respcd) ? codeNames[body.respcd] : undefined;
  const retry = retryOf(body.respcd, status);
  return {
    ok: false,
    code: body.respcd,
    codeName,
    message: body.respmsg,
    detail: body.resperr,
    action: codeName && codes[codeName].action,
    retry,
    retryable: retry === "safe" || retry === "later",
    retryAfterMs: retryAfterMs(headers, Date.now()),
    data: body as TradeRefusal<Data>["data"],
    ...answer,
  };
}

function isKnown(code: string): code is Code {
  return Object.hasOwn(codeNames, code);
}

/** The catalogue's advice, made definite where it depends on the HTTP status. */
function retryOf(code: string, status: number): Retry {
  // What a busy gateway turns away (429) has no effect; what a busy channel refuses (200) spends its number (contract §8).
  if (code === codes.busy.code && status === 200) return "new-number";
  // A code that is newer than this client counts as "processing", as the contract asks.
  if (!isKnown(code) && status === 200) return codes.processing.retry;
  if (!isKnown(code)) return isTransient(status) ? "later" : "no";
  const { retry } = codes[codeNames[code]];
  return retry === "never-needed" ? "no" : retry;
}
