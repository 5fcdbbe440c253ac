import type { OrderState, OutcomeCondition, PayType } from "@trade-v1/contract/catalogue";
import type { Answer } from "../story/answer.ts";
import * as orders from "../story/orders.ts";
import type { Stage } from "../story/stage.ts";

/** The columns of the state table. */
export type Operation = "payment" | "query" | "close" | "refund" | "reversal";

/** One cell that is asked: what is sent, and how the order is there when it is sent. */
export interface Probe {
  readonly operation: Operation;
  readonly holds?: readonly OutcomeCondition[];
  readonly send: (stage: Stage, order: orders.OpenedOrder) => Promise<Answer>;
}

const again: Probe = {
  operation: "payment",
  send: (stage, { fields }) => orders.createPayment(stage, fields),
};
const query: Probe = {
  operation: "query",
  send: (stage, { syssn }) => stage.call("queryTransactions", { mchid: stage.app.mchid, syssn }),
};
const end = (payType: PayType): Probe => ({
  operation: orders.isWechat(payType) ? "close" : "reversal",
  send: orders.end,
});
const refund = (amount: number, ...holds: readonly OutcomeCondition[]): Probe => ({
  operation: "refund",
  holds,
  send: (stage, order) => orders.refund(stage, order, amount),
});

/** What is asked of an order in a state, in an order in which no probe spoils the scene of the next. */
export function probesOf(state: OrderState, payType: PayType): readonly Probe[] {
  const reversedClose: Probe = { operation: "close", send: orders.closeOrder };
  return [
    again,
    query,
    state === "paid" ? refund(1001, "over-remainder") : refund(10),
    ...(state === "reversed" ? [reversedClose] : []),
    end(payType),
  ];
}

/** What is asked of a paid order of 1000 from its first partial refund on. */
export function afterPart(payType: PayType): readonly Probe[] {
  const part = "partly-refunded";
  return [
    refund(400),
    { ...query, holds: [part] },
    { ...end(payType), holds: [part] },
    refund(601, "over-remainder"),
    refund(600),
  ];
}
