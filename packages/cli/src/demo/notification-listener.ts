import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A notification as it arrived: nothing is parsed, because the signature covers the exact bytes. */
export interface ReceivedNotification {
  readonly body: string;
  readonly signature: string;
  readonly signType: string;
}

export interface NotificationListener {
  /** What to send as `notify_url`. */
  readonly url: string;
  /** The next notification. Rejects if none arrives in time. */
  next(timeoutMs: number): Promise<ReceivedNotification>;
  close(): Promise<void>;
}

/**
 * Receives notifications on this machine, as a partner's server would: it answers 200 with
 * `SUCCESS`, which stops the gateway from sending again (contract §7).
 */
export async function listenForNotifications(): Promise<NotificationListener> {
  const arrived: ReceivedNotification[] = [];
  const server = createServer(async (request, response) => {
    arrived.push(await receive(request));
    server.emit("notification");
    response.end("SUCCESS");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/notifications`,
    async next(timeoutMs) {
      if (arrived.length === 0) {
        await once(server, "notification", { signal: AbortSignal.timeout(timeoutMs) });
      }
      const [first] = arrived.splice(0, 1);
      if (first === undefined) throw new Error("Another reader took the notification.");
      return first;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function receive(request: IncomingMessage): Promise<ReceivedNotification> {
  const header = (name: string) => String(request.headers[name] ?? "");
  return {
    body: await text(request),
    signature: header("x-qf-sign"),
    signType: header("x-qf-signtype") || "MD5",
  };
}
