import type { DatabaseSync } from "node:sqlite";
import { initial } from "./migrations/0001-initial.ts";
import { disabledApps } from "./migrations/0002-disabled-apps.ts";
import { oneAlarmOfAKind } from "./migrations/0003-one-alarm-of-a-kind.ts";
import { appRevision } from "./migrations/0004-app-revision.ts";
import { searchByCode } from "./migrations/0005-search-by-code.ts";

/** In order, for ever: a migration that was released is never changed, only followed by another. */
const MIGRATIONS: readonly string[] = [
  initial,
  disabledApps,
  oneAlarmOfAKind,
  appRevision,
  searchByCode,
];

/**
 * Brings the database to the newest schema; harmless when it is there already.
 * @throws Error if the database was made by a newer version than this
 */
export function migrate(database: DatabaseSync, migrations = MIGRATIONS): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    const row = database.prepare("PRAGMA user_version").get();
    const version = Number(row?.user_version);
    if (version > migrations.length) {
      throw new Error(
        `the database has schema ${version}, this version of the gateway knows ${migrations.length}: run a newer version`,
      );
    }
    for (const migration of migrations.slice(version)) database.exec(migration);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}
