import { codes, type OrderState, type PayType } from "@trade-v1/contract/catalogue";
import * as orders from "../story/orders.ts";
import { sandboxOf } from "../story/sandbox.ts";
import type { Stage } from "../story/stage.ts";

type Scene = (stage: Stage, payType: PayType, isExpired?: boolean) => Promise<orders.OpenedOrder>;

/** With which code the scene of a failed order lets it fail. */
export const declinedCode = codes.paymentFailed.code;

/** Longer than any order of a scene waits for its customer, in seconds. */
const untilExpiredS = 31 * 60;

/** How an order comes into each state, with the sandbox's help and nothing else. */
export const scenes: Readonly<Record<OrderState, Scene>> = {
  opening: (stage, payType) =>
    orders.openOrder(stage, payType, { amount: "1145", code: codes.processing.code }),

  pending: (stage, payType) =>
    orders.isSwipe(payType)
      ? orders.openOrder(stage, payType, { amount: "1143", code: codes.waitingForCustomer.code })
      : orders.openOrder(stage, payType),

  async paid(stage, payType) {
    const order = await orders.openOrder(stage, payType);
    if (!orders.isSwipe(payType)) await sandboxOf(stage).approve(order.syssn);
    return order;
  },

  failed: (stage, payType) =>
    orders.openOrder(stage, payType, { amount: declinedCode, code: declinedCode }),

  async closed(stage, payType, isExpired = false) {
    const order = await scenes.pending(stage, payType);
    if (isExpired) await sandboxOf(stage).advance(untilExpiredS);
    else stage.demandCode("close.unpaid-order", await orders.end(stage, order), "0000");
    return order;
  },

  async refunded(stage, payType) {
    const order = await scenes.paid(stage, payType);
    stage.demandCode("refund.answer", await orders.refund(stage, order, order.amount), "0000");
    return order;
  },

  async reversed(stage, payType) {
    const order = await scenes.paid(stage, payType);
    stage.demandCode("reversal.any-order", await orders.reverse(stage, order), "0000");
    return order;
  },
};
