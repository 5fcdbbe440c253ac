import type { Scene } from "../scene.ts";

export const findEverything: Scene = {
  title: "Query everything that this run did",
  async play(stage) {
    const numbers = stage.numbers();
    const found = await stage.succeeds("by-numbers", (trade) =>
      trade.queryTransactions({ out_trade_no: numbers.join(","), page_size: 100 }),
    );
    stage.check(
      "every number of this run is found but the refused refund's, which stays free",
      found.data.length === numbers.length - 1,
    );
  },
};
