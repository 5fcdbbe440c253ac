/** Counts the changes of apps, keys and merchants, so that what was read of them can be kept until the next. */
const tables = ["apps", "app_keys", "merchants"];
const changes = ["INSERT", "UPDATE", "DELETE"];

export const appRevision = `
CREATE TABLE app_revision (revision INTEGER NOT NULL) STRICT;
INSERT INTO app_revision VALUES (0);
${tables.flatMap((table) => changes.map((change) => trigger(table, change))).join("")}`;

function trigger(table: string, change: string): string {
  return `CREATE TRIGGER ${table}_${change.toLowerCase()}_counts AFTER ${change} ON ${table}
  BEGIN UPDATE app_revision SET revision = revision + 1; END;
`;
}
