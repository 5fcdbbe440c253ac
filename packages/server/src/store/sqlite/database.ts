import { DatabaseSync } from "node:sqlite";
import { migrate } from "./migrate.ts";

/** Holds the pages that every payment touches, also of a large store. */
const CACHE_KIB = 4_096;

/**
 * Opens the database to write to it, making or migrating its file.
 * @throws Error if the file is no database, or one of a newer version
 */
export function openToWrite(path: string): DatabaseSync {
  // No busy time-out: SQLite would wait by blocking the event loop. The write queue waits instead.
  const database = new DatabaseSync(path, { timeout: 0 });
  database.exec("PRAGMA journal_mode = WAL");
  // At NORMAL a power cut loses commits that were acknowledged.
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA foreign_keys = ON");
  database.exec("PRAGMA trusted_schema = OFF");
  database.exec(`PRAGMA cache_size = ${-CACHE_KIB}`);
  migrate(database);
  return database;
}

/**
 * Opens the database a second time, to read while somebody else writes. It sees a commit only after
 * that is on the disk.
 */
export function openToRead(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true, timeout: READ_PATIENCE_MS });
  database.exec("PRAGMA trusted_schema = OFF");
  return database;
}

/** Readers and the writer do not wait for each other, but for whoever recovers or closes the file. */
const READ_PATIENCE_MS = 1_000;
