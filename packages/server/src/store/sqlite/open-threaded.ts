import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { callOver } from "../../threads/call-port.ts";
import { threadMemory, threadProgram } from "../../threads/thread-program.ts";
import { type Store, StoreUnavailable } from "../store.ts";
import { assembleStore, type CallWrite } from "./assemble.ts";
import { openToRead } from "./database.ts";
import { storeErrors } from "./errors-across-threads.ts";
import type { SqliteOptions } from "./open.ts";
import { sqliteReads } from "./reads.ts";

/** So many writes wait at most; further ones are refused at once. */
const MOST_WAITING = 4_096;

/**
 * Opens the embedded store with a thread of its own that writes, so that nobody else waits while the
 * disk does. Reads are made in this thread, of what is durable.
 * @throws Error if the file is no database, or one of a newer version
 */
export async function openThreadedStore({
  path,
  ...clocks
}: Omit<SqliteOptions, "sleep">): Promise<Store> {
  const worker = new Worker(threadProgram("write-thread", import.meta.url), {
    workerData: { path },
    resourceLimits: threadMemory,
  });
  // The first message says that the file is open; what is wrong with it comes as an error.
  await once(worker, "message");
  worker.on("error", (error) => {
    // What it was about to commit is unknown. A gateway that cannot write ends, and is started again.
    throw error;
  });
  const callByName = callOver(worker, {
    ...storeErrors,
    mostWaiting: MOST_WAITING,
    tooMany: () => new StoreUnavailable("too many writes are waiting"),
  });
  let isClosed = false;
  const call: CallWrite = (name, ...args) =>
    isClosed ? Promise.reject(new StoreUnavailable("the store is closed")) : callByName(name, args);
  const database = openToRead(path);
  return {
    ...assembleStore(sqliteReads(database), call, clocks),
    close: async () => {
      // Whoever closes last moves the log into the file, which the writer can.
      database.close();
      const closed = call("close");
      isClosed = true;
      await closed;
      await worker.terminate();
    },
  };
}
