import { type Context, Hono } from "hono";
import { approve, decline, lookAt } from "../customer.ts";
import type { Ask } from "../ledger/ledger.ts";
import type { SandboxLog } from "../log.ts";
import type { WalletOrder } from "../model.ts";
import { WalletRefusal } from "../refusal.ts";
import { PAGE_HEADERS } from "./style.ts";
import { noSuchOrderPage, walletPage } from "./wallet-page.ts";

export interface PageParts {
  readonly ask: Ask;
  /** Tells the gateway that the customer acted on this order. */
  readonly nudge: (orderId: string) => Promise<void>;
  readonly log: SandboxLog;
}

/** The page behind a pay URL. It needs no script: what the customer decides is a form. */
export function pageRoutes({ ask, nudge, log }: PageParts): Hono {
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(PAGE_HEADERS)) c.res.headers.set(name, value);
  });

  app.get("/:orderId", async (c) => {
    const orderId = c.req.param("orderId");
    try {
      return await c.html(walletPage(await ask((books, now) => lookAt(books, now, orderId))));
    } catch (error) {
      return await missing(c, error);
    }
  });

  app.post("/:orderId/approve", (c) => decide(c, (...at) => approve(...at, false)));
  app.post("/:orderId/decline", (c) => decide(c, decline));

  /** Books the customer's decision, lets the gateway know, and shows the page again. */
  async function decide(c: Context, decision: typeof decline): Promise<Response> {
    const orderId = c.req.param("orderId") ?? "";
    try {
      await ask((books, now): WalletOrder => decision(books, now, orderId));
    } catch (error) {
      // Decided already, by the customer or by time: the page says how.
      if (!isRefusal(error, "not-waiting")) return missing(c, error);
      return c.redirect(`../${orderId}`, 303);
    }
    await nudge(orderId).catch((error: unknown) => {
      log.warn({ err: error, orderId }, "the gateway could not be told of the customer's decision");
    });
    return c.redirect(`../${orderId}`, 303);
  }

  return app;
}

async function missing(c: Context, error: unknown): Promise<Response> {
  if (!isRefusal(error, "not-found")) throw error;
  return c.html(noSuchOrderPage(), 404);
}

function isRefusal(error: unknown, kind: WalletRefusal["kind"]): boolean {
  return error instanceof WalletRefusal && error.kind === kind;
}
