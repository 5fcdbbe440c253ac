import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sandboxApp } from "@trade-v1/server";
import { canonicalString } from "@trade-v1/signing";
import type { BrowserContextOptions, Page } from "playwright-core";
import { freePort } from "trade-v1/free-port";
import {
  afterAll,
  beforeAll,
  describe,
  expect,
  onTestFinished,
  type TestContext,
  test,
} from "vitest";
import { startReceiver } from "../support/receiver.ts";
import { desktop, phone, type WalletStage, walletStage } from "./wallet-stage.ts";

let stage: WalletStage;
let app: string;

beforeAll(async () => {
  stage = await walletStage();
  app = stage.app.app_code;
}, 60_000);

afterAll(() => stage.stop());

const at = (path: string, query = `app=${app}`) => `${stage.gateway.url}/sandbox/${path}?${query}`;

const visit = (test: TestContext, path: string, options: BrowserContextOptions = desktop) =>
  stage.visit(at(path), options, test);

const requestField = (page: Page) => page.getByRole("textbox", { name: /^The request/ });

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("from the list to the order's page, and approved there", async (context) => {
  const { number, syssn } = await stage.open();
  const { page, complaints } = await visit(context, "");
  expect(await page.getByRole("row").filter({ hasText: number }).innerText()).toMatch(
    /1,234\.50 HKD\s+Waiting\s+Payment\s*Wechat pre order/,
  );
  await page.getByRole("link", { name: number, exact: true }).click();
  await page.getByText("Waiting for the customer", { exact: true }).waitFor();
  await press(page, "Approve");
  await page.getByText("The customer has approved.").waitFor();
  expect(await page.locator("#head .badge").innerText()).toBe("Paid");
  expect(await page.locator(".timeline strong").allInnerTexts()).toEqual([
    "Opening",
    "Waiting",
    "Paid",
  ]);
  expect(await stage.standing(syssn)).toBe("0000");
  expect(complaints).toEqual([]);
});

test("without JavaScript it can be read, and declined", async (context) => {
  const { syssn, number } = await stage.open();
  const { page, complaints } = await visit(context, "", { ...phone, javaScriptEnabled: false });
  await page.getByRole("link", { name: number, exact: true }).click();
  expect(await page.getByRole("button", { name: /copy|live/i }).count()).toBe(0);
  await press(page, "Decline");
  await page.getByText("The customer has declined.").waitFor();
  expect(await page.locator("#head .badge").innerText()).toBe("Failed");
  expect(await stage.standing(syssn)).toBe("1205");
  await page.getByText("Advance clock").click();
  await press(page, "30 s");
  await page.getByText("clock has moved").waitFor();
  expect(complaints).toEqual([]);
});

test("a notification is seen with its answer, and sent again", async (context) => {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.stop());
  const { syssn } = await stage.open({ notify_url: receiver.url });
  await stage.gateway.sandbox.approve(syssn);
  await receiver.received(({ body }) => body.includes(syssn));
  await stage.gateway.sandbox.advance(app, 1);
  const { page, complaints } = await visit(context, `transactions/${syssn}`);
  const card = page.locator(`[data-notification="${syssn}"]`);
  expect(await card.innerText()).toMatch(/Payment\s+Delivered[\s\S]*200, taken/);
  await press(page, "Resend");
  await page.getByText("The notification was sent again. The receiver has taken it.").waitFor();
  expect(await card.locator("tbody tr").count()).toBe(2);
  expect(receiver.all).toHaveLength(2);
  expect(receiver.all[1]?.body).toBe(receiver.all[0]?.body);
  await card.getByText("What is sent").click();
  expect(JSON.parse(await card.locator("pre").innerText())).toEqual(
    JSON.parse(receiver.all[0]?.body ?? ""),
  );
  expect(complaints).toEqual([]);
});

test("time passes when the clock is advanced, for this app alone", async (context) => {
  const other = await stage.newApp();
  const spared = await stage.open({}, other.call);
  const { syssn } = await stage.open();
  const { page } = await visit(context, `transactions/${syssn}`);
  await page.getByText("Advance clock").click();
  await press(page, "30 min");
  await page.getByText("1181 Order expired").first().waitFor();
  expect(await stage.standing(syssn)).toBe("1181");
  const { body } = await other.call("queryTransactions", { syssn: spared.syssn });
  expect(body.data[0].respcd).toBe("1143");
  await page.getByText("Play a payment that comes too late").click();
  await press(page, "Let the wallet pay late");
  await page.getByText("gives the money back").first().waitFor();
  expect(await page.locator("#operations").innerText()).toMatch(/Refund/);
});

test("what happens elsewhere appears by itself, and not while it is stopped", async (context) => {
  const { syssn } = await stage.open();
  const { page, complaints } = await visit(context, `transactions/${syssn}`);
  await page.clock.install();
  await page.reload();
  await stage.gateway.sandbox.approve(syssn);
  await page.clock.runFor(4_000);
  await page.locator("#head .badge.good").waitFor();
  expect(await page.locator("#head .badge").innerText()).toBe("Paid");
  expect(await page.getByRole("button", { name: "Approve" }).count()).toBe(0);
  await press(page, "Live");
  let asked = 0;
  page.on("request", () => asked++);
  await page.clock.runFor(20_000);
  expect(asked).toBe(0);
  expect(complaints).toEqual([]);
});

test("a fresh app is made, copied, opened, and left again", async (context) => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page, complaints } = await visit(context, "", { ...desktop, permissions });
  await page.getByRole("link", { name: "New app" }).click();
  await page.getByLabel("Currency").fill("JPY");
  await press(page, "Make the app");
  const code = await page.locator("#app-code").innerText();
  const key = await page.locator("#app-key").innerText();
  await page.getByRole("button", { name: "Copy Key" }).click();
  await page.getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
  await page.getByRole("link", { name: "Open it in the console" }).click();
  await page.getByText("No transactions yet").waitFor();
  expect(page.url()).toContain(`app=${code}`);
  expect(await page.content()).not.toContain(key);

  await page.getByText("Switch app").click();
  await page.keyboard.press("Escape");
  expect(await page.locator("details.menu[open]").count()).toBe(0);
  await page.getByText("Switch app").click();
  await page.getByRole("textbox", { name: "App code" }).fill(app);
  await press(page, "Open");
  await page.waitForURL((url) => url.searchParams.get("app") === app);
  await page.getByText("Switch app").click();
  await page.getByRole("link", { name: "Ready-made app" }).click();
  await page.getByText(sandboxApp.appCode).waitFor();
  expect(complaints).toEqual([]);
});

describe("signature help", () => {
  const fields = {
    pay_type: "800201",
    out_trade_no: "help-1",
    txamt: "1000",
    goods_name: "Tea & cake",
  };
  const sorted = canonicalString(fields);
  const sent = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const body = String(new URLSearchParams(fields));
  const { appCode, key } = sandboxApp;
  const hash = (text: string, kind = "md5") => createHash(kind).update(text).digest("hex");

  const asCurl = (signature: string) =>
    [
      `curl ${stage.gateway.url}/trade/v1/payment -H 'X-QF-APPCODE: ${appCode}' \\`,
      `  -H 'X-QF-SIGN: ${signature}' \\`,
      ...sent.map((field) => `  --data-urlencode '${field}' \\`),
    ]
      .join("\n")
      .replace(/ \\$/, "");
  const asHttp = (signature: string) =>
    `POST /trade/v1/payment HTTP/1.1\nX-QF-APPCODE: ${appCode}\nX-QF-SIGN: ${signature}\n\n${body}`;
  const asFields = (signature: string) =>
    [`X-QF-APPCODE: ${appCode}`, `X-QF-SIGN: ${signature}`, ...sent].join("\n");

  test.for<
    [mistake: string, signature: string, as: (signature: string) => string, differs: string]
  >([
    ["unsorted", hash(sent.join("&") + key), asCurl, "p"],
    ["trailing-newline", hash(`${sorted}${key}\n`), asHttp, "␊"],
    ["key-as-field", hash(`${sorted}&key=${key}`), asFields, "&"],
    ["url-encoded", hash(sorted.replace("Tea & cake", "Tea%20%26%20cake") + key), asCurl, "%"],
    ["wrong-key", hash(sorted + appCode), asHttp, "a"],
    ["no-key", hash(sorted), asFields, "(ends here)"],
    ["field-left-out", hash(canonicalString({ ...fields, goods_name: "" }) + key), asCurl, "o"],
    ["other-sign-type", hash(sorted + key, "sha256"), asHttp, ""],
  ])("names %s", async ([mistake, signature, as, differs], context) => {
    const { page, complaints } = await visit(context, "signature");
    await requestField(page).fill(as(signature.toUpperCase()));
    await press(page, "Check the signature");
    const named = page.locator("[data-mistake]");
    await named.first().waitFor();
    expect(await named.evaluateAll((all) => all.map((one) => one.dataset["mistake"]))).toEqual([
      mistake,
    ]);
    const marked = await page.locator("#yours mark").allInnerTexts();
    expect(marked.join()).toBe(differs);

    // What it says would be right is right.
    const right = await page.locator("#expected").innerText();
    const accepted = await fetch(`${stage.gateway.url}/trade/v1/payment`, {
      method: "POST",
      headers: { "X-QF-APPCODE": appCode, "X-QF-SIGN": right },
      body: new URLSearchParams(fields),
    });
    expect(await accepted.json()).toMatchObject({ respcd: "0000", out_trade_no: "help-1" });
    await requestField(page).fill(as(right));
    await press(page, "Check the signature");
    await page.locator("[data-verdict=valid]").waitFor();
    expect(complaints).toEqual([]);
  });

  test("of an app of one's own tells no signature without the key", async (context) => {
    const { page } = await visit(context, "signature");
    const own = stage.app.key;
    await requestField(page).fill(`X-QF-SIGN: ${hash(`${sorted}&${own}`)}\n${body}`);
    await page.getByLabel("The string that your code hashed").fill(`${sorted}&${own}`);
    await press(page, "Check the signature");
    await page.locator("[data-mistake=key-after-ampersand]").waitFor();
    expect(await page.locator("#expected").count()).toBe(0);
    await page.getByText("Signature, hash and key").click();
    await page.getByLabel("Key that you signed with").fill(own);
    await press(page, "Check the signature");
    expect(await page.locator("#expected").innerText()).toBe(hash(sorted + own).toUpperCase());
    expect(await page.getByLabel("Key that you signed with").inputValue()).toBe("");
  });
});

test("the console's forms count as its own where browsers send no Sec-Fetch-Site", async (context) => {
  const PORT = String(await freePort());
  const publicUrl = `http://pay.example:${PORT}`;
  const plain = await walletStage({ PORT, TRADE_PUBLIC_URL: publicUrl }, [
    "--host-resolver-rules=MAP *.example 127.0.0.1",
  ]);
  onTestFinished(() => plain.stop());
  const { page } = await plain.visit(`${publicUrl}/sandbox/apps`, phone, context);
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await press(page, "Make the app");
  expect((await (await sent).allHeaders())["sec-fetch-site"]).toBeUndefined();
  await page.getByText("Keep the key now").waitFor();
});

test("a page of another site can neither approve, nor resend, nor make apps", async (context) => {
  const { syssn } = await stage.open();
  const { url } = stage.gateway;
  const hostile = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<form method="post" action="${url}/sandbox/transactions/${syssn}/approve?app=${app}"></form>
<script>
const ask = (path) => fetch("${url}/sandbox/" + path, { method: "POST", mode: "no-cors" });
const all = ["v1/orders/${syssn}/approve", "v1/orders/${syssn}/decline", "v1/apps", "transactions/${syssn}/approve?app=${app}"];
Promise.allSettled(all.map(ask)).then(() => document.forms[0].submit());
</script>`);
  });
  await new Promise<void>((resolve) => hostile.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => hostile.close(() => resolve())));
  const { port } = hostile.address() as AddressInfo;
  const { page } = await stage.visit(`http://localhost:${port}/`, desktop, context);
  await page.getByRole("heading", { name: "Not from here" }).waitFor();
  expect(await stage.standing(syssn)).toBe("1143");
});
