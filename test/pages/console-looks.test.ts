import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startReceiver } from "../support/receiver.ts";
import { desktop, phone, type WalletStage, walletStage } from "./wallet-stage.ts";

let stage: WalletStage;
let axe: string;
/** A page of each kind, with something of everything on it. */
let pages: Readonly<Record<string, string>>;

beforeAll(async () => {
  stage = await walletStage();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const receiver = await startReceiver();
  const { app, gateway, call } = stage;
  const paid = await stage.open({ notify_url: receiver.url, udid: "TILL-0007" });
  await gateway.sandbox.approve(paid.syssn);
  await gateway.sandbox.advance(app.app_code, 1);
  await receiver.stop();
  const refund = { syssn: paid.syssn, txdtm: "2026-11-23 12:00:00" };
  await call("createRefund", { ...refund, out_trade_no: "back-1", txamt: "100" });
  await call("createRefund", { ...refund, out_trade_no: "back-2", txamt: "1155" });
  const closed = await stage.open();
  await call("closeOrder", { syssn: closed.syssn });
  await call("createPayment", { pay_type: "800201", out_trade_no: "x".repeat(128), txamt: "1201" });
  const waiting = await stage.open({ out_trade_no: "y".repeat(128), txamt: "99999999999" });
  pages = {
    list: "",
    "empty list": "?state=opening",
    "paid transaction": `transactions/${paid.syssn}`,
    "waiting transaction": `transactions/${waiting.syssn}?done=clock`,
    "closed transaction": `transactions/${closed.syssn}?done=not-waiting`,
    notifications: "notifications",
    "signature help": "signature?example=1",
    "new app": "apps",
    "missing page": "nothing",
  };
}, 60_000);

afterAll(() => stage.stop());

function addressOf(path: string): string {
  const url = new URL(`${stage.gateway.url}/sandbox/${path}`);
  url.searchParams.set("app", stage.app.app_code);
  return url.href;
}

/** What axe-core finds wrong, of whatever weight. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations, passes } = (await page.evaluate("axe.run()")) as AxeResults;
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const names = [
  "list",
  "empty list",
  "paid transaction",
  "waiting transaction",
  "closed transaction",
  "notifications",
  "signature help",
  "new app",
  "missing page",
];

test.for(names)(
  "nothing is wrong with the %s, wide and light or narrow and dark",
  async (name, context) => {
    for (const [device, colorScheme] of [
      [desktop, "light"],
      [phone, "dark"],
    ] as const) {
      const address = addressOf(pages[name] ?? "");
      const { page, complaints } = await stage.visit(address, { ...device, colorScheme }, context);
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      // Chromium calls a page's own status an error.
      expect(complaints.filter((one) => !/status of 404/.test(one))).toEqual([]);
    }
  },
);

test("nor with what forms and menus open", async (context) => {
  const { page, complaints } = await stage.visit(addressOf("signature?example=1"), phone, context);
  for (const menu of ["Switch app", "Advance clock"]) {
    await page.getByText(menu).click();
    expect(await overflow(page)).toBe(0);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
  }
  await page.getByText("Signature, hash and key").click();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Check the signature" }).click();
  await page.locator("[data-mistake]").first().waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
  }
  await page.goto(addressOf("apps"));
  await page.getByRole("button", { name: "Make the app" }).click();
  await page.getByText("Keep the key now").waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(complaints).toEqual([]);
});

test("planted faults are found", async (context) => {
  const { page, complaints } = await stage.visit(addressOf(""), phone, context);
  await page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    const wide = document.createElement("p");
    wide.style.width = "900px";
    wide.textContent = "planted";
    document.querySelector("main")?.append(wide);
    void fetch("http://127.0.0.1:9/planted").catch(() => undefined);
  });
  expect(await overflow(page)).toBeGreaterThan(0);
  expect((await faults(page)).join()).toMatch(/html-has-lang/);
  await expect.poll(() => complaints.join()).toMatch(/planted/);
});
