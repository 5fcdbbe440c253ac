import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";

/**
 * Opens the ledger's file, and makes it if it is not there.
 * @param path a file, or `:memory:`
 * @throws Error if the file was made by another version, or is no database
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  try {
    // At NORMAL a power cut would lose payments that were already acknowledged.
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`);
    createOnce(db, path);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function createOnce(db: DatabaseSync, path: string): void {
  const version = db.prepare("PRAGMA user_version").get()?.["user_version"];
  if (version === SCHEMA_VERSION) return;
  if (version !== 0) {
    throw new Error(
      `The wallets' ledger ${path} has version ${version}; this program reads ${SCHEMA_VERSION}.`,
    );
  }
  db.exec(`BEGIN IMMEDIATE; ${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`);
}
