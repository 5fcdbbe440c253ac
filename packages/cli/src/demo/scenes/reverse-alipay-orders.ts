import type { Scene } from "../scene.ts";

export const reverseAlipayOrders: Scene = {
  title: "Reverse an Alipay order, unpaid and paid",
  async play(stage) {
    stage.say("Unpaid: the order is closed.");
    const unpaidNumber = stage.newNumber("order");
    const unpaid = await stage.succeeds("alipay-pre-order", (trade) =>
      trade.createPayment({ pay_type: "800151", out_trade_no: unpaidNumber, txamt: 1000 }),
    );
    await stage.succeeds("unpaid-order", (trade) =>
      trade.createReversal({
        syssn: unpaid.syssn,
        out_trade_no: unpaidNumber,
        txamt: 1000,
        txdtm: stage.now(),
        mchid: stage.mchid,
      }),
    );

    stage.say("Paid: the order is refunded in full.");
    const paidNumber = stage.newNumber("order");
    const paid = await stage.succeeds("alipay-swipe", (trade) =>
      trade.createPayment({
        pay_type: "800108",
        out_trade_no: paidNumber,
        txamt: 1000,
        auth_code: "284567890123456789",
      }),
    );
    const reversal = await stage.succeeds("paid-order", (trade) =>
      trade.createReversal({
        syssn: paid.syssn,
        out_trade_no: paidNumber,
        txamt: 1000,
        txdtm: stage.now(),
        mchid: stage.mchid,
      }),
    );
    stage.check("the reversal names the order", reversal.orig_syssn === paid.syssn);

    await stage.withState("what became of both orders", async () => {
      const [closed, reversed] = [await stage.find(unpaidNumber), await stage.find(paidNumber)];
      stage.check("the unpaid order is closed: cancel is 2", closed.cancel === "2");
      stage.check("the paid order is reversed: cancel is 1", reversed.cancel === "1");
    });
  },
};
