import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { StoreUnavailable } from "../store.ts";
import { WriteQueue } from "./write-queue.ts";

function tempFolder() {
  const folder = mkdtempSync(join(tmpdir(), "trade-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A table, a queue to write to it, and another connection to read what is committed. */
function queueBench() {
  const path = join(tempFolder(), "queue.db");
  const database = new DatabaseSync(path, { timeout: 0 });
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER NOT NULL UNIQUE)");
  const other = new DatabaseSync(path, { timeout: 0 });
  const queue = new WriteQueue(database, sleep);
  const insert = (n: number | null) =>
    queue.run(() => database.prepare("INSERT INTO t VALUES (?)").run(n).changes);
  const committed = () =>
    other
      .prepare("SELECT n FROM t ORDER BY n")
      .all()
      .map((row) => row.n);
  onTestFinished(() => {
    other.close();
    database.close();
  });
  return { database, other, queue, insert, committed };
}

test("writes that wait together share one commit, each answered after it", async () => {
  const { database, queue, insert, committed } = queueBench();
  let commits = 0;
  const exec = database.exec.bind(database);
  database.exec = (sql) => {
    if (sql === "COMMIT") commits += 1;
    return exec(sql);
  };
  const seen = await Promise.all([1, 2, 3].map((n) => insert(n).then(committed)));
  expect(seen).toEqual(Array(3).fill([1, 2, 3]));
  expect(commits).toBe(1);
  await queue.close();
});

test("one write's failure is not its neighbours'", async () => {
  const { insert, committed } = queueBench();
  const results = await Promise.allSettled([insert(1), insert(1), insert(null), insert(2)]);
  expect(results.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "rejected",
    "fulfilled",
  ]);
  expect(committed()).toEqual([1, 2]);
});

test("a failed commit fails every write of it, refusals too, and keeps nothing", async () => {
  const { database, queue, insert, committed } = queueBench();
  const exec = database.exec.bind(database);
  database.exec = (sql) => {
    if (sql === "COMMIT") throw new Error("disk I/O error");
    return exec(sql);
  };
  const refusal = queue.run(() => {
    throw new Error("refused because of what the neighbour wrote");
  });
  const results = await Promise.allSettled([insert(1), refusal]);
  for (const result of results) {
    expect(result).toMatchObject({ status: "rejected", reason: expect.any(StoreUnavailable) });
  }
  expect(committed()).toEqual([]);
  database.exec = exec;
  await insert(2);
  expect(committed()).toEqual([2]);
});

test("a lock held elsewhere is waited for without stalling the event loop", async () => {
  const { other, insert, committed } = queueBench();
  other.exec("BEGIN IMMEDIATE");
  let turns = 0;
  const ticker = setInterval(() => {
    turns += 1;
  }, 5);
  onTestFinished(() => clearInterval(ticker));
  const written = insert(1);
  await sleep(100);
  expect(turns).toBeGreaterThan(5);
  other.exec("ROLLBACK");
  await written;
  expect(committed()).toEqual([1]);
});

test("a lock that is never released ends in a retryable refusal", async () => {
  const { other, insert, committed } = queueBench();
  other.exec("BEGIN IMMEDIATE");
  await expect(insert(1)).rejects.toBeInstanceOf(StoreUnavailable);
  other.exec("ROLLBACK");
  expect(committed()).toEqual([]);
});

test("a lock that is never released refuses all who came together at the same moment", async () => {
  const { other, insert } = queueBench();
  other.exec("BEGIN IMMEDIATE");
  // More than one transaction takes; the later ones do not wait for the earlier ones' refusals.
  const writes = Array.from({ length: 1000 }, (_, n) => insert(n).catch((error) => error));
  const order: string[] = [];
  const first = writes[0]?.then(() => order.push("first"));
  const last = writes.at(-1)?.then(() => order.push("last"));
  const next = Promise.race(writes).then(() => insert(1000).catch(() => order.push("next")));
  await Promise.all([first, last, next]);
  expect(order).toEqual(["first", "last", "next"]);
  other.exec("ROLLBACK");
});

test("the queue is bounded, and refuses after its end", async () => {
  const { queue } = queueBench();
  const writes = Array.from({ length: 4097 }, () => queue.run(() => 1));
  await expect(writes.at(-1)).rejects.toBeInstanceOf(StoreUnavailable);
  await Promise.allSettled(writes);
  await queue.close();
  await expect(queue.run(() => 1)).rejects.toBeInstanceOf(StoreUnavailable);
});
