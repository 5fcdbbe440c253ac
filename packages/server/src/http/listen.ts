import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { BACKLOG, createConnections } from "./connections.ts";
import type { EdgeEnv } from "./edge.ts";
import { answerOutsideApp, answerUnparsed } from "./outside-app.ts";
import { Rejection } from "./rejection.ts";

export interface ListenOptions {
  readonly fetch: (request: Request, bindings: EdgeEnv["Bindings"]) => Response | Promise<Response>;
  /** The present time as the API writes it. */
  readonly now: () => string;
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  /** Who is behind the address of a peer; null: many, so their connections are not counted. */
  readonly ownerOf: (address: string) => string | null;
  /** Default: `defaultLimits`. */
  readonly limits?: Partial<ListenLimits>;
}

export interface Listener {
  readonly port: number;
  /** Takes no new request, and resolves when the accepted ones are answered or the time is over. */
  close(graceMs: number): Promise<void>;
}

/** Bounds on what a slow or hostile peer can occupy. */
export interface ListenLimits {
  /** For a connection's first byte to the end of a request's headers. */
  readonly headersTimeout: number;
  /** For a whole request, body included: 64 KiB at most. */
  readonly requestTimeout: number;
  /** Longer than usual load balancers keep idle connections, so that they close first. */
  readonly keepAliveTimeout: number;
  /** For a peer that does not read its answer; longer than any operation thinks. */
  readonly stallTimeout: number;
  /** How often the times above are looked at. */
  readonly checkInterval: number;
  /** Bytes. */
  readonly headerSize: number;
  readonly headerCount: number;
  /** All connections together, so that files for store and notifications remain. */
  readonly connections: number;
  /** Connections of one address (IPv6: of one /64), so that nobody takes up all of them. */
  readonly connectionsPerAddress: number;
}

const defaultLimits: ListenLimits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 65_000,
  stallTimeout: 60_000,
  checkInterval: 1_000,
  headerSize: 16_384,
  headerCount: 100,
  connections: 8_192,
  connectionsPerAddress: 1_024,
};

/** Starts the HTTP server. Rejects if the port cannot be had. */
export async function listen(options: ListenOptions): Promise<Listener> {
  const { fetch, now, host, port, ownerOf } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const connections = createConnections({
    perOwner: limits.connectionsPerAddress,
    ownerOf,
    sleep,
    turn,
  });
  const answer = getRequestListener(
    (request, bindings) => {
      // This server speaks HTTP/1.1 only.
      const { incoming, outgoing } = bindings as HttpBindings;
      requireFewHeaders(incoming, limits.headerCount);
      return fetch(request, { incoming, outgoing });
    },
    { errorHandler: (error: unknown) => answerOutsideApp(error, now()) },
  );
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    if (connections.begin(request, response)) void answer(request, response);
  };
  const server = createServer(
    {
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      keepAliveTimeout: limits.keepAliveTimeout,
      connectionsCheckingInterval: limits.checkInterval,
      maxHeaderSize: limits.headerSize,
      // Node would answer without a body.
      requireHostHeader: false,
    },
    onRequest,
  );
  server.timeout = limits.stallTimeout;
  server.maxConnections = limits.connections;
  // Node would leave out what is too much, a repeated header perhaps; it is refused instead.
  server.maxHeadersCount = 0;
  // Whoever closes its own direction after the request still reads the answer (`nc -N` does).
  Object.assign(server, { httpAllowHalfOpen: true });
  server.on("connection", connections.open);
  // An expectation that nobody knows may be ignored (RFC 9110, 10.1.1); Node would refuse it bodiless.
  server.on("checkExpectation", onRequest);
  server.on("clientError", (error, socket) => {
    connections.refuse(socket, answerUnparsed(error, now()));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, backlog: BACKLOG }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMs) => connections.drain(server, graceMs),
  };
}

/** @throws Rejection 400 */
function requireFewHeaders({ rawHeaders }: IncomingMessage, most: number): void {
  if (rawHeaders.length <= 2 * most) return;
  throw new Rejection("malformed", `the request must have at most ${most} headers`);
}
