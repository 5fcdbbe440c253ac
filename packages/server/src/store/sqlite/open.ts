import type { Store } from "../store.ts";
import { assembleStore, type CallWrite } from "./assemble.ts";
import { openToWrite } from "./database.ts";
import type { Clocks } from "./due-times.ts";
import { sqliteReads } from "./reads.ts";
import { sqliteWrites, type Writes } from "./writes.ts";

export interface SqliteOptions extends Clocks {
  /** A file; its folder must exist. */
  readonly path: string;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * Opens the embedded store in this thread, making or migrating its file. Every commit blocks the
 * event loop, so a gateway that serves many uses `openThreadedStore`.
 * @throws Error if the file is no database, or one of a newer version
 */
export function openSqliteStore({ path, sleep, ...clocks }: SqliteOptions): Store {
  const database = openToWrite(path);
  const writes = sqliteWrites(database, { sleep });
  const call = ((name, ...args) => {
    const write = writes[name] as (...args: Parameters<Writes[typeof name]>) => Promise<unknown>;
    return write(...args);
  }) as CallWrite;
  return { ...assembleStore(sqliteReads(database), call, clocks), close: writes.close };
}
