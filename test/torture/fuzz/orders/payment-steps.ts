import fc from "fast-check";
import type { OrderModel, PaymentRequest } from "./order-model.ts";
import type { ModelOrder } from "./order-table.ts";
import { APPS, appAt, compare, onOrder, type Stage, type Step } from "./step.ts";

const payTypes = ["800151", "800108", "800201", "800207", "800208"];
const paymentAmounts = [1000, 3000, 5000, 1143, 1145, 1201, 1204, 1205, 1297, 1298, 2005];

export const payments: fc.Arbitrary<Step> = fc
  .record({
    app: fc.nat(APPS - 1),
    number: fc.nat(30),
    payType: fc.constantFrom(...payTypes),
    amount: fc.constantFrom(...paymentAmounts, 1000, 3000, 5000, 5000),
    lifetimeMinutes: fc.constantFrom(5, 30, 120),
  })
  .map((request) => ({
    check: () => true,
    async run(model, stage) {
      stage.onStep("pay");
      await pay(model, stage, request.app, {
        ...request,
        number: `${stage.prefix}p${request.number}`,
      });
    },
    toString: () => `pay(${JSON.stringify(request)})`,
  }));

export const repeatedPayments = onOrder(
  "pay-again",
  fc.record({ other: fc.constantFrom("none", "none", "amount", "payType") }),
  async ({ model, stage, order, other }) => {
    await pay(model, stage, order.app, {
      number: order.number,
      payType: other === "payType" ? otherPayType(order) : order.payType,
      amount: other === "amount" ? order.amount + 1 : order.amount,
      lifetimeMinutes: 30,
    });
  },
);

function otherPayType({ payType }: ModelOrder): string {
  return payType === "800201" ? "800207" : "800201";
}

async function pay(
  model: OrderModel,
  stage: Stage,
  app: number,
  request: PaymentRequest,
): Promise<void> {
  const { expected, opened } = model.pay(app, request);
  const answer = await stage.call(appAt(stage, app), "createPayment", {
    pay_type: request.payType,
    out_trade_no: request.number,
    txamt: String(request.amount),
    expired_time: String(request.lifetimeMinutes),
    ...(request.payType === "800208" ? { auth_code: "134567890123456789" } : {}),
    ...(request.payType === "800108" ? { auth_code: "284567890123456789" } : {}),
  });
  const syssn = compare(answer, expected);
  if (opened !== undefined) opened.id ||= syssn;
}
