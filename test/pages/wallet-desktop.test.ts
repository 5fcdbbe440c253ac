import type { Page } from "playwright-core";
import decodeQr from "qr/decode.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { desktop, phone, type WalletStage, walletStage } from "./wallet-stage.ts";

let stage: WalletStage;

beforeAll(async () => {
  stage = await walletStage();
}, 60_000);

afterAll(() => stage.stop());

const qrCode = (page: Page) => page.getByRole("img", { name: "QR code" });

/** What a camera in front of the screen would read. */
async function readCode(page: Page): Promise<string> {
  const picture = (await qrCode(page).screenshot()).toString("base64");
  const camera = await page.context().newPage();
  const image = await camera.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height).getContext("2d")!;
    canvas.drawImage(bitmap, 0, 0);
    return { width, height, data: [...canvas.getImageData(0, 0, width, height).data] };
  }, picture);
  return decodeQr({ ...image, data: Uint8Array.from(image.data) });
}

test.for([
  { colorScheme: "light", payType: "800201" },
  { colorScheme: "dark", payType: "800201" },
  { colorScheme: "light", payType: "800151" },
] as const)(
  "on a desktop, $colorScheme, the code of a $payType leads to the page",
  async ({ colorScheme, payType }, context) => {
    const { payUrl } = await stage.open({ pay_type: payType });
    const { page, complaints } = await stage.visit(payUrl, { ...desktop, colorScheme }, context);
    expect(await readCode(page)).toBe(payUrl);
    expect(await page.getByRole("button").count()).toBe(2);
    expect(complaints).toEqual([]);
  },
);

test("on a phone, which is what the code is for, there is none", async (context) => {
  const { payUrl } = await stage.open();
  const { page } = await stage.visit(payUrl, phone, context);
  expect(await page.getByRole("button").count()).toBe(2);
  expect(await qrCode(page).count()).toBe(0);
});

test("what is paid on the phone is noticed on the desktop, which takes no focus away before", async (context) => {
  const { payUrl, syssn } = await stage.open();
  const { page: screen, complaints } = await stage.visit(payUrl, desktop, context);
  const decline = screen.getByRole("button", { name: "Decline" });
  await decline.focus();
  // It has asked twice, and was told that nothing has happened.
  for (const _ of [1, 2]) await screen.waitForResponse(/\/state$/);
  expect(await decline.evaluate((button) => button === document.activeElement)).toBe(true);

  const { page: hand } = await stage.visit(await readCode(screen), phone, context);
  await hand.getByRole("button", { name: "Pay" }).tap();
  await hand.getByRole("heading", { name: "Payment successful" }).waitFor();
  await screen.getByRole("heading", { name: "Payment successful" }).waitFor();
  expect(await qrCode(screen).count()).toBe(0);
  expect(await stage.standing(syssn)).toBe("0000");
  expect(complaints).toEqual([]);
});

test("without script the desktop offers to look again", async (context) => {
  const { payUrl, syssn } = await stage.open();
  const still = { ...desktop, javaScriptEnabled: false };
  const { page } = await stage.visit(payUrl, still, context);
  await stage.gateway.sandbox.approve(syssn);
  await page.getByRole("link", { name: "Look again" }).click();
  await page.getByRole("heading", { name: "Payment successful" }).waitFor();
});
