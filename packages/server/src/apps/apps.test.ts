import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { verifyBytes } from "@trade-v1/signing";
import { expect, onTestFinished, test } from "vitest";
import { openSqliteStore } from "../store/sqlite/open.ts";
import { createApps } from "./apps.ts";
import { addSandboxApp, checkMasterKey, sandboxApp } from "./sandbox-app.ts";
import { createVault } from "./vault.ts";

function bench() {
  const folder = mkdtempSync(join(tmpdir(), "trade-apps-"));
  const clock = () => 1_000;
  const { apps: store, close } = openSqliteStore({ path: join(folder, "a.db"), clock, stopwatch: clock, sleep });
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  const appsWith = (fill: number) =>
    createApps({
      store,
      vault: createVault(new Uint8Array(32).fill(fill)),
      clock,
      randomInt: (below) => randomInt(below),
    });
  return { store, appsWith, apps: appsWith(1) };
}

test("a new app has random codes of the contract's form, and its key is stored sealed", async () => {
  const { store, apps } = bench();
  const { appCode, key, merchantId } = await apps.create({ name: "till", currency: "HKD" });
  expect(appCode).toMatch(/^[A-Z0-9]{32}$/);
  expect(key).toMatch(/^[A-Za-z0-9]{32}$/);
  expect(merchantId).toMatch(/^[A-Za-z0-9]{16}$/);
  const app = await store.find(appCode);
  expect(app).toMatchObject({ name: "till", defaultMerchantId: merchantId, pinnedSignType: null });
  expect(JSON.stringify(app)).not.toContain(key);
  expect(app && apps.keysOf(app)).toEqual([key]);
  expect(await store.findMerchant(merchantId)).toMatchObject({ appCode, currency: "HKD" });
});

test("a code that is taken changes nothing", async () => {
  const { store, apps } = bench();
  await addSandboxApp(apps);
  const app = await store.find(sandboxApp.appCode);
  await addSandboxApp(apps);
  expect(await store.find(sandboxApp.appCode)).toEqual(app);
  const other = { ...sandboxApp, appCode: "OTHER" };
  expect(await apps.add({ name: "thief", currency: "HKD" }, other)).toBe(false);
});

test("notifications are signed by the newest key", async () => {
  const { apps } = bench();
  const { appCode, key } = await apps.create({ name: "a", currency: "HKD" });
  const newest = await apps.rotateKey(appCode);
  const signature = (await apps.sign(appCode, "SHA256", "{}")) ?? "";
  expect(verifyBytes("{}", signature, { key: newest, signType: "SHA256" })).toBe(true);
  expect(verifyBytes("{}", signature, { key, signType: "SHA256" })).toBe(false);
  expect(await apps.sign("NOBODY", "MD5", "{}")).toBeNull();
});

test("what is done to an app needs one", async () => {
  const { apps } = bench();
  const unknown = "there is no app NOBODY";
  await expect(apps.rotateKey("NOBODY")).rejects.toThrow(unknown);
  await expect(apps.retireOldKeys("NOBODY")).rejects.toThrow(unknown);
  await expect(apps.setNotifyUrl("NOBODY", "")).rejects.toThrow(unknown);
  await expect(apps.pinSignType("NOBODY", null)).rejects.toThrow(unknown);
});

test("another master key than before refuses the start", async () => {
  const { store, apps, appsWith } = bench();
  await checkMasterKey(apps, store);
  await addSandboxApp(apps);
  await checkMasterKey(apps, store);
  await expect(checkMasterKey(appsWith(2), store)).rejects.toThrow(
    "the master key is not the one that the keys in this store were sealed with",
  );
});
