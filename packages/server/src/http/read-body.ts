import { Rejection } from "./rejection.ts";

/** The largest body that is read (contract §2): 64 KiB. */
export const FORM_LIMIT_BYTES = 65_536;

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
export async function readBody(
  request: Request,
  contentLength: string | undefined,
  limitBytes: number,
): Promise<Uint8Array> {
  try {
    // Node's parser holds a body to its Content-Length, so these bytes are known to be few.
    const bytes =
      contentLength === undefined
        ? await readCounting(request, limitBytes)
        : new Uint8Array(await request.arrayBuffer());
    if (bytes.byteLength > limitBytes) throw tooLarge(limitBytes);
    return bytes;
  } catch (error) {
    if (error instanceof Rejection) throw error;
    throw new Rejection("malformed", "the body ended before it was complete", {}, { cause: error });
  }
}

/** Reads a body of unknown length chunk by chunk and lets go as soon as it is too large. */
async function readCounting(request: Request, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (chunk?.value === undefined) return Buffer.concat(chunks, size);
    size += chunk.value.byteLength;
    if (size > limitBytes) {
      await reader?.cancel();
      throw tooLarge(limitBytes);
    }
    chunks.push(chunk.value);
  }
}

/** The rest of the body is not worth receiving, so the connection ends with the answer. */
function tooLarge(limitBytes: number): Rejection {
  const sentence = `the body must be at most ${limitBytes} bytes`;
  return new Rejection("bodyTooLarge", sentence, { Connection: "close" });
}
