import type { Hono } from "hono";
import type { EdgeEnv } from "../http/edge.ts";

export interface OperationsRoutesOptions {
  /** Rejects if the store cannot take writes now. */
  readonly ping: () => Promise<void>;
  readonly isStopping: () => boolean;
  readonly metrics: { readonly contentType: string; readonly text: () => Promise<string> };
}

/** What an operator's tools ask: is the process alive, may it get requests, how is it doing. */
export function operationsRoutes(app: Hono<EdgeEnv>, options: OperationsRoutesOptions): void {
  const { ping, isStopping, metrics } = options;

  app.get("/healthz", (c) => c.text("ok\n"));

  app.get("/readyz", async (c) => {
    if (isStopping()) return c.text("stopping\n", 503);
    const isReady = await ping().then(
      () => true,
      () => false,
    );
    return isReady ? c.text("ready\n") : c.text("the store does not answer\n", 503);
  });

  app.get("/metrics", async (c) =>
    c.body(await metrics.text(), 200, { "Content-Type": metrics.contentType }),
  );
}
