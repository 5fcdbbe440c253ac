import type { EdgeContext } from "./edge.ts";
import { Rejection } from "./rejection.ts";

/** The largest body that is read (contract §2): 64 KiB. */
export const FORM_LIMIT_BYTES = 65_536;

/** Most bodies fit; a larger one is moved as it grows. */
const FIRST_BYTES = 1_024;

/**
 * Refuses a body that says itself that it is too large, before anything of it is read.
 * @throws Rejection 413
 */
export function requireSize(contentLength: string | undefined, limitBytes: number): void {
  if (contentLength !== undefined && Number(contentLength) > limitBytes) throw tooLarge(limitBytes);
}

/**
 * Reads the raw bytes of a body, never more than the limit, whatever `Content-Length` says.
 * @throws Rejection 413, or 400 if the body ends early
 */
export async function readBody(c: EdgeContext, limitBytes: number): Promise<Uint8Array> {
  try {
    return await collect(chunksOf(c), limitBytes);
  } catch (error) {
    if (error instanceof Rejection) throw error;
    throw new Rejection("malformed", "the body ended before it was complete", {}, { cause: error });
  }
}

/** Node's own stream where there is one: who stops reading it can still answer. */
function chunksOf(c: EdgeContext): AsyncIterable<Uint8Array> {
  const incoming = c.env?.incoming;
  if (incoming !== undefined) return incoming.iterator({ destroyOnReturn: false });
  // The DOM's types do not know yet what every engine does.
  const body = c.req.raw.body as (ReadableStream & AsyncIterable<Uint8Array>) | null;
  return body ?? nothing();
}

async function* nothing() {}

/**
 * Copies the pieces into one place as they come: each would cost hundreds of bytes if it was kept,
 * and a peer may send pieces of one byte.
 */
async function collect(chunks: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Uint8Array> {
  let bytes = new Uint8Array(FIRST_BYTES);
  let size = 0;
  for await (const chunk of chunks) {
    const wanted = size + chunk.byteLength;
    if (wanted > limitBytes) throw tooLarge(limitBytes);
    if (wanted > bytes.byteLength) {
      const larger = new Uint8Array(Math.max(wanted, 2 * bytes.byteLength));
      larger.set(bytes.subarray(0, size));
      bytes = larger;
    }
    bytes.set(chunk, size);
    size = wanted;
  }
  return bytes.subarray(0, size);
}

/** The rest of the body is not worth receiving, so the connection ends with the answer. */
function tooLarge(limitBytes: number): Rejection {
  const sentence = `the body must be at most ${limitBytes} bytes`;
  return new Rejection("bodyTooLarge", sentence, { Connection: "close" });
}
