import type { Scene } from "../scene.ts";

export const findEverything: Scene = {
  title: "Query everything that this run did",
  async play(stage) {
    const { data } = await stage.succeeds("by-window", (trade) =>
      trade.queryTransactions({ start_time: stage.startedAt(), page_size: 100 }),
    );

    const found = new Set(data.map(({ out_trade_no }) => out_trade_no));
    const missing = stage.numbers().filter((number) => !found.has(number));
    stage.check(
      "every number of this run is there, but for the refused refund's, which is still free",
      missing.length === 1 && missing[0]?.includes("refund") === true,
    );

    const count = (type: string) => data.filter(({ order_type }) => order_type === type).length;
    stage.check(
      "so are the close and both reversals",
      count("close") === 1 && count("reversal") === 2,
    );
  },
};
