import fc from "fast-check";
import type { TradeAnswer } from "../trade-session.ts";
import type { OrderModel } from "./order-model.ts";
import type { Expected, ModelOrder } from "./order-table.ts";
import { askingApp, CLIENT_TIME, compare, onOrder, wrong } from "./step.ts";

export const closes = onOrder(
  "close",
  named(),
  async ({ model, stage, order, isOthers, app, ...how }) => {
    const said = saidOf(order, how);
    // A number names something else at every app, or nothing.
    const meant = how.by === "number" ? meantBy(model, order, isOthers) : order;
    const isNone = meant === undefined || (isOthers && meant === order);
    const expected = model.close(meant ?? order, isNone, said);
    const answer = await stage.call(app, "closeOrder", {
      ...(how.by === "number" ? {} : { syssn: order.id }),
      ...(said.number === undefined ? {} : { out_trade_no: said.number }),
      ...(said.amount === undefined ? {} : { txamt: String(said.amount) }),
    });
    rememberEnding(meant ?? order, expected, answer);
  },
);

/** The order that this order's number names at the app that asks. */
function meantBy(model: OrderModel, order: ModelOrder, isOthers: boolean): ModelOrder | undefined {
  const holder = model.numbered(askingApp(order, isOthers), order.number);
  return holder?.refund === undefined ? holder?.order : undefined;
}

export const reversals = onOrder(
  "reverse",
  named(),
  async ({ model, stage, order, isOthers, app, ...how }) => {
    const said = {
      number: order.number,
      amount: order.amount,
      ...saidOf(order, { ...how, by: "both" }),
    };
    const expected = model.reverse(order, isOthers, said);
    const answer = await stage.call(app, "createReversal", {
      mchid: app.merchantId,
      syssn: order.id,
      out_trade_no: said.number,
      txamt: String(said.amount),
      txdtm: CLIENT_TIME,
    });
    rememberEnding(order, expected, answer);
  },
);

/** How a close or reversal names its order, and what it gets wrong about it. */
function named() {
  return fc.record({
    by: fc.constantFrom("syssn", "number", "both"),
    wrong: fc.oneof(
      { weight: 6, arbitrary: fc.constant("nothing") },
      { weight: 1, arbitrary: fc.constantFrom("number", "amount") },
    ),
  });
}

function saidOf(
  order: ModelOrder,
  { by, wrong }: { by: string; wrong: string },
): { number?: string; amount?: number } {
  const number = wrong === "number" && by === "both" ? `${order.number}x` : order.number;
  return {
    ...(by === "syssn" ? {} : { number }),
    ...(wrong === "amount" ? { amount: order.amount + 1 } : {}),
  };
}

function rememberEnding(order: ModelOrder, expected: Expected, answer: TradeAnswer): void {
  const syssn = compare(answer, expected);
  if (syssn === "") return;
  order.endingId ??= syssn;
  if (answer.body["orig_syssn"] !== order.id) throw wrong(answer, `orig_syssn ${order.id}`);
}
