import fc from "fast-check";
import { expectedEntry } from "./order-table.ts";
import { askingApp, onOrder, wrong } from "./step.ts";

export const queries = onOrder(
  "query",
  fc.record({ by: fc.constantFrom("syssn", "number", "both"), refund: fc.nat(5) }),
  async ({ model, stage, order, isOthers, app, by, refund }) => {
    const asked = { order, refund: order.refunds[refund] };
    const { id, number } = asked.refund ?? order;
    const answer = await stage.call(app, "queryTransactions", {
      ...(by === "number" ? {} : { syssn: id }),
      ...(by === "syssn" ? {} : { out_trade_no: number }),
    });
    const entries = answer.body["data"] as Record<string, string>[] | undefined;
    if (answer.status !== 200 || entries === undefined) throw wrong(answer, "a list");
    const told = entries.map(entryTold);
    const own = isOthers ? undefined : asked;
    const found = by === "number" ? model.numbered(askingApp(order, isOthers), number) : own;
    const expected = found === undefined ? "" : expectedEntry(found);
    if (told.join() !== expected) throw wrong(answer, `entry ${expected}`);
  },
);

/** What a query tells of a transaction, in one line. */
export function entryTold(entry: Readonly<Record<string, string>>): string {
  const { syssn, origssn, respcd, cancel, txamt, order_type: type } = entry;
  return [type, syssn, origssn, respcd, cancel, txamt].join(" ");
}
