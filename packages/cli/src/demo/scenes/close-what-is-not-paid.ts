import type { Scene } from "../scene.ts";

export const closeWhatIsNotPaid: Scene = {
  title: "Close: an unpaid WeChat order, never a paid one",
  async play(stage) {
    stage.say("An order that waits for the customer is closed.");
    const unpaid = await stage.succeeds("wechat-pre-order", (trade) =>
      trade.createPayment({
        pay_type: "800201",
        out_trade_no: stage.newNumber("order"),
        txamt: 1000,
      }),
    );
    const closed = await stage.succeeds("by-syssn", (trade) =>
      trade.closeOrder({ syssn: unpaid.syssn }),
    );
    stage.check("the close names the order", closed.orig_syssn === unpaid.syssn);

    stage.say("A paid order is refused and stays paid.");
    const out_trade_no = stage.newNumber("order");
    const paid = await stage.succeeds("wechat-swipe", (trade) =>
      trade.createPayment({
        pay_type: "800208",
        out_trade_no,
        txamt: 1000,
        auth_code: "134567890123456789",
      }),
    );
    await stage.refused("1260", "already-paid", (trade) =>
      trade.closeOrder({ syssn: paid.syssn, out_trade_no, txamt: 1000 }),
    );

    await stage.withState("the order is untouched", async () => {
      const after = await stage.find(out_trade_no);
      stage.check("the order is untouched", after.respcd === "0000" && after.cancel === "0");
    });
  },
};
