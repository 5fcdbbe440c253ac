import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { migrate } from "../migrate.ts";
import { initial } from "./0001-initial.ts";
import { disabledApps } from "./0002-disabled-apps.ts";
import { oneAlarmOfAKind } from "./0003-one-alarm-of-a-kind.ts";

test("of alarms that were raised again and again the first one stays", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database, [initial, disabledApps]);
  const raise = database.prepare(
    "INSERT INTO alarms (kind, transaction_id, detail, at) VALUES (?, ?, '', ?)",
  );
  raise.run("inconsistent", "1", 10);
  raise.run("inconsistent", "1", 20);
  raise.run("unsettled", "1", 30);
  raise.run("inconsistent", "2", 40);
  migrate(database, [initial, disabledApps, oneAlarmOfAKind]);
  const left = database.prepare("SELECT at FROM alarms ORDER BY id").all();
  expect(left.map(({ at }) => at)).toEqual([10, 30, 40]);
  database.close();
});
