import type { DatabaseSync } from "node:sqlite";
import {
  type NotificationReads,
  type OrderReads,
  type StoreCounts,
  StoreUnavailable,
} from "../store.ts";
import { appReads } from "./app-reads.ts";
import { notificationReads } from "./notification-reads.ts";
import { orderReads } from "./order-reads.ts";
import { type RememberedApps, rememberedApps } from "./remembered-apps.ts";
import type { Row } from "./transaction-rows.ts";

/** Everything that reads. */
export interface Reads {
  readonly orders: OrderReads;
  readonly apps: RememberedApps;
  readonly notifications: NotificationReads;
  counts(): Promise<StoreCounts>;
}

export function sqliteReads(database: DatabaseSync): Reads {
  return {
    orders: orderReads(database),
    apps: rememberedApps(database, appReads(database)),
    notifications: notificationReads(database),
    counts: async () => counts(database),
  };
}

function counts(database: DatabaseSync): StoreCounts {
  const count = (sql: string) => Number((database.prepare(sql).get() as Row).count);
  try {
    const alarms = database
      .prepare("SELECT kind, count(*) AS count FROM alarms GROUP BY kind")
      .all();
    return {
      unsettled: count(
        "SELECT count(*) AS count FROM transactions WHERE settle_at IS NOT NULL AND state IN ('opening', 'requested')",
      ),
      notificationsWaiting: count(
        "SELECT count(*) AS count FROM notifications WHERE state = 'waiting'",
      ),
      notificationsDead: count("SELECT count(*) AS count FROM notifications WHERE state = 'dead'"),
      alarms: Object.fromEntries((alarms as Row[]).map(({ kind, count }) => [kind, count])),
    };
  } catch (error) {
    throw new StoreUnavailable("the database cannot be read now", { cause: error });
  }
}
