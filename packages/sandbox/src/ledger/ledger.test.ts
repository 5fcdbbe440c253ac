import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";
import type { WalletOrder } from "../model.ts";
import { Ledger } from "./ledger.ts";
import { openDatabase } from "./open-database.ts";

const folder = mkdtempSync(join(tmpdir(), "wallets-ledger-"));
afterAll(() => rmSync(folder, { recursive: true }));

function order(id: string): WalletOrder {
  return {
    id,
    channel: "wechat",
    appCode: "APP",
    merchantId: "M",
    payType: "800208",
    number: "1",
    amount: 1000,
    currency: "HKD",
    openId: "",
    goodsName: "",
    returnUrl: "",
    status: "paid",
    code: null,
    endedBy: null,
    isKnown: true,
    openedAt: 0,
    dueAt: null,
  };
}

const movement = { channel: "wechat", orderId: "1", refundId: null, amount: 1000, at: 0 } as const;

test("what was acknowledged is there after the file is opened again", async () => {
  const path = join(folder, "deep", "ledger.sqlite");
  const first = new Ledger(openDatabase(path));
  await first.run(({ orders, entries, requests }) => {
    orders.add(order("1"));
    entries.append({ ...movement, kind: "charge" });
    requests.add("open", "1", 0);
    orders.bar("2", "wechat", 0);
  });
  first.close();

  const second = new Ledger(openDatabase(path));
  const found = await second.run(({ orders, entries, requests }) => ({
    order: orders.find("1"),
    kinds: entries.of("1").map(({ kind }) => kind),
    opened: requests.counts("1").open,
    isBarred: orders.isBarred("2"),
  }));
  expect(found).toEqual({ order: order("1"), kinds: ["charge"], opened: 1, isBarred: true });
  second.close();
});

test("commits are durable against a power cut, not only against a crash", () => {
  const db = openDatabase(join(folder, "pragmas.sqlite"));
  expect(pragma(db, "journal_mode")).toBe("wal");
  expect(pragma(db, "synchronous")).toBe(FULL);
  db.close();
});

const FULL = 2;

function pragma(db: DatabaseSync, text: string) {
  return Object.values(db.prepare(`PRAGMA ${text}`).get() ?? {})[0];
}

test("work that throws is undone alone, and the rest of its commit stands", async () => {
  const ledger = new Ledger(openDatabase(":memory:"));
  const results = await Promise.allSettled([
    ledger.run(({ orders }) => orders.add(order("1"))),
    ledger.run(({ orders }) => {
      orders.add(order("2"));
      throw new Error("no");
    }),
    ledger.run(({ orders }) => orders.add(order("1"))),
    ledger.run(({ orders }) => orders.add(order("3"))),
  ]);
  expect(results.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "rejected",
    "fulfilled",
  ]);
  const ids = await ledger.run(({ orders }) => orders.page("", 10).map(({ id }) => id));
  expect(ids).toEqual(["1", "3"]);
  ledger.close();
});

/** More than the pages take that the file has left. */
const FILLED = 300;

test("a full disk refuses everything, acknowledges nothing, and is over when space returns", async () => {
  const db = openDatabase(join(folder, "full.sqlite"));
  const ledger = new Ledger(db);
  pragma(db, `max_page_count = ${Number(pragma(db, "page_count")) + 2}`);
  const fill = (from: number) =>
    Promise.allSettled(
      Array.from({ length: FILLED }, (_, index) =>
        ledger.run(({ orders }) => orders.add(order(String(from + index)))),
      ),
    );
  const count = () => ledger.run(({ orders }) => orders.page("", 10_000).length);
  const results = [...(await fill(1000)), ...(await fill(2000))];
  const acknowledged = results.filter(({ status }) => status === "fulfilled").length;
  expect(acknowledged).toBeLessThan(2 * FILLED);
  expect(await count()).toBe(acknowledged);
  pragma(db, "max_page_count = 1000000");
  expect((await fill(3000)).every(({ status }) => status === "fulfilled")).toBe(true);
  expect(await count()).toBe(acknowledged + FILLED);
  ledger.close();
});

test("a failure that ends the whole transaction is told to everyone in it", async () => {
  const db = openDatabase(":memory:");
  const ledger = new Ledger(db);
  const results = await Promise.allSettled([
    ledger.run(({ orders }) => orders.add(order("1"))),
    ledger.run(() => {
      // As SQLite does by itself on some failures of the disk.
      db.exec("ROLLBACK");
      throw new Error("disk I/O error");
    }),
    ledger.run(({ orders }) => orders.add(order("2"))),
  ]);
  const reasons = results.map((result) => result.status === "rejected" && String(result.reason));
  expect(reasons).toEqual(Array(3).fill("Error: disk I/O error"));
  expect(await ledger.run(({ orders }) => orders.page("", 10))).toEqual([]);
  ledger.close();
});

test("what was asked for before closing is done, what comes after is refused", async () => {
  const ledger = new Ledger(openDatabase(":memory:"));
  const done = ledger.run(({ orders }) => orders.add(order("1")));
  ledger.close();
  ledger.close();
  await expect(done).resolves.toBeUndefined();
  await expect(ledger.run(() => 1)).rejects.toThrow("closed");
});

test("a flood of work is done in the order of arrival", async () => {
  const ledger = new Ledger(openDatabase(":memory:"));
  const seen: number[] = [];
  await Promise.all(Array.from({ length: 1000 }, (_, index) => ledger.run(() => seen.push(index))));
  expect(seen).toEqual(Array.from({ length: 1000 }, (_, index) => index));
  ledger.close();
});

test("a ledger of another version is refused by name", () => {
  const path = join(folder, "version.sqlite");
  const db = new DatabaseSync(path);
  db.exec("PRAGMA user_version = 99");
  db.close();
  expect(() => openDatabase(path)).toThrow(`${path} has version 99`);
});
