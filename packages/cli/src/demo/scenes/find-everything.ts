import type { Scene } from "../scene.ts";

export const findEverything: Scene = {
  title: "Query everything that this run did",
  async play(stage) {
    const { data } = await stage.succeeds("by-window", (trade) =>
      trade.queryTransactions({ start_time: stage.startedAt(), page_size: 100 }),
    );

    // An app that others use as well has more in the same second.
    const numbers = stage.numbers();
    const ours = data.filter(({ out_trade_no }) => numbers.includes(out_trade_no));
    const missing = numbers.filter((one) => ours.every(({ out_trade_no }) => out_trade_no !== one));
    stage.check(
      "every number of this run is there, but for the refused refund's, which is still free",
      missing.length === 1 && missing[0]?.includes("refund") === true,
    );

    const count = (type: string) => ours.filter(({ order_type }) => order_type === type).length;
    stage.check(
      "so are the close and both reversals",
      count("close") === 1 && count("reversal") === 2,
    );
  },
};
