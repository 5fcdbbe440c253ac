import fc from "fast-check";
import { refundedOf } from "./order-table.ts";
import { CLIENT_TIME, compare, type OnOrder, onOrder } from "./step.ts";

const refundAmounts = [1, 400, 1000, 1145, 1155, 1203, 1269, 1298, 2600, 3000, 5000];

export const refunds = onOrder(
  "refund",
  fc.record({
    number: fc.nat(30),
    amount: fc.oneof(fc.constantFrom(...refundAmounts), fc.constantFrom("all", "rest")),
    ofOrder: fc.nat(19),
  }),
  async ({ model, stage, order, isOthers, app, number, amount, ofOrder }) => {
    const rest = order.amount - refundedOf(order) || 1;
    const worth = { all: order.amount, rest }[amount] ?? Number(amount);
    // Now and then the number is the order's own, which it must never be.
    const own = ofOrder === 0 ? order.number : `${stage.prefix}r${number}`;
    await refund({ model, stage, order, isOthers, app }, own, worth);
  },
);

export const repeatedRefunds = onOrder(
  "refund-again",
  fc.record({ which: fc.nat(5), isOther: fc.nat(4).map((roll) => roll === 0) }),
  async ({ model, stage, order, isOthers, app, which, isOther }) => {
    const known = order.refunds[which % Math.max(order.refunds.length, 1)];
    if (known === undefined) return;
    const amount = isOther ? known.amount + 1 : known.amount;
    await refund({ model, stage, order, isOthers, app }, known.number, amount);
  },
);

async function refund(
  { model, stage, order, isOthers, app }: OnOrder,
  number: string,
  amount: number,
): Promise<void> {
  const { expected, made } = model.refund(order, isOthers, { number, amount });
  const answer = await stage.call(app, "createRefund", {
    syssn: order.id,
    out_trade_no: number,
    txamt: String(amount),
    txdtm: CLIENT_TIME,
  });
  const syssn = compare(answer, expected);
  if (made !== undefined) made.id ||= syssn;
}
