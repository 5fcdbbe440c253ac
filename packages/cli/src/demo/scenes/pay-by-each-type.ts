import { type PayType, payTypes } from "@trade-v1/contract/catalogue";
import type { Scene } from "../scene.ts";

/** What tells each pay type from the others: the example in the contract, and the code on the customer's phone. */
const each: readonly { payType: PayType; example: string; auth_code?: string }[] = [
  { payType: "800151", example: "alipay-pre-order" },
  { payType: "800108", example: "alipay-swipe", auth_code: "284567890123456789" },
  { payType: "800201", example: "wechat-pre-order" },
  { payType: "800207", example: "wechat-in-app" },
  { payType: "800208", example: "wechat-swipe", auth_code: "134567890123456789" },
];

export const payByEachType: Scene = {
  title: "Pay by each pay type",
  async play(stage) {
    for (const { payType, example, auth_code } of each) {
      const { name, flow } = payTypes[payType];
      stage.say(`${payType} ${name}`);

      const order = await stage.succeeds(example, (trade) =>
        trade.createPayment({
          pay_type: payType,
          out_trade_no: stage.newNumber("order"),
          txamt: 1000,
          txdtm: stage.now(),
          ...(auth_code !== undefined && { auth_code }),
          goods_name: "Jasmine tea",
        }),
      );

      const paidAtOnce = flow === "swipe";
      stage.check(
        paidAtOnce ? "paid at once: there is no pay_url" : "the customer pays at pay_url",
        (order.pay_url === "") === paidAtOnce,
      );
    }
  },
};
