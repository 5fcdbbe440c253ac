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
  const { apps: store, close } = openSqliteStore({
    path: join(folder, "a.db"),
    clock,
    stopwatch: clock,
    sleep,
  });
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  const masterKey = (fill: number) => new Uint8Array(32).fill(fill);
  const appsWith = (fill: number, previous?: number) =>
    createApps({
      store,
      vault: createVault(masterKey(fill), previous === undefined ? undefined : masterKey(previous)),
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
  await expect(apps.setDisabled("NOBODY", true)).rejects.toThrow(unknown);
});

test("a disabled app stays as it was, and can be enabled again", async () => {
  const { store, apps } = bench();
  const { appCode } = await apps.create({ name: "a", currency: "HKD" });
  const before = await store.find(appCode);
  expect(before?.disabled).toBe(false);
  await apps.setDisabled(appCode, true);
  expect(await store.find(appCode)).toEqual({ ...before, disabled: true });
  await apps.setDisabled(appCode, false);
  expect(await store.find(appCode)).toEqual(before);
});

test("all keys are sealed anew, or none", async () => {
  const { store, apps, appsWith } = bench();
  const { appCode, key } = await apps.create({ name: "a", currency: "HKD" });
  const newest = await apps.rotateKey(appCode);
  const other = await apps.create({ name: "b", currency: "HKD" });
  const before = await store.list();
  // This one knows the other master key only: it opens nothing, and must leave everything.
  await expect(appsWith(2).resealKeys()).rejects.toThrow("cannot be opened");
  expect(await store.list()).toEqual(before);
  // And this one fails after it has sealed the first: `A` comes before `Z`.
  const codes = (code: string) => ({ appCode: code, key: "k", merchantId: code });
  await apps.add({ name: "a", currency: "HKD" }, codes("A"));
  await appsWith(2).add({ name: "z", currency: "HKD" }, codes("Z"));
  const mixed = await store.list();
  await expect(apps.resealKeys()).rejects.toThrow("the key of Z");
  expect(await store.list()).toEqual(mixed);

  const moved = appsWith(2, 1);
  expect(await moved.resealKeys()).toBe(5);
  const keysOf = async (code: string, by = appsWith(2)) => {
    const app = await store.find(code);
    return app && by.keysOf(app);
  };
  expect(await keysOf(appCode)).toEqual([newest, key]);
  expect(await keysOf(other.appCode)).toEqual([other.key]);
  await expect(keysOf(appCode, appsWith(1))).rejects.toThrow("cannot be opened");
});

test("one key among many that does not open shows at the start", async () => {
  const { store, apps, appsWith } = bench();
  await apps.create({ name: "a", currency: "HKD" });
  await appsWith(2).create({ name: "b", currency: "HKD" });
  await expect(checkMasterKey(apps, store)).rejects.toThrow("the master key is not the one");
  await expect(checkMasterKey(appsWith(2), store)).rejects.toThrow("the master key is not the one");
  await checkMasterKey(appsWith(2, 1), store);
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
