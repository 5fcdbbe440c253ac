import { type SignType, signBytes } from "@trade-v1/signing";
import { createTradeClient } from "../create-trade-client.ts";
import type { TradeClientOptions } from "../options.ts";

export const appCode = "SANDBOX0000000000000000000000001";
export const key = "SANDBOXKEY0000000000000000000001";

/** A good answer to a payment. */
export const paid = {
  respcd: "0000",
  respmsg: "OK",
  resperr: "",
  sysdtm: "2016-12-16 15:53:18",
  out_trade_no: "1470020842103",
  syssn: "201612161553180011216135",
  pay_url: "",
};

export interface Answer {
  readonly status?: number;
  /** A string is sent as it is. */
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The signature: made with the right key unless it is given; `null` leaves it out. */
  readonly sign?: string | null;
  readonly signType?: SignType;
}

/** One step of a script: an answer, or a failure that `fetch` throws. */
export type Step = Answer | Error | ((init: RequestInit) => Promise<Response>);

/** A request as the fake gateway received it. */
interface Received {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * A client whose `fetch` follows a script, one step for each request, the last for all that follow.
 * Waits are a millisecond, so that retries cost nothing.
 */
export function scripted(steps: readonly Step[], options: Partial<TradeClientOptions> = {}) {
  const received: Received[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const step = steps[Math.min(received.length, steps.length - 1)];
    const { method, body } = init;
    const headers = new Headers(init.headers);
    received.push({ url: String(url), method, headers, body: await new Response(body).text() });
    if (step === undefined) throw new Error("The script is empty.");
    if (step instanceof Error) throw step;
    return typeof step === "function" ? step(init) : answer(step);
  };
  const client = createTradeClient({
    baseUrl: "https://pay.example",
    appCode,
    key,
    fetch,
    retry: { firstDelayMs: 1 },
    ...options,
  });
  return { client, received };
}

/** An answer as the gateway gives it: signed over the exact bytes. */
export function answer({ status = 200, body = paid, headers, sign, signType }: Answer): Response {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const signature = sign === undefined ? signBytes(text, { key, signType }) : sign;
  return new Response(text, {
    status,
    headers: {
      "Content-Type": "application/json",
      ...(signature === null ? {} : { "X-QF-SIGN": signature }),
      ...headers,
    },
  });
}

/** A refusal's envelope. */
export function refusal(respcd: string, resperr = "") {
  return { respcd, respmsg: "Refused", resperr, sysdtm: "2016-12-16 15:53:18" };
}
