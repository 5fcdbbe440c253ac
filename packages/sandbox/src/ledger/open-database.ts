import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "./schema.ts";

/** Holds the pages that every payment touches, also of a large ledger. */
const CACHE_KIB = 4_096;

/**
 * Opens the ledger's file, and makes it if it is not there.
 * @param path a file, or `:memory:`
 * @throws Error if the file was made by a newer version, or is no database
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  try {
    // At NORMAL a power cut would lose payments that were already acknowledged.
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`);
    db.exec(`PRAGMA cache_size = ${-CACHE_KIB}`);
    migrate(db, path);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Brings the tables to the newest version. @throws Error if a newer program made them */
export function migrate(db: DatabaseSync, path: string, migrations = MIGRATIONS): void {
  const version = Number(db.prepare("PRAGMA user_version").get()?.["user_version"]);
  if (version > migrations.length) {
    throw new Error(
      `The wallets' ledger ${path} has version ${version}; this program reads ${migrations.length}.`,
    );
  }
  for (const [index, migration] of migrations.entries()) {
    if (index < version) continue;
    db.exec(`BEGIN IMMEDIATE; ${migration} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}
