import type { Answered, Exchange } from "./exchange.ts";

export interface RawRequest {
  readonly method: string;
  /** With the query, without the origin. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** An answer larger than this is not read: a page of a hundred transactions has a tenth of it. */
const maxBodyBytes = 1024 * 1024;

/** Sends one request as it stands and keeps what came back. It never throws for what the other side does. */
export async function send(
  baseUrl: string,
  operationId: string | undefined,
  { method, path, headers, body }: RawRequest,
  timeoutMs: number,
): Promise<Exchange> {
  const began = performance.now();
  let answered: Answered | undefined;
  let failure: string | undefined;
  try {
    const response = await fetch(baseUrl + path, {
      method,
      headers,
      ...(body !== undefined && { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    answered = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await readText(response),
    };
  } catch (error) {
    failure = inWords(error, timeoutMs);
  }
  const sent = { method, path, headers, body: typeof body === "string" ? body : readable(body) };
  return { operationId, sent, answered, failure, durationMs: performance.now() - began };
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    bytes += read.value.byteLength;
    if (bytes > maxBodyBytes) {
      await reader?.cancel();
      throw new Error(`an answer of more than ${maxBodyBytes} bytes`);
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks).toString();
}

function readable(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "" : Buffer.from(bytes).toString("latin1");
}

/** `fetch` hides what happened in the cause. */
function inWords(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${timeoutMs / 1000} s`;
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const words: Readonly<Record<string, string>> = {
    ECONNREFUSED: "nothing listens there",
    ENOTFOUND: "there is no such host",
    ECONNRESET: "the connection was broken off",
    UND_ERR_SOCKET: "the connection was broken off",
  };
  return words[code] ?? (cause instanceof Error ? cause.message : error.message);
}
