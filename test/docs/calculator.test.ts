import { createHash } from "node:crypto";
import vectors from "@trade-v1/signing/vectors" with { type: "json" };
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { type DocsStage, docsStage } from "./docs-stage.ts";

let stage: DocsStage;

beforeAll(async () => {
  stage = await docsStage();
}, 60_000);

afterAll(() => stage.stop());

/** The calculator of a page, by the names of its parts. */
class Calculator {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  #part(name: string) {
    return this.page.locator(`[data-part="${name}"]`);
  }

  fill(name: string, text: string): Promise<void> {
    return this.#part(name).fill(text);
  }

  read(name: string): Promise<string> {
    return this.#part(name).innerText();
  }

  async verdict(name: string): Promise<string | null> {
    return this.#part(name).getAttribute("data-verdict");
  }
}

async function open(context: TestContext, path = "guides/signing/") {
  const { page, complaints } = await stage.visit(path, context);
  await page
    .locator('[data-part="MD5"]')
    .filter({ hasText: /^[0-9A-F]{32}$/ })
    .waitFor();
  return { calculator: new Calculator(page), complaints };
}

test("it agrees with every golden vector and sends nothing", {
  timeout: 60_000,
}, async (context) => {
  const { calculator, complaints } = await open(context);
  await calculator.fill("key", vectors.key);
  for (const { name, form, canonical, signType, sign, verifyOnly = false } of vectors.form) {
    await calculator.fill("form", form);
    if (!verifyOnly) {
      expect(await calculator.read("canonical"), name).toBe(canonical + vectors.key);
      expect(await calculator.read(signType), name).toBe(sign);
    }
    await calculator.fill("signature", sign.toLowerCase());
    expect(await calculator.verdict("verdict"), name).toBe("right");
  }
  for (const { name, body, signType, sign } of vectors.raw) {
    await calculator.fill("body", body);
    expect(await calculator.read(`body-${signType}`), name).toBe(sign);
    await calculator.fill("body-signature", sign);
    expect(await calculator.verdict("body-verdict"), name).toBe("right");
    await calculator.fill("body", `${body} `);
    expect(await calculator.verdict("body-verdict"), name).toBe("wrong");
  }
  expect(complaints).toEqual([]);
});

// The calculator says right to a SHA256 signature too, and that its sign type has to be sent.
const rejected = vectors.reject.filter(
  ({ sign, name }) => sign !== "" && name !== "SHA256 digest under MD5",
);

test("it refuses what a verifier refuses", async (context) => {
  const { calculator } = await open(context);
  await calculator.fill("key", vectors.key);
  expect(rejected.length).toBeGreaterThan(4);
  for (const { name, fields, sign } of rejected) {
    await calculator.fill("form", new URLSearchParams(fields).toString());
    await calculator.fill("signature", sign);
    expect(await calculator.verdict("verdict"), name).toBe("wrong");
  }
});

/** What a partner may have hashed instead, for the fields b=2 (sent first), a=1/3 and the key K. */
const mistakes = [
  { hashed: "b=2&a=1/3K", says: "Sort them by name" },
  { hashed: "a=1%2F3&b=2K", says: "percent-encoded" },
  { hashed: "a=1/3&b=2&K", says: "an & before the key" },
  { hashed: "a=1/3&b=2&key=K", says: "appended as &key=" },
  { hashed: "Ka=1/3&b=2", says: "stands in front" },
  { hashed: "a=1/3&b=2", says: "not hashed at all" },
  { hashed: "a=1/3&b=4K", says: "belongs to something else" },
];

test("it knows the mistakes that partners make", async (context) => {
  const { calculator } = await open(context);
  await calculator.fill("key", "K");
  await calculator.fill("form", "b=2&a=1%2F3");
  for (const { hashed, says } of mistakes) {
    await calculator.fill("signature", createHash("md5").update(hashed).digest("hex"));
    expect(await calculator.read("verdict")).toContain(says);
  }
});

test("it shows where a string first differs, in both languages", async (context) => {
  for (const [path, says] of [
    ["guides/signing/", "First difference at character 7, in `b`"],
    ["zh/guides/signing/", "第一处不同在第 7 个字符"],
  ] as const) {
    const { calculator } = await open(context, path);
    await calculator.fill("form", "b=2&a=1");
    await calculator.fill("signature", "0".repeat(32));
    await calculator.fill("string", "a=1&b=3");
    const said = await calculator.read("verdict");
    expect(said).toContain(says);
    expect(said).toMatch(/b=3\n.*b=2/);
  }
});

test("fields can be typed one by one, and taken away", async (context) => {
  const { calculator } = await open(context);
  const { page } = calculator;
  await calculator.fill("form", "a=1");
  await page.getByRole("button", { name: "Add a field" }).click();
  await page.keyboard.type("c");
  await page.keyboard.press("Tab");
  await page.keyboard.type("x y");
  await calculator.fill("key", "K");
  expect(await calculator.read("canonical")).toBe("a=1&c=x yK");
  await page.getByRole("button", { name: "Remove this field: a" }).click();
  expect(await calculator.read("canonical")).toBe("c=x yK");
});

test("without scripts it says why it stands still", async (context) => {
  const { page } = await stage.visit("guides/signing/", context, { javaScriptEnabled: false });
  expect(await page.locator("noscript p").innerText()).toContain("needs JavaScript");
  expect(await page.locator("noscript p").isVisible()).toBe(true);
});
