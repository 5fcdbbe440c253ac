import { verifyBytes } from "@trade-v1/signing";
import type { Middleware } from "openapi-fetch";
import { readEnvelope } from "./envelope.ts";
import { TradeNetworkError, TradeResponseError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { isTransient } from "./retry.ts";

/**
 * Lets only envelopes through that the gateway signed, or need not have signed. The signature is
 * checked over the exact bytes, before anything is parsed.
 */
export function checkAnswer({
  key,
  signType,
  verifyResponses,
}: Settings): NonNullable<Middleware["onResponse"]> {
  return async ({ request, response }) => {
    const { status, headers } = response;
    const body = new Uint8Array(await response.clone().arrayBuffer());
    const signature = headers.get("X-QF-SIGN");
    if (verifyResponses && signature !== null && !verifyBytes(body, signature, { key, signType })) {
      throw new TradeResponseError(
        "signature",
        status,
        `The answer of ${request.url} (HTTP ${status}) has a wrong signature: it is not from the gateway, was altered, or the key is not this app's.`,
      );
    }
    const envelope = readEnvelope(body);
    if (envelope === undefined || (envelope.respcd === "0000" && !response.ok)) {
      const what = `${request.url} answered HTTP ${status} (${headers.get("Content-Type") ?? "no content type"})`;
      // A proxy speaks for a gateway that it cannot reach.
      if (isTransient(status))
        throw new TradeNetworkError(`${what}, which is no answer of the gateway.`);
      throw new TradeResponseError(
        "not-an-envelope",
        status,
        `${what}, which is no answer of /trade/v1. Is baseUrl right?`,
      );
    }
    if (verifyResponses && signature === null && !mayBeUnsigned(status, envelope.respcd)) {
      throw new TradeResponseError(
        "unsigned",
        status,
        `The answer of ${request.url} (HTTP ${status}, ${envelope.respcd}) is not signed, as the gateway's would be.`,
      );
    }
  };
}

/** What the gateway answers before it knows who asks, in the order of its checks (contract §6). */
function mayBeUnsigned(status: number, code: string): boolean {
  const malformed = status === 400 && code === "1103";
  return malformed || [401, 404, 405, 413, 415].includes(status) || isTransient(status);
}
