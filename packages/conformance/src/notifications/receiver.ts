import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A notification as it arrived: the signature covers the exact bytes. */
export interface ReceivedNotification {
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const loopback = /^(localhost|127\.[\d.]+)$/;

/** A partner's receiver of notifications. Each story has a path of its own on it. */
export interface Receiver {
  /** What to send as `notify_url`; a different one for each name. */
  url(name: string): string;
  /** What has arrived under a name so far. */
  arrived(name: string): readonly ReceivedNotification[];
  /** Waits until so many have arrived under a name, or the time is over. */
  waitFor(name: string, count: number, timeoutMs: number): Promise<readonly ReceivedNotification[]>;
  /** The next ones under this name are answered with 500 so many times. */
  refuse(name: string, times: number): void;
  close(): Promise<void>;
}

/**
 * @param host where the tested side reaches this machine. Only from elsewhere it is reached on every
 *   address that the machine has, as `host` may be a name that others use for it.
 */
export async function startReceiver(host: string): Promise<Receiver> {
  const inbox = new Map<string, ReceivedNotification[]>();
  const refusals = new Map<string, number>();
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "/";
    const received = { path, headers: singleHeaders(request), body: await text(request) };
    const name = path.slice(1);
    inbox.set(name, [...(inbox.get(name) ?? []), received]);
    const left = refusals.get(name) ?? 0;
    refusals.set(name, Math.max(0, left - 1));
    response.statusCode = left > 0 ? 500 : 200;
    response.end(left > 0 ? "not now" : "SUCCESS");
    server.emit("notification");
  });
  server.listen(0, loopback.test(host) ? host : undefined);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const arrived = (name: string) => inbox.get(name) ?? [];
  return {
    url: (name) => `http://${host}:${port}/${name}`,
    arrived,
    async waitFor(name, count, timeoutMs) {
      const signal = AbortSignal.timeout(timeoutMs);
      while (arrived(name).length < count && !signal.aborted) {
        await once(server, "notification", { signal }).catch(() => undefined);
      }
      return arrived(name);
    },
    refuse: (name, times) => void refusals.set(name, times),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function singleHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
