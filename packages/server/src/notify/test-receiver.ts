import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";

export interface Received {
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
  readonly url: string;
}

export interface TestReceiver {
  readonly url: string;
  readonly port: number;
  /** What arrived, in order. */
  readonly requests: Received[];
  /** How many connections were opened to it, by whomever. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export type Handler = (response: http.ServerResponse, request: Received, socket: Socket) => void;

/** A receiver of notifications on this machine, which does what the test says. */
export async function startReceiver(
  handle: Handler,
  tls?: { readonly key: string; readonly cert: string },
): Promise<TestReceiver> {
  const requests: Received[] = [];
  const listener: http.RequestListener = async (message, response) => {
    const body = await text(message).catch(() => "");
    const received = { headers: message.headers, body, url: message.url ?? "" };
    requests.push(received);
    handle(response, received, message.socket);
  };
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  let connections = 0;
  server.on("connection", () => {
    connections += 1;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}/notify`,
    port,
    requests,
    connections: () => connections,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** What a good receiver answers. */
export const answerSuccess: Handler = (response) => {
  response.end("SUCCESS");
};
