import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Protocol } from "./model.ts";
import { APP, newNumber, newOrder, testSandbox } from "./test-support/wallets.ts";

const folder = mkdtempSync(join(tmpdir(), "wallets-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("after a restart", () => {
  test("every order stands as it stood, and repeated calls still move nothing", async () => {
    const ledgerPath = join(folder, "ledger.sqlite");
    const before = testSandbox({ ledgerPath });
    const swipe = newOrder("800208", 1000);
    const waiting = newOrder("800201", 1000);
    const undecided = newOrder("800108", 1145);
    const barred = newOrder("800201", 1000);
    const refund = { refundId: newNumber(), orderId: swipe.orderId, amount: 300 };
    const paid = await before.open(swipe);
    await before.open(waiting);
    await before.open(undecided);
    await before.refund("wechat", refund);
    await before.end("close", barred.orderId);
    const books = await before.ledger(swipe.orderId);
    before.close();

    const after = testSandbox({ ledgerPath });
    expect(await after.ledger(swipe.orderId)).toEqual(books);
    expect(await after.open(swipe)).toEqual(paid);
    await after.refund("wechat", refund);
    expect(await after.kinds(swipe.orderId)).toEqual(["charge", "refund"]);
    expect(await after.open(barred)).toEqual({ status: "closed" });
    expect(await after.approve(waiting.orderId)).toMatchObject({ status: "paid" });
    after.time.now += 30_000;
    expect(await after.query(undecided.orderId, "alipay")).toMatchObject({ status: "paid" });
    after.close();
  });
});

describe("with a secret", () => {
  const sandbox = testSandbox({ secret: "wallets-secret" });
  const send = (headers: Record<string, string>, path = "/wallets/v1/wechat/orders/1") =>
    sandbox.fetch(`http://wallets${path}`, { headers });

  test.each([
    {},
    { "X-Wallets-Secret": "" },
    { "X-Wallets-Secret": "wallets-secre" },
    { "X-Wallets-Secret": "wallets-secret1" },
    { "X-Wallets-Secret": "Wallets-secret" },
    { Authorization: "wallets-secret" },
  ])("%o is let through nowhere under /wallets", async (headers) => {
    const paths = ["/wallets/v1/wechat/orders/1", "/wallets/v1/control/ledger", "/wallets/v1/no"];
    for (const path of paths) {
      const answer = await send(headers as Record<string, string>, path);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ error: "unauthorized" });
    }
  });

  test("who knows it is answered, and customers need none", async () => {
    expect((await send({ "X-Wallets-Secret": "wallets-secret" })).status).toBe(200);
    expect((await send({}, "/sandbox/wallet/1")).status).toBe(404);
  });
});

describe("the books, page by page", () => {
  test("every order appears once, in the order of the numbers", async () => {
    const sandbox = testSandbox();
    const numbers = Array.from({ length: 1001 }, newNumber);
    await Promise.all(
      numbers.map((orderId) => sandbox.open(newOrder("800208", 1000, { orderId }))),
    );
    const seen: string[] = [];
    const sizes: number[] = [];
    let after: string | null = "0";
    while (after !== null) {
      const path = `/control/ledger?after=${after}`;
      const { body } = await sandbox.call("readWalletLedger", "GET", path);
      const page = body as Protocol["Ledger"];
      seen.push(...page.orders.map(({ orderId }) => orderId));
      sizes.push(page.orders.length);
      after = page.next;
    }
    expect(seen).toEqual(numbers);
    expect(sizes).toEqual([500, 500, 1]);
  });

  test("an unknown order leaves the page empty", async () => {
    const answer = await testSandbox().call("readWalletLedger", "GET", "/control/ledger?order=1");
    expect(answer.body).toEqual({ orders: [], next: null });
  });
});

test.each([
  ["readWalletOrder", "GET", "/wechat/orders/1a", undefined],
  ["readWalletRefund", "GET", "/alipay/refunds/x", undefined],
  ["closeWalletOrder", "POST", "/wechat/orders/-1/close", undefined],
  ["readWalletLedger", "GET", "/control/ledger?order=", undefined],
  ["readWalletLedger", "GET", `/control/ledger?after=${"1".repeat(41)}`, undefined],
  ["approveWalletOrder", "POST", "/control/orders/1/approve", { late: "yes" }],
  ["approveWalletOrder", "POST", "/control/orders/1/approve", undefined],
  ["advanceWalletClock", "POST", "/control/clock/advance", { appCode: APP, milliseconds: -1 }],
  ["advanceWalletClock", "POST", "/control/clock/advance", { appCode: APP, milliseconds: 1e12 }],
  ["advanceWalletClock", "POST", "/control/clock/advance", { milliseconds: 1 }],
] as const)("%s %s %s %o is malformed", async (operationId, method, path, body) => {
  const answer = await testSandbox().call(operationId, method, path, body);
  expect(answer).toMatchObject({ status: 400, body: { error: "malformed" } });
});

test("a path that is none, and a method that is none, are not found", async () => {
  const { fetch } = testSandbox();
  for (const path of ["/", "/wallets/v1/unionpay/orders/1", "/wallets/v1/wechat/orders/1/cancel"]) {
    const answer = await fetch(`http://wallets${path}`, { method: "POST" });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: "not-found" });
  }
});

test("a failure inside is logged and tells nothing", async () => {
  const sandbox = testSandbox();
  sandbox.close();
  const answer = await sandbox.call("readWalletOrder", "GET", "/wechat/orders/1");
  expect(answer).toEqual({ status: 500, body: { error: "internal", message: "internal error" } });
  expect(sandbox.logged).toEqual(["the wallets failed Error: the wallets' ledger is closed"]);
});
