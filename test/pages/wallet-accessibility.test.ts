import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { desktop, phone, type WalletStage, walletStage } from "./wallet-stage.ts";

let stage: WalletStage;
let axe: string;

beforeAll(async () => {
  stage = await walletStage();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}, 60_000);

afterAll(() => stage.stop());

/** What axe-core finds wrong, of whatever weight. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations, incomplete, passes } = (await page.evaluate("axe.run()")) as AxeResults;
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
  // What it cannot judge: the head stands on a gradient, see below.
  const unsure = incomplete.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target}`));
  expect(unsure).toEqual(["color-contrast .wallet", "color-contrast .badge"]);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface Opened {
  readonly syssn: string;
  readonly payUrl: string;
}

const decline = ({ syssn }: Opened) => stage.gateway.sandbox.decline(syssn);

const states: readonly {
  readonly name: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly act?: (order: Opened) => Promise<unknown>;
  readonly at?: (payUrl: string) => string;
}[] = [
  { name: "waiting, WeChat" },
  { name: "waiting, Alipay", fields: { pay_type: "800151" } },
  { name: "paid", act: ({ syssn }) => stage.gateway.sandbox.approve(syssn) },
  { name: "declined, WeChat", act: decline },
  {
    name: "declined, Alipay, no way back",
    fields: { pay_type: "800151", return_url: "" },
    act: decline,
  },
  { name: "closed", act: ({ syssn }) => stage.call("closeOrder", { syssn }) },
  { name: "no such order", at: (payUrl) => payUrl.replace(/\d+$/, "1") },
  { name: "too late", act: decline, at: (payUrl) => `${payUrl}?late=` },
];

test.for(states)(
  "axe finds nothing, light or dark: $name",
  async ({ fields, act, at }, context) => {
    const order = await stage.open(fields);
    await act?.(order);
    for (const [device, locale] of [
      [phone, "zh-CN"],
      [desktop, "en"],
    ] as const) {
      const address = at?.(order.payUrl) ?? order.payUrl;
      const { page } = await stage.visit(address, { ...device, locale }, context);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faults(page)).toEqual([]);
      }
    }
  },
);

test("planted faults are found", async (context) => {
  const { payUrl } = await stage.open();
  const { page } = await stage.visit(payUrl, phone, context);
  await page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    document.querySelector("dt")!.style.color = "#bbb";
    document.querySelector("button")!.textContent = "";
  });
  const found = (await faults(page)).map((fault) => fault.split(":")[0]);
  expect(found).toEqual(expect.arrayContaining(["button-name", "color-contrast", "html-has-lang"]));
});

test("axe cannot see through the coloured head: white on either end of it is readable", async (context) => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const pay_type of ["800151", "800201"]) {
      const { payUrl } = await stage.open({ pay_type });
      const { page } = await stage.visit(payUrl, { ...phone, colorScheme }, context);
      const { text, grounds } = await page.evaluate(() => ({
        text: getComputedStyle(document.querySelector("header")!).color,
        grounds: getComputedStyle(document.querySelector("header")!).backgroundImage.match(
          /rgb\([^)]*\)/g,
        )!,
      }));
      expect(grounds).toHaveLength(2);
      for (const ground of grounds) expect(contrast(text, ground)).toBeGreaterThan(4.5);
    }
  }
  expect(contrast("rgb(255, 255, 255)", "rgb(0, 0, 0)")).toBe(21);
  expect(contrast("rgb(119, 119, 119)", "rgb(255, 255, 255)")).toBeLessThan(4.5);
});

/** WCAG 2.2, contrast ratio. */
function contrast(...colours: readonly [string, string]): number {
  const [dark = 0, bright = 0] = colours.map(luminance).sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/\d+/g) ?? []).map((text) => {
    const part = Number(text) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("by keyboard alone", () => {
  /** What has the focus, and whether one sees it. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const at = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      return { text: at.textContent, outline: `${outlineStyle} ${outlineWidth}` };
    });
  const outline = "solid 3px";

  test("an order is paid and led back from", async (context) => {
    const order = await stage.open();
    const { page } = await stage.visit(order.payUrl, { ...desktop, locale: "en" }, context);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toEqual({ text: "Pay HK$1,234.50", outline });
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Payment successful" }).waitFor();
    expect(await stage.standing(order.syssn)).toBe("0000");
    await page.route("https://shop.example/**", (route) => route.fulfill({ body: "Thanks" }));
    await page.keyboard.press("Tab");
    expect(await focused(page)).toEqual({ text: "Back to shop.example", outline });
    const back = page.waitForRequest("https://shop.example/**");
    await page.keyboard.press("Enter");
    await back;
  });

  test("an order is declined", async (context) => {
    const order = await stage.open();
    const { page } = await stage.visit(order.payUrl, { ...desktop, locale: "en" }, context);
    for (const text of ["Pay HK$1,234.50", "Decline", "简体中文"]) {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toEqual({ text, outline });
    }
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await page.getByRole("heading", { name: "Payment declined" }).waitFor();
    expect(await stage.standing(order.syssn)).toBe("1205");
  });
});

test("whoever wants no motion sees none", async (context) => {
  const { payUrl } = await stage.open();
  const moving = (page: Page) => page.evaluate(() => document.getAnimations().length);
  const { page } = await stage.visit(payUrl, phone, context);
  expect(await moving(page)).toBe(1);
  const { page: still } = await stage.visit(payUrl, { ...phone, reducedMotion: "reduce" }, context);
  expect(await moving(still)).toBe(0);
});
