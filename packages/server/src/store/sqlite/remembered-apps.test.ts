import { DatabaseSync } from "node:sqlite";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { orderBenchOn } from "../../test-support/order-bench.ts";
import { openSqliteStore } from "./open.ts";

async function bench() {
  const made = await orderBenchOn(openSqliteStore);
  const { apps } = made.store;
  const app = {
    appCode: "A",
    name: "Shop",
    pinnedSignType: null,
    notifyUrl: "",
    defaultMerchantId: "M",
  };
  const key = { id: "1", sealed: "sealed", createdAt: 1 };
  const merchant = { id: "M", appCode: "A", name: "Shop", currency: "HKD" };
  const [{ file } = { file: "" }] = made.rows("PRAGMA database_list") as { file: string }[];
  return { apps, create: () => apps.create(app, key, merchant), file };
}

test("an app is read once, until one is changed", async () => {
  const { apps, create } = await bench();
  expect(await apps.find("A")).toBeNull();
  expect(await apps.findMerchant("M")).toBeNull();
  await create();
  const found = await apps.find("A");
  expect(found).toMatchObject({ appCode: "A", disabled: false });
  await turn();
  expect(await apps.find("A")).toBe(found);
  expect(await apps.findMerchant("M")).toMatchObject({ currency: "HKD" });
  await apps.setDisabled("A", true);
  expect(await apps.find("A")).toMatchObject({ disabled: true });
});

test.each([
  "UPDATE apps SET disabled = 1",
  "UPDATE app_keys SET sealed = 'other'",
  "DELETE FROM app_keys",
  "INSERT INTO app_keys VALUES ('A', 2, '2', 'sealed', 2)",
])("what another process changes is seen in the next turn: %s", async (sql) => {
  const { apps, create, file } = await bench();
  await create();
  const before = await apps.find("A");
  const other = new DatabaseSync(file);
  other.exec(sql);
  other.close();
  await turn();
  await turn();
  expect(await apps.find("A")).not.toEqual(before);
});
