import type { ChannelName } from "@trade-v1/contract/catalogue";
import { validateWalletRequest } from "@trade-v1/contract/validators";
import { type Context, Hono } from "hono";
import { calls, endOrder } from "./end-order.ts";
import type { Faults } from "./faults.ts";
import type { Ask } from "./ledger/ledger.ts";
import type { Protocol } from "./model.ts";
import { openOrder } from "./open-order.ts";
import {
  askedOutcome,
  askedRefundOutcome,
  type PayUrl,
  paymentOutcome,
  refundOutcome,
} from "./outcomes.ts";
import { readBody, readNumber } from "./read-request.ts";
import { refundOrder } from "./refund-order.ts";

export interface ChannelParts {
  readonly ask: Ask;
  readonly payUrl: PayUrl;
  readonly faults: Faults;
}

const ORDERS = "/:channel{alipay|wechat}/orders";
const REFUNDS = "/:channel{alipay|wechat}/refunds";

/** What the providers offer to a gateway. */
export function channelRoutes({ ask, payUrl, faults }: ChannelParts): Hono {
  const app = new Hono();

  app.post(ORDERS, faults.on("openWalletOrder"), async (c) => {
    const request = await readBody(c, validateWalletRequest.openWalletOrder);
    const outcome = await ask((books, now): Protocol["PaymentOutcome"] => {
      const order = openOrder(books, now, channelOf(c), request);
      return order ? paymentOutcome(books, order, payUrl) : { status: "closed" };
    });
    return c.json(outcome);
  });

  app.get(`${ORDERS}/:orderId`, faults.on("readWalletOrder"), async (c) => {
    const orderId = readNumber(c, "orderId");
    return c.json(
      await ask((books, now) => askedOutcome(books, now, channelOf(c), orderId, payUrl)),
    );
  });

  app.post("/wechat/orders/:orderId/close", faults.on("closeWalletOrder"), async (c) => {
    const orderId = readNumber(c, "orderId");
    return c.json(await ask((books, now) => endOrder(books, now, calls.close, orderId)));
  });

  app.post("/wechat/orders/:orderId/revoke", faults.on("revokeWalletOrder"), async (c) => {
    const orderId = readNumber(c, "orderId");
    return c.json(await ask((books, now) => endOrder(books, now, calls.revoke, orderId)));
  });

  app.post("/alipay/orders/:orderId/cancel", faults.on("cancelWalletOrder"), async (c) => {
    const orderId = readNumber(c, "orderId");
    return c.json(await ask((books, now) => endOrder(books, now, calls.cancel, orderId)));
  });

  app.post(REFUNDS, faults.on("createWalletRefund"), async (c) => {
    const request = await readBody(c, validateWalletRequest.createWalletRefund);
    const channel = channelOf(c);
    const outcome = await ask((books, now) => {
      const refund = refundOrder(books, now, channel, request);
      return refundOutcome(books, refund);
    });
    // WeChat takes a refund on and is asked afterwards what became of it.
    const answer: Protocol["RefundOutcome"] =
      channel === "wechat" ? { status: "accepted" } : outcome;
    return c.json(answer);
  });

  app.get(`${REFUNDS}/:refundId`, faults.on("readWalletRefund"), async (c) => {
    const refundId = readNumber(c, "refundId");
    return c.json(
      await ask((books, now) => askedRefundOutcome(books, now, channelOf(c), refundId)),
    );
  });

  return app;
}

/** The routes let no other name through. */
function channelOf(c: Context): ChannelName {
  return c.req.param("channel") as ChannelName;
}
