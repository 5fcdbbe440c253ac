import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

interface Notification {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface InboxOptions {
  /** Changes the bytes that are handed out. */
  readonly alter?: ((body: Buffer) => Buffer) | undefined;
  /** How long a GET waits for its notification. */
  readonly waitMs?: number;
}

/**
 * Receives an app's notifications, and hands them out again: a GET of `/<syssn>` is answered by that
 * transaction's notification, byte for byte, once it has come.
 */
export async function startInbox({ alter = (body) => body, waitMs = 20_000 }: InboxOptions = {}) {
  const kept = new Map<string, Notification>();
  let arrived = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    if (request.method === "POST") {
      kept.set(syssnOf(body), { body, headers: signatureOf(request.headers) });
      response.end("SUCCESS");
      arrived.resolve();
      arrived = Promise.withResolvers();
      return;
    }
    const syssn = request.url?.slice(1) ?? "";
    const deadline = AbortSignal.timeout(waitMs);
    const late = once(deadline, "abort");
    while (!kept.has(syssn) && !deadline.aborted) await Promise.race([arrived.promise, late]);
    handOut(response, kept.get(syssn), alter);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    notifyUrl: `${url}/notify`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function handOut(
  response: ServerResponse,
  notification: Notification | undefined,
  alter: (body: Buffer) => Buffer,
): void {
  if (notification === undefined) {
    response.writeHead(404).end("no notification of that transaction has come");
    return;
  }
  const headers = { "Content-Type": "application/json", ...notification.headers };
  response.writeHead(200, headers).end(alter(notification.body));
}

function syssnOf(body: Buffer): string {
  const { syssn } = JSON.parse(body.toString()) as { readonly syssn?: unknown };
  return String(syssn);
}

function signatureOf(headers: NodeJS.Dict<string | string[]>): Notification["headers"] {
  return {
    "X-QF-SIGN": String(headers["x-qf-sign"] ?? ""),
    "X-QF-SIGNTYPE": String(headers["x-qf-signtype"] ?? ""),
  };
}
