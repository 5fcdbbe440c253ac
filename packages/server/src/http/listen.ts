import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings, RequestError } from "@hono/node-server";
import type { EdgeEnv } from "./edge.ts";
import { Rejection, whatToTell } from "./rejection.ts";
import { refusalEnvelope } from "./reply.ts";

export interface ListenOptions {
  readonly fetch: (request: Request, bindings: EdgeEnv["Bindings"]) => Response | Promise<Response>;
  /** The present time as the API writes it. */
  readonly now: () => string;
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
}

export interface Listener {
  readonly port: number;
  /** Takes no new request, and resolves when the accepted ones are answered or the time is over. */
  close(graceMs: number): Promise<void>;
}

/** Bounds on what a slow or hostile peer can occupy. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  /** Longer than usual load balancers keep idle connections, so that they close first. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
} as const;

/** Starts the HTTP server. Rejects if the port cannot be had. */
export async function listen({ fetch, now, host, port }: ListenOptions): Promise<Listener> {
  const errorHandler = (error: unknown) => answerOutsideApp(error, now());
  const server = createServer(
    limits,
    // This server speaks HTTP/1.1 only.
    getRequestListener((request, bindings) => fetch(request, bindings as HttpBindings), {
      errorHandler,
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMs) => close(server, graceMs),
  };
}

/** What never became a request of the app, such as one with a malformed Host header. */
function answerOutsideApp(error: unknown, now: string): Response {
  const isUnreadable = error instanceof RequestError;
  const { status, codeName, detail } = whatToTell(
    isUnreadable ? new Rejection("malformed", "the URL or the Host header is malformed") : error,
  );
  return Response.json(refusalEnvelope(codeName, detail, now), { status });
}

const IDLE_SWEEP_MS = 50;

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that has answered its last request would otherwise stay until its time-out.
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
