import { DatabaseSync } from "node:sqlite";
import { type Store, type StoreCounts, StoreUnavailable } from "../store.ts";
import { appStore } from "./app-store.ts";
import { type Clocks, keepDueTimes } from "./due-times.ts";
import { migrate } from "./migrate.ts";
import { notificationStore } from "./notification-store.ts";
import { orderStore } from "./order-store.ts";
import type { Row } from "./transaction-rows.ts";
import { WriteQueue } from "./write-queue.ts";

export interface SqliteOptions extends Clocks {
  /** A file; its folder must exist. */
  readonly path: string;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * Opens the embedded store, making or migrating its file.
 * @throws Error if the file is no database, or one of a newer version
 */
export function openSqliteStore({ path, clock, stopwatch, sleep }: SqliteOptions): Store {
  // No busy time-out: SQLite would wait by blocking the event loop. The write queue waits instead.
  const database = new DatabaseSync(path, { timeout: 0 });
  database.exec("PRAGMA journal_mode = WAL");
  // At NORMAL a power cut loses commits that were acknowledged.
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA foreign_keys = ON");
  database.exec("PRAGMA trusted_schema = OFF");
  migrate(database);
  const precedence = keepDueTimes(database, { clock, stopwatch });
  const queue = new WriteQueue(database, { sleep, precedence });
  return {
    orders: orderStore(database, queue, clock),
    apps: appStore(database, queue),
    notifications: notificationStore(database, queue),
    // A transaction without a change would be committed on a full disk, too.
    ping: () => queue.run(() => touch(database)),
    counts: async () => counts(database),
    close: async () => {
      await queue.close();
      database.close();
    },
  };
}

/** Writes what is there already: SQLite does not compare. */
function touch(database: DatabaseSync): void {
  const { user_version: version } = database.prepare("PRAGMA user_version").get() as Row;
  database.exec(`PRAGMA user_version = ${version}`);
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
