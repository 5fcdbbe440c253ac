import { codes } from "@trade-v1/contract/catalogue";
import { clause } from "../clauses.ts";
import * as orders from "../story/orders.ts";
import { sandboxOf } from "../story/sandbox.ts";
import type { Story } from "../story/story.ts";

/** What belongs to somebody else is out of reach, and looks as if it did not exist. */
export const isolation: readonly Story[] = [
  {
    id: "isolation/orders-of-another-app",
    title: "an order of another app cannot be queried, closed, refunded or reversed",
    clause: clause("merchant.isolated"),
    profile: "full",
    needs: ["sandbox"],
    async run(stage) {
      const stranger = await sandboxOf(stage).createApp();
      const as = { app: stranger };
      for (const payType of ["800201", "800151", "800208"] as const) {
        const { syssn, number, amount } = await orders.openOrder(stage, payType);
        const common = { mchid: stranger.mchid, syssn, txdtm: orders.wireTime() };
        const whole = { ...common, txamt: amount };
        for (const answer of [
          await stage.call("closeOrder", common, as),
          await stage.call("createRefund", { ...whole, out_trade_no: stage.number() }, as),
          await stage.call("createReversal", { ...whole, out_trade_no: number }, as),
        ]) {
          stage.expectCode("merchant.isolated", answer, codes.noSuchTransaction.code);
        }
        const { body } = await stage.call(
          "queryTransactions",
          { mchid: stranger.mchid, syssn },
          as,
        );
        const found = (body["data"] as readonly unknown[] | undefined)?.length;
        stage.expect("merchant.isolated", found === 0, `a query finds ${found} of them`);
      }
    },
  },
];
