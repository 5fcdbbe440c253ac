import { Hono } from "hono";
import type { EdgeContext, EdgeEnv } from "./http/edge.ts";
import { type ReceiveOptions, receiving } from "./http/receive.ts";
import { Rejection, retryAfter, whatToTell } from "./http/rejection.ts";
import { replyError } from "./http/reply.ts";
import { observed, type RequestLogOptions, requestObserver } from "./http/request-log.ts";
import { secured } from "./http/secure-headers.ts";
import type { OrderDeps } from "./orders/deps.ts";
import { formatTradeTime } from "./orders/trade-time.ts";
import { consoleRoutes } from "./routes/console.ts";
import { docsRoutes } from "./routes/docs.ts";
import { documentRoutes } from "./routes/documents.ts";
import { type OperationsRoutesOptions, operationsRoutes } from "./routes/operations.ts";
import { type SandboxRoutesOptions, sandboxRoutes } from "./routes/sandbox.ts";
import { tradeRoutes } from "./routes/trade.ts";
import { StoreUnavailable } from "./store/store.ts";

export interface AppDeps {
  readonly orders: OrderDeps;
  readonly requests: RequestLogOptions;
  readonly receive: ReceiveOptions;
  readonly operations: OperationsRoutesOptions;
  /** Where the generated documents are. */
  readonly contractFolder: string;
  /** Where the built documentation is, or would be. */
  readonly docsFolder: string;
  /** Absent: there is no sandbox. */
  readonly sandbox: SandboxRoutesOptions | undefined;
}

/** The gateway as one function from request to answer. */
export function createApp(deps: AppDeps): Hono<EdgeEnv> {
  const { orders } = deps;
  const observe = requestObserver(deps.requests);
  // Two apps: what a partner calls has a handler of its own, which no middleware stands before.
  const trade = new Hono<EdgeEnv>();
  const rest = new Hono<EdgeEnv>();

  tradeRoutes(trade, { orders, receive: receiving(deps.receive), observe, fail });
  trade.notFound((c) => rest.fetch(c.req.raw, c.env));

  rest.use(secured());
  rest.use(observed(observe));
  if (deps.sandbox) {
    sandboxRoutes(rest, deps.sandbox);
    consoleRoutes(rest, deps.sandbox);
  }
  operationsRoutes(rest, deps.operations);
  documentRoutes(rest, deps.contractFolder);
  docsRoutes(rest, deps.docsFolder);
  rest.notFound((c) => fail(c, new Rejection("unknownPath", "there is nothing at this path")));
  rest.onError((error, c) => fail(c, error));

  function fail(c: EdgeContext, error: unknown): Response {
    const known = knownError(error);
    if (whatToTell(known).status >= 500) {
      const requestId = c.get("requestId");
      orders.log.error({ err: error, requestId }, "a request could not be decided");
    }
    const now = formatTradeTime(orders.clock(), orders.utcOffsetMinutes);
    return replyError(c, known, now);
  }

  return trade;
}

function knownError(error: unknown): unknown {
  if (!(error instanceof StoreUnavailable)) return error;
  return new Rejection(
    "unavailable",
    "the gateway cannot decide this now; send the same request again after the time that Retry-After says",
    retryAfter(error.retryAfterSeconds),
    { cause: error },
  );
}
