import { setTimeout as sleep } from "node:timers/promises";
import { attempt } from "./attempt.ts";
import { TradeNetworkError, TradeResponseError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { delayBeforeRetry, isTransient, retryAfterMs } from "./retry.ts";

/**
 * Sends a signed request, again if need be. Every attempt sends the very same bytes under the same number, so
 * the gateway acts once however many of them arrive (contract §7, idempotency).
 *
 * @throws {TradeNetworkError} when the last attempt brought no answer.
 * @throws the reason of `signal` as soon as it aborts.
 */
export async function send(
  request: Request,
  settings: Settings,
  signal?: AbortSignal,
): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  const { attempts } = settings.retry;
  for (let made = 1; ; made++) {
    signal?.throwIfAborted();
    let response: Response | undefined;
    try {
      response = await attempt(request, body, settings, signal);
      if (!isTransient(response.status)) return response;
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof TradeResponseError) throw cause;
      if (made === attempts) throw noAnswer(request, made, cause);
    }
    const askedMs = response && retryAfterMs(response.headers, Date.now());
    const delayMs = delayBeforeRetry(settings.retry, made, askedMs, Math.random());
    if (response !== undefined && (made === attempts || delayMs === undefined)) return response;
    await sleep(delayMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}

function noAnswer(request: Request, attempts: number, cause: unknown): TradeNetworkError {
  const times = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
  return new TradeNetworkError(
    `No answer from ${request.url} after ${times}: ${describe(cause)}. Whether the request took effect is unknown; sending the same request again is safe.`,
    { cause },
  );
}

/** Node's fetch says only "fetch failed"; what failed stands in its cause, sometimes as a mere code. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = error.message || ("code" in error ? String(error.code) : error.name);
  return error.cause instanceof Error ? `${words} (${describe(error.cause)})` : words;
}
