import type { MiddlewareHandler } from "hono";
import type { EdgeContext, EdgeEnv } from "./edge.ts";

/** What the metrics learn of a request. */
export interface ObservedRequest {
  readonly operationId: string;
  readonly status: number;
  /** Empty where the answer has none. */
  readonly respcd: string;
  readonly durationMs: number;
}

/** All that is written about a request. */
export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly respcd: string | undefined;
  readonly appCode: string | undefined;
  readonly durationMs: number;
}

export type LogRequest = (line: RequestLine) => void;

export interface RequestLogOptions {
  readonly log: { readonly request: LogRequest };
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
      log.request({
        requestId,
        method: c.req.method,
        path: c.req.path.slice(0, SHOWN_PATH_LENGTH),
        status,
        respcd,
        appCode: c.get("appCode"),
        durationMs: Math.round(durationMs * 1000) / 1000,
      });
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
