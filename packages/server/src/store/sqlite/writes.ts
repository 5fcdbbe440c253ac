import type { DatabaseSync } from "node:sqlite";
import type { AppWrites, NotificationWrites } from "../store.ts";
import { appWrites } from "./app-writes.ts";
import { dueTimesMover } from "./due-times.ts";
import { notificationWrites } from "./notification-writes.ts";
import { orderWrites, type TimedOrderWrites } from "./order-writes.ts";
import type { Row } from "./transaction-rows.ts";
import { WriteQueue } from "./write-queue.ts";

/**
 * Everything that writes, by name. Arguments and results are plain data and no clock is read, so that
 * a thread of its own can do it.
 */
export interface Writes extends TimedOrderWrites, AppWrites, NotificationWrites {
  /** Moves every due time by as much as the machine's clock was set, in milliseconds. */
  moveDueTimes(step: number): Promise<void>;
  /** Rejects with `StoreUnavailable` if nothing can be written now. */
  ping(): Promise<void>;
  /** Finishes what waits, refuses what comes after, and closes the database. */
  close(): Promise<void>;
}

export function sqliteWrites(
  database: DatabaseSync,
  { sleep }: { readonly sleep: (ms: number) => Promise<void> },
): Writes {
  const queue = new WriteQueue(database, sleep);
  const move = dueTimesMover(database);
  return {
    ...orderWrites(database, queue),
    ...appWrites(database, queue),
    ...notificationWrites(database, queue),
    moveDueTimes: (step) => queue.run(() => move(step)),
    // A transaction without a change would be committed on a full disk, too.
    ping: () => queue.run(() => touch(database)),
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
