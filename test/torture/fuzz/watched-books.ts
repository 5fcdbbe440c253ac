import { DatabaseSync, type StatementSync } from "node:sqlite";

/** Both databases, watched from the outside for changes that mean something. */
export interface WatchedBooks {
  /** True if money, orders, apps or what was announced have changed since it was last asked. */
  haveChanged(): boolean;
  close(): void;
}

/** What changes with everything that a request may bring about, and not with mere asking again. */
const gatewayDigest = `SELECT
  (SELECT count(*) FROM transactions) || ' ' || (SELECT count(*) FROM history) || ' ' ||
  (SELECT coalesce(sum(refunded_amount + 2 * pending_amount), 0) FROM transactions) || ' ' ||
  (SELECT count(*) FROM notifications) || ' ' || (SELECT count(*) FROM alarms) || ' ' ||
  (SELECT count(*) FROM apps) || ' ' || (SELECT count(*) FROM app_keys) AS digest`;

/** Every change that the wallets were asked for, and every movement of money. */
const walletsDigest = `SELECT
  (SELECT count(*) FROM requests) || ' ' || (SELECT count(*) FROM entries) || ' ' ||
  (SELECT count(*) FROM orders) || ' ' ||
  (SELECT coalesce(group_concat(n), '') FROM
    (SELECT status || count(*) AS n FROM orders GROUP BY status ORDER BY status)) AS digest`;

export function watchBooks(booksPath: string, ledgerPath: string): WatchedBooks {
  const watched = [watch(booksPath, gatewayDigest), watch(ledgerPath, walletsDigest)];
  return {
    // Both are asked every time: each remembers what it saw.
    haveChanged: () => watched.map((each) => each.hasChanged()).includes(true),
    close() {
      for (const each of watched) each.close();
    },
  };
}

function watch(path: string, digestSql: string) {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  const version = database.prepare("PRAGMA data_version");
  const digest = database.prepare(digestSql);
  let seenVersion = only(version);
  let seenDigest = only(digest);
  return {
    hasChanged(): boolean {
      const presentVersion = only(version);
      // Nobody has committed anything: the cheap and usual case.
      if (presentVersion === seenVersion) return false;
      seenVersion = presentVersion;
      const presentDigest = only(digest);
      if (presentDigest === seenDigest) return false;
      seenDigest = presentDigest;
      return true;
    },
    close: () => database.close(),
  };
}

function only(statement: StatementSync): unknown {
  return Object.values(statement.get() ?? {})[0];
}
