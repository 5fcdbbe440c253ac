import type { IncomingMessage } from "node:http";
import type { EdgeContext } from "./edge.ts";
import { Rejection } from "./rejection.ts";

/** The largest body that is read (contract §2): 64 KiB. */
export const FORM_LIMIT_BYTES = 65_536;

/** Most bodies that come in pieces fit; a larger one is moved as it grows. */
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
    const incoming = c.env?.incoming;
    const collector = collectUpTo(limitBytes);
    if (incoming === undefined) await readWeb(c.req.raw.body, collector.add);
    else await readNode(incoming, collector.add);
    return collector.bytes();
  } catch (error) {
    if (error instanceof Rejection) throw error;
    throw new Rejection("malformed", "the body ended before it was complete", {}, { cause: error });
  }
}

type Add = (chunk: Uint8Array) => void;

/** Node's own stream, and no iterator over it: who stops reading can still answer. */
function readNode(incoming: IncomingMessage, add: Add): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      incoming.off("data", onData);
      incoming.off("end", onEnd);
      incoming.off("close", onClose);
    };
    const onData = (chunk: Buffer) => {
      try {
        add(chunk);
      } catch (error) {
        stop();
        incoming.pause();
        reject(error);
      }
    };
    const onEnd = () => {
      stop();
      resolve();
    };
    const onClose = () => {
      stop();
      reject(new Error("the connection was closed"));
    };
    incoming.on("data", onData);
    incoming.on("end", onEnd);
    incoming.on("close", onClose);
    incoming.once("error", reject);
  });
}

async function readWeb(stream: ReadableStream | null, add: Add): Promise<void> {
  // The DOM's types do not know yet what every engine does.
  const body = stream as (ReadableStream & AsyncIterable<Uint8Array>) | null;
  if (body !== null) for await (const chunk of body) add(chunk);
}

/**
 * Copies the pieces into one place as they come: each would cost hundreds of bytes if it was kept,
 * and a peer may send pieces of one byte. A body that comes in one piece is not copied.
 */
function collectUpTo(limitBytes: number) {
  let bytes: Uint8Array = new Uint8Array();
  let size = 0;

  function add(chunk: Uint8Array): void {
    const wanted = size + chunk.byteLength;
    if (wanted > limitBytes) throw tooLarge(limitBytes);
    if (size === 0) {
      bytes = chunk;
    } else {
      if (wanted > bytes.byteLength) {
        const larger = new Uint8Array(Math.max(wanted, FIRST_BYTES, 2 * bytes.byteLength));
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(chunk, size);
    }
    size = wanted;
  }

  return { add, bytes: () => bytes.subarray(0, size) };
}

/** The rest of the body is not worth receiving, so the connection ends with the answer. */
function tooLarge(limitBytes: number): Rejection {
  const sentence = `the body must be at most ${limitBytes} bytes`;
  return new Rejection("bodyTooLarge", sentence, { connection: "close" });
}
