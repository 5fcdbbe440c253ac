import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import { initial } from "./migrations/0001-initial.ts";

test("migrating twice does no harm, and a newer schema is refused with a sentence", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database);
  const schema = () => database.prepare("SELECT sql FROM sqlite_schema ORDER BY name").all();
  const before = schema();
  migrate(database);
  expect(schema()).toEqual(before);
  database.exec("PRAGMA user_version = 99");
  expect(() => migrate(database)).toThrow("run a newer version");
});

test("what the first version stored is there after every migration", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database, [initial]);
  database.exec("INSERT INTO apps VALUES ('A', 'Shop', NULL, '', 'M')");
  migrate(database);
  expect(database.prepare("SELECT * FROM apps").all()).toEqual([
    {
      app_code: "A",
      name: "Shop",
      pinned_sign_type: null,
      notify_url: "",
      default_merchant_id: "M",
      disabled: 0,
    },
  ]);
});

test("a migration that fails leaves the schema as it was", () => {
  const database = new DatabaseSync(":memory:");
  expect(() => migrate(database, ["CREATE TABLE a (n)", "CREATE TABLE a (n)"])).toThrow("already");
  expect(database.prepare("SELECT * FROM sqlite_schema").all()).toEqual([]);
});
