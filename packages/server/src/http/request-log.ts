import type { MiddlewareHandler } from "hono";
import type { Log } from "../orders/deps.ts";
import type { EdgeContext, EdgeEnv } from "./edge.ts";

/** What the metrics learn of a request. */
export interface ObservedRequest {
  readonly operationId: string;
  readonly status: number;
  /** Empty where the answer has none. */
  readonly respcd: string;
  readonly durationMs: number;
}

export interface RequestLogOptions {
  readonly log: Log;
  readonly newRequestId: () => string;
  /** Milliseconds on a scale that only moves forward. */
  readonly stopwatch: () => number;
  readonly observe: (request: ObservedRequest) => void;
}

/** Longer paths are cut in the log. */
const SHOWN_PATH_LENGTH = 200;

/** Takes note of a request; what it returns is to be called with the answer. */
export type ObserveRequest = (c: EdgeContext) => (answer: Response) => void;

/**
 * Gives each request its id, and writes one line about it when it was answered. No field, header,
 * query or body gets into the line, so neither does a secret.
 */
export function requestObserver(options: RequestLogOptions): ObserveRequest {
  const { log, newRequestId, stopwatch, observe } = options;
  return (c) => {
    const startedAt = stopwatch();
    const requestId = newRequestId();
    c.set("requestId", requestId);
    return ({ status }) => {
      const durationMs = stopwatch() - startedAt;
      const respcd = c.get("respcd");
      observe({
        operationId: c.get("operationId") ?? "other",
        status,
        respcd: respcd ?? "",
        durationMs,
      });
      log.info(
        {
          requestId,
          method: c.req.method,
          path: c.req.path.slice(0, SHOWN_PATH_LENGTH),
          status,
          respcd,
          appCode: c.get("appCode"),
          durationMs: Math.round(durationMs * 1000) / 1000,
        },
        "request",
      );
    };
  };
}

/** The same around whatever answers a request. */
export function observed(observe: ObserveRequest): MiddlewareHandler<EdgeEnv> {
  return async (c, next) => {
    const answered = observe(c);
    await next();
    answered(c.res);
  };
}
