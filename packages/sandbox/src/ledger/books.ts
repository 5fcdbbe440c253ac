import type { DatabaseSync } from "node:sqlite";
import { entryTable } from "./entry-table.ts";
import { orderTable } from "./order-table.ts";
import { refundTable } from "./refund-table.ts";
import { requestTable } from "./request-table.ts";

/** What a piece of work may read and write, inside the ledger's transaction. */
export interface Books {
  readonly orders: ReturnType<typeof orderTable>;
  readonly refunds: ReturnType<typeof refundTable>;
  readonly entries: ReturnType<typeof entryTable>;
  readonly requests: ReturnType<typeof requestTable>;
}

export function booksOf(db: DatabaseSync): Books {
  return {
    orders: orderTable(db),
    refunds: refundTable(db),
    entries: entryTable(db),
    requests: requestTable(db),
  };
}
