import { type Code, type CodeName, codes } from "@trade-v1/contract/catalogue";
import { signBytes } from "@trade-v1/signing";
import type { EdgeContext } from "./edge.ts";
import { whatToTell } from "./rejection.ts";
import { secureHeaders } from "./secure-headers.ts";

/** What every answer under `/trade/v1` has, in the order in which the seed prints it. */
export interface Envelope {
  readonly sysdtm: string;
  readonly resperr: string;
  readonly respmsg: string;
  readonly respcd: Code;
}

/** The answer alone, as for everything that is refused. */
export function refusalEnvelope(codeName: CodeName, detail: string, sysdtm: string): Envelope {
  const { code, message, action } = codes[codeName];
  return { sysdtm, resperr: detail || action, respmsg: message, respcd: code };
}

/**
 * Sends a body of the contract: JSON in UTF-8, signed over its exact bytes once the caller is known
 * (contract §3).
 */
export function reply(
  c: EdgeContext,
  status: number,
  body: Pick<Envelope, "respcd">,
  headers: Readonly<Record<string, string>> = {},
): Response {
  c.set("respcd", body.respcd);
  const text = JSON.stringify(body);
  return new Response(text, {
    status,
    headers: {
      // All at once: a response whose headers are looked at afterwards costs twice as much to send.
      "content-type": "application/json; charset=utf-8",
      ...secureHeaders,
      "x-request-id": c.get("requestId"),
      ...signatureHeaders(c, text),
      ...headers,
    },
  });
}

function signatureHeaders(c: EdgeContext, text: string): Record<string, string> {
  const signingKey = c.get("signingKey");
  if (signingKey === undefined) return {};
  return {
    "x-qf-sign": signBytes(text, signingKey),
    "x-qf-signtype": signingKey.signType ?? "MD5",
  };
}

/** Answers whatever was thrown: the one place where an error becomes status, code and sentence. */
export function replyError(c: EdgeContext, error: unknown, sysdtm: string): Response {
  const { status, codeName, detail, headers } = whatToTell(error);
  return reply(c, status, refusalEnvelope(codeName, detail, sysdtm), headers);
}
