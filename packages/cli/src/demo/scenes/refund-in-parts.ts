import type { Scene } from "../scene.ts";

export const refundInParts: Scene = {
  title: "Refund in two parts, and no more than was paid",
  async play(stage) {
    const out_trade_no = stage.newNumber("order");
    const order = await stage.succeeds("wechat-swipe", (trade) =>
      trade.createPayment({
        pay_type: "800208",
        out_trade_no,
        txamt: 1000,
        auth_code: "134567890123456789",
      }),
    );

    const refund = (txamt: number) => ({
      syssn: order.syssn,
      out_trade_no: stage.newNumber("refund"),
      txamt,
      txdtm: stage.now(),
    });
    await stage.succeeds("first-part", (trade) => trade.createRefund(refund(400)));
    await stage.succeeds("second-part", (trade) => trade.createRefund(refund(500)));

    stage.say("100 are left, so 200 are refused.");
    await stage.refused("1272", "too-large", (trade) => trade.createRefund(refund(200)));

    await stage.withState("the order is partly refunded", async () => {
      const after = await stage.find(out_trade_no);
      stage.check("the order is partly refunded: cancel is 5", after.cancel === "5");
    });
  },
};
