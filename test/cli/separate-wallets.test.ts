import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTradeClient } from "@trade-v1/client";
import { freePort } from "trade-v1/free-port";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAgainst } from "../conformance/run-against.ts";
import { gatewayUrl, type Running, runTrade, startTrade } from "../support/trade-command.ts";

const settings = { TRADE_WALLETS_SECRET: "shared by both processes", TRADE_LOG_LEVEL: "silent" };

let folder: string;
let wallets: Running;
let gateway: Running;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trade-wallets-"));
  // Each has to know the other's address, so the gateway's port is chosen beforehand.
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const walletsData = ["--data", join(folder, "wallets")];
  wallets = startTrade(
    ["sandbox", "--port", "0", ...walletsData, "--gateway-url", address],
    settings,
  );
  const walletsUrl = await wallets.says(/listen on (http:\S+)/);
  const gatewayData = ["--data", join(folder, "gateway")];
  gateway = startTrade(
    ["start", "--port", port, ...gatewayData, "--sandbox-url", walletsUrl],
    settings,
  );
  url = await gateway.says(gatewayUrl);
});

afterAll(async () => {
  expect((await gateway.stop()).code).toBe(0);
  expect((await wallets.stop()).code).toBe(0);
  await rm(folder, { recursive: true });
});

test("the demo passes when the wallets are a process of their own", async () => {
  const demo = await runTrade(["demo", "--base-url", url]);
  expect(demo.stdout).toMatch(/ 0 different\.\n$/);
  expect(demo.code).toBe(0);
  expect(await readdir(join(folder, "wallets"))).toContain("wallets.db");
  expect(await readdir(join(folder, "gateway"))).not.toContain("wallets.db");
});

test("the contract is kept when the wallets are a process of their own", {
  timeout: 120_000,
}, async () => {
  const only = ["state-table", "idempotency", "notifications"];
  const { stories, totals } = await runAgainst(url, { strict: true, only });
  expect(stories.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
  expect(totals.passed).toBeGreaterThan(50);
});

test("the customer pays on the wallet page, and the wallets tell the gateway", async () => {
  const trade = createTradeClient({
    baseUrl: url,
    appCode: "SANDBOX0000000000000000000000001",
    key: "SANDBOXKEY0000000000000000000001",
  });
  const opened = await trade.createPayment({
    pay_type: "800151",
    out_trade_no: "page-1",
    txamt: 1000,
  });
  if (!opened.ok) throw new Error(opened.message);
  // Customers reach the page through the gateway, whatever its public name is.
  const { pathname } = new URL(opened.data.pay_url ?? "");

  const page = await fetch(url + pathname, { headers: { "Accept-Language": "zh-CN" } });
  expect(page.status).toBe(200);
  const text = await page.text();
  expect(text).toContain('<html lang="zh-Hans">');
  expect(text).toContain("page-1");
  const chosen = await fetch(`${url}${pathname}?lang=en`, { headers: { "Accept-Language": "zh" } });
  expect(await chosen.text()).toContain('<html lang="en">');

  // What the browser says of a form's origin arrives there, too.
  for (const header of [{ "Sec-Fetch-Site": "cross-site" }, { Origin: "https://evil.example" }]) {
    const foreign = await fetch(`${url}${pathname}/approve`, { method: "POST", headers: header });
    expect(foreign.status).toBe(403);
  }

  const decided = await fetch(`${url}${pathname}/approve`, { method: "POST", redirect: "manual" });
  expect(decided.status).toBe(303);
  const found = await trade.queryTransactions({ out_trade_no: "page-1" });
  expect(found.ok && found.data.data?.[0]).toMatchObject({ respcd: "0000" });
});

test("without a secret the wallets do not start", async () => {
  const { code, stderr } = await runTrade(["sandbox", "--port", "0", "--data", folder]);
  expect(code).toBe(2);
  expect(stderr).toContain("--secret");
});
