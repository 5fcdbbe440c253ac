import type { Scene } from "../scene.ts";

export const approveAPreOrder: Scene = {
  title: "A pre-order: the customer approves, a notification arrives",
  async play(stage) {
    const out_trade_no = stage.newNumber("order");

    stage.say("Open it. The customer has not paid yet.");
    const order = await stage.succeeds("wechat-pre-order", (trade) =>
      trade.createPayment({
        pay_type: "800201",
        out_trade_no,
        txamt: 1000,
        ...(stage.notifyUrl !== undefined && { notify_url: stage.notifyUrl }),
      }),
    );

    await stage.withState("the customer approves", async () => {
      const before = await stage.find(out_trade_no);
      stage.check("until then a query says 1143", before.respcd === "1143");

      stage.say("The customer approves on the phone.");
      await stage.approve(order.syssn);

      const after = await stage.find(out_trade_no);
      stage.check(
        "now a query says 0000, with the time of payment",
        after.respcd === "0000" && after.paydtm !== "",
      );
    });

    await stage.notified(
      "the notification names the order and the amount",
      ({ syssn, txamt }) => syssn === order.syssn && txamt === "1000",
    );
  },
};
