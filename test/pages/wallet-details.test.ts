import { afterAll, beforeAll, expect, test } from "vitest";
import { desktop, phone, type WalletStage, walletStage } from "./wallet-stage.ts";

let stage: WalletStage;

beforeAll(async () => {
  stage = await walletStage();
}, 60_000);

afterAll(() => stage.stop());

test("two presses of the button charge once", async (context) => {
  const order = await stage.open();
  const { page } = await stage.visit(order.payUrl, phone, context);
  const posts: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") posts.push(request.url());
  });
  await page.getByRole("button", { name: "Pay" }).dblclick();
  await page.getByRole("heading", { name: "Payment successful" }).waitFor();
  expect(posts.length).toBeGreaterThan(0);
  expect(await page.getByRole("status").innerText()).not.toContain("too late");
  // Back in the browser the button is gone, too.
  await page.goBack();
  await page.getByRole("heading", { name: "Payment successful" }).waitFor();
  expect(await stage.standing(order.syssn)).toBe("0000");
});

test("a currency without decimals has none, and a long order fits the narrowest phone", async (context) => {
  const { call } = await stage.newApp({ txcurrcd: "JPY" });
  const order = await stage.open(
    { txamt: "99999999999", out_trade_no: "x".repeat(128), goods_name: "W".repeat(64) },
    call,
  );
  const narrow = { ...phone, viewport: { width: 320, height: 568 }, locale: "en" };
  const { page } = await stage.visit(order.payUrl, narrow, context);
  expect(await page.locator(".amount").innerText()).toBe("¥99,999,999,999");
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const amount = await page.locator(".amount").boundingBox();
  expect(amount!.height).toBeLessThan(60);
});

test("the language is one link away, and stays through the payment", async (context) => {
  const order = await stage.open();
  const { page } = await stage.visit(order.payUrl, { ...phone, locale: "en-US" }, context);
  await page.getByRole("link", { name: "简体中文" }).tap();
  await page.getByRole("button", { name: "支付 HK$1,234.50" }).tap();
  await page.getByRole("heading", { name: "支付成功" }).waitFor();
});

test("the time to pay is told in the customer's zone, and without script in the wallets'", async (context) => {
  const { payUrl } = await stage.open();
  const zone = { ...desktop, locale: "en-GB", timezoneId: "America/Sao_Paulo" };
  const read = async (javaScriptEnabled: boolean) => {
    const { page } = await stage.visit(payUrl, { ...zone, javaScriptEnabled }, context);
    const time = page.locator("dl time");
    const [text, moment] = [await time.innerText(), await time.getAttribute("datetime")];
    return { text, moment: Date.parse(moment!) };
  };
  const clock = (at: number, offset: number) =>
    new Date(at + offset * 3_600_000).toISOString().slice(11, 16);
  const scripted = await read(true);
  expect(scripted.text).toBe(clock(scripted.moment, -3));
  const plain = await read(false);
  expect(plain.text).toBe(`${clock(plain.moment, 8)} GMT+8`);
});
