import { TradeResponseError } from "./errors.ts";
import type { Settings } from "./options.ts";

/** A page of 100 transactions has some 100 KB; what is larger does not come from the gateway. */
const maxBodyBytes = 4 * 1024 * 1024;

/**
 * Sends a request once and reads the whole answer within `timeoutMs`.
 *
 * @throws whatever `fetch` throws, a `TimeoutError` after `timeoutMs`, or the reason of `signal`.
 */
export async function attempt(
  { url, method, headers }: Request,
  body: Uint8Array<ArrayBuffer>,
  { fetch, timeoutMs }: Settings,
  signal?: AbortSignal,
): Promise<Response> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException(`no whole answer within ${timeoutMs} ms`, "TimeoutError"));
  }, timeoutMs);
  const giveUp = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", giveUp, { once: true });
  try {
    // A followed redirect would carry the signature to another host, or turn the POST into a GET.
    const init = { method, headers, body, signal: controller.signal, redirect: "manual" } as const;
    const response = await fetch(url, init);
    const { status, statusText } = response;
    return new Response(await readBody(response), {
      status,
      statusText,
      headers: response.headers,
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
  }
}

/** The body, or null where there is none. */
async function readBody({ body, status, url }: Response): Promise<Blob | null> {
  if (body === null) return null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    bytes += read.value.byteLength;
    if (bytes > maxBodyBytes) {
      await reader.cancel();
      throw new TradeResponseError(
        "too-large",
        status,
        `The answer of ${url} has more than ${maxBodyBytes} bytes.`,
      );
    }
  }
  return new Blob(chunks);
}
