import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { createPayment } from "../../orders/payment.ts";
import {
  caller,
  openOrder,
  orderBench,
  PAID,
  paymentInput,
  WAITING,
} from "../../test-support/order-bench.ts";
import { StoreUnavailable } from "../store.ts";
import { openSqliteStore } from "./open.ts";

function tempFolder() {
  const folder = mkdtempSync(join(tmpdir(), "trade-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("what was acknowledged is there when the file is opened again", async () => {
  const path = join(tempFolder(), "orders.db");
  const open = () => openSqliteStore({ path, clock: () => 1, stopwatch: () => 1, sleep });
  const first = open();
  const app = {
    appCode: "A",
    name: "Shop",
    pinnedSignType: null,
    notifyUrl: "",
    defaultMerchantId: "M",
  };
  const key = { id: "k1", sealed: "sealed", createdAt: 1 };
  const merchant = { id: "M", appCode: "A", name: "Shop", currency: "HKD" };
  expect(await first.apps.create(app, key, merchant)).toBe(true);
  expect(await first.apps.create(app, key, { ...merchant, id: "M2" })).toBe(false);
  expect(await first.apps.create({ ...app, appCode: "B" }, key, merchant)).toBe(false);
  await first.close();
  const second = open();
  expect(await second.apps.find("A")).toEqual({ ...app, disabled: false, keys: [key] });
  expect(await second.apps.list()).toHaveLength(1);
  expect(await second.apps.findMerchant("M")).toEqual(merchant);
  expect(await second.apps.findMerchant("M2")).toBeNull();
  await second.close();
});

test("every commit is synced to the disk before it is answered", async () => {
  const { store, rows } = orderBench();
  await store.ping();
  expect(rows("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
  const path = join(tempFolder(), "sync.db");
  const opened: DatabaseSync[] = [];
  const exec = DatabaseSync.prototype.exec;
  DatabaseSync.prototype.exec = function (sql) {
    if (!opened.includes(this)) opened.push(this);
    return exec.call(this, sql);
  };
  onTestFinished(() => {
    DatabaseSync.prototype.exec = exec;
  });
  const checked = openSqliteStore({ path, clock: () => 1, stopwatch: () => 1, sleep });
  const FULL = 2;
  expect(opened[0]?.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: FULL });
  await checked.close();
});

test("a step of the clock whose transaction fails is made up for by the next one", async () => {
  const bench = orderBench();
  const order = await openOrder(bench, WAITING, { payType: "800201" });
  bench.time.now += 60_000;
  bench.time.steps += 60_000;
  const { exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function (sql) {
    if (sql === "COMMIT") throw new Error("disk I/O error");
    return exec.call(this, sql);
  };
  onTestFinished(() => {
    DatabaseSync.prototype.exec = exec;
  });
  await expect(bench.store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
  DatabaseSync.prototype.exec = exec;
  await bench.store.ping();
  const moved = await bench.store.orders.find(order.id);
  expect(moved?.settleAt).toBe(Number(order.settleAt) + 60_000);
});

test("a taken id is tried again with another one", async () => {
  const bench = orderBench();
  const ids = ["1", "1", "1", "2", "3"];
  const deps = { ...bench.deps, newId: () => ids.shift() ?? "none left" };
  bench.channel.answers.open = PAID;
  await createPayment(deps, caller, paymentInput({ number: "a" }));
  const second = await createPayment(deps, caller, paymentInput({ number: "b" }));
  expect(second.transaction.id).toBe("2");
});
