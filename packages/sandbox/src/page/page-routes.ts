import { type Context, Hono } from "hono";
import { approve, decline, lookAt } from "../customer.ts";
import { findOrder } from "../due.ts";
import type { Ask } from "../ledger/ledger.ts";
import type { SandboxLog } from "../log.ts";
import type { WalletOrder } from "../model.ts";
import { WalletRefusal } from "../refusal.ts";
import { type Spoken, speak } from "./language.ts";
import { messagePage } from "./message-page.ts";
import { ownFormsOnly } from "./own-forms-only.ts";
import { PAGE_HEADERS } from "./page-headers.ts";
import { paymentView, type Standing } from "./payment-view.ts";
import { walletPage } from "./wallet-page.ts";

export interface PageParts {
  readonly ask: Ask;
  /** The address of an order's page, as customers reach it. */
  readonly payUrl: (orderId: string) => string;
  /** Tells the gateway that the customer acted on this order. */
  readonly nudge: (orderId: string) => Promise<void>;
  readonly log: SandboxLog;
}

type Decision = "approve" | "decline";

/** What each decision leads to unless it comes too late. */
const wanted = { approve: "paid", decline: "declined" } as const satisfies Record<
  Decision,
  Standing
>;

/** The page behind a pay URL. It works without its script: what the customer decides is a form. */
export function pageRoutes({ ask, payUrl, nudge, log }: PageParts): Hono<Spoken> {
  const app = new Hono<Spoken>();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(PAGE_HEADERS)) c.res.headers.set(name, value);
  });
  app.use(speak);
  app.use(
    "/:orderId/*",
    ownFormsOnly(new URL(payUrl("")).origin, (c) =>
      c.html(messagePage("foreignForm", c.get("texts"), pageOf(c)), 403),
    ),
  );

  app.get("/:orderId", async (c) => {
    const orderId = c.req.param("orderId");
    const view = await ask((books, now) => paymentView(books, lookAt(books, now, orderId)));
    return c.html(
      walletPage(view, {
        texts: c.get("texts"),
        languageQuery: c.get("languageQuery"),
        payUrl: payUrl(orderId),
        wasTooLate: c.req.query("late") !== undefined,
      }),
    );
  });

  // For the script of an open page: one word, and nobody has looked at the order by asking for it.
  app.get("/:orderId/state", async (c) => {
    const orderId = c.req.param("orderId");
    const view = await ask((books, now) => {
      const order = findOrder(books, orderId, now);
      return order && paymentView(books, order);
    });
    return view === null ? c.text("none", 404) : c.text(view.standing);
  });

  app.post("/:orderId/approve", (c) => decide(c, "approve", (...at) => approve(...at, false)));
  app.post("/:orderId/decline", (c) => decide(c, "decline", decline));
  // Who reloads the address of a form, or goes back to it, meant the page.
  app.get("/:orderId/:decision{approve|decline}", (c) => c.redirect(pageOf(c), 303));

  app.all("*", (c) => c.html(messagePage("noSuchOrder", c.get("texts"), null), 404));

  app.onError((error, c) => {
    const texts = c.get("texts");
    if (isRefusal(error, "not-found")) return c.html(messagePage("noSuchOrder", texts, null), 404);
    log.error({ err: error, path: c.req.path }, "the wallet page failed");
    return c.html(messagePage("broken", texts, ""), 500);
  });

  /** Books the customer's decision, lets the gateway know, and shows the page again. */
  async function decide(
    c: Context<Spoken>,
    what: Decision,
    decision: typeof decline,
  ): Promise<Response> {
    const orderId = c.req.param("orderId") ?? "";
    try {
      await ask((books, now): WalletOrder => decision(books, now, orderId));
    } catch (error) {
      if (!isRefusal(error, "not-waiting")) throw error;
      // Decided already, by the customer or by time. A second press of the same button changes nothing.
      const { standing } = await ask((books, now) =>
        paymentView(books, lookAt(books, now, orderId)),
      );
      return c.redirect(pageOf(c, standing === wanted[what] ? {} : { late: "" }), 303);
    }
    await nudge(orderId).catch((error: unknown) => {
      log.warn({ err: error, orderId }, "the gateway could not be told of the customer's decision");
    });
    return c.redirect(pageOf(c), 303);
  }

  return app;
}

/** The order's page, relative to one below it. */
function pageOf(c: Context<Spoken>, query: Record<string, string> = {}): string {
  const words = new URLSearchParams(c.get("languageQuery"));
  for (const [name, value] of Object.entries(query)) words.set(name, value);
  const search = words.size === 0 ? "" : `?${words}`;
  return `../${encodeURIComponent(c.req.param("orderId") ?? "")}${search}`;
}

function isRefusal(error: unknown, kind: WalletRefusal["kind"]): boolean {
  return error instanceof WalletRefusal && error.kind === kind;
}
