import { validateWalletRequest } from "@trade-v1/contract/validators";
import { Hono } from "hono";
import type { ChannelParts } from "./channel-routes.ts";
import { approve, decline } from "./customer.ts";
import { ledgerPage } from "./ledger-page.ts";
import { paymentOutcome } from "./outcomes.ts";
import { readBody, readNumber, readQueryNumber } from "./read-request.ts";

/** The customer's part, the clock and the books, for whoever runs the sandbox. */
export function controlRoutes({ ask, payUrl, faults }: ChannelParts): Hono {
  const app = new Hono();

  app.post("/orders/:orderId/approve", async (c) => {
    const orderId = readNumber(c, "orderId");
    const { late = false } = await readBody(c, validateWalletRequest.approveWalletOrder);
    return c.json(
      await ask((books, now) => paymentOutcome(books, approve(books, now, orderId, late), payUrl)),
    );
  });

  app.post("/orders/:orderId/decline", async (c) => {
    const orderId = readNumber(c, "orderId");
    return c.json(
      await ask((books, now) => paymentOutcome(books, decline(books, now, orderId), payUrl)),
    );
  });

  app.post("/clock/advance", async (c) => {
    const { appCode, milliseconds } = await readBody(c, validateWalletRequest.advanceWalletClock);
    await ask((books, now) => {
      books.orders.advance(appCode, milliseconds, now);
      books.refunds.advance(appCode, milliseconds, now);
    });
    return c.body(null, 204);
  });

  app.get("/ledger", async (c) => {
    const order = readQueryNumber(c, "order");
    const after = readQueryNumber(c, "after");
    return c.json(await ask((books, now) => ledgerPage(books, now, { order, after })));
  });

  if (faults.canBePlanned) {
    app.put("/faults", async (c) => {
      faults.replace(await readBody(c, validateWalletRequest.replaceWalletFaults));
      return c.body(null, 204);
    });
  }

  return app;
}
