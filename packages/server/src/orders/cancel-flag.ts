import type { Transaction } from "./model.ts";
import { answerFor } from "./state-table.ts";

/** `cancel` of a query and a notification: what was taken back of an order; "0" on operations. */
export function cancelFlag(transaction: Transaction): string {
  return transaction.kind === "payment" ? answerFor(transaction, "query").cancel : "0";
}
