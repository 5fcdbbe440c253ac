import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly body: string;
  readonly headers: Record<string, string | undefined>;
}

export interface ReceiverOptions {
  /** Awaited when a notification is kept and not yet answered. */
  readonly beforeAnswer?: () => Promise<void>;
}

/** A partner's receiver of notifications: answers `SUCCESS` and keeps what came. */
export async function startReceiver({ beforeAnswer }: ReceiverOptions = {}) {
  const received: Received[] = [];
  let arrived = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ body: Buffer.concat(chunks).toString(), headers: single(request.headers) });
    await beforeAnswer?.();
    response.end("SUCCESS");
    arrived.resolve();
    arrived = Promise.withResolvers();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/notify`,
    all: received as readonly Received[],
    /** The first notification that fits, now or when it comes. */
    async received(fits: (received: Received) => boolean): Promise<Received> {
      for (;;) {
        const found = received.find(fits);
        if (found) return found;
        await arrived.promise;
      }
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function single(headers: IncomingHttpHeaders): Received["headers"] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
