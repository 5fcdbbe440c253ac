import { existsSync, globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { codes } from "@trade-v1/contract/catalogue";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { slugsInOrder } from "../../docs/site/navigation.ts";
import { type DocsStage, docsStage } from "./docs-stage.ts";

let stage: DocsStage;
let axe: string;

beforeAll(async () => {
  stage = await docsStage();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}, 60_000);

afterAll(() => stage.stop());

const paths = [
  ...["", "zh/"].flatMap((language) => [
    language,
    `${language}contract-changes/`,
    ...slugsInOrder.map((slug) => `${language}guides/${slug}/`),
  ]),
  "changes/",
  "reference/",
  "reference/sandbox.html",
];

test("the list of pages is what was built", () => {
  const built = globSync("**/*.html", { cwd: stage.folder });
  expect(built.map((file) => file.replace(/index\.html$/, "")).sort()).toEqual([...paths].sort());
});

const desktop = { viewport: { width: 1400, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** What axe-core calls serious or critical. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations, passes } = (await page.evaluate(
    'axe.run({ resultTypes: ["violations"] })',
  )) as AxeResults;
  expect([...passes, ...violations].map(({ id }) => id)).toContain("color-contrast");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

// Colours depend on light or dark, layout on the width, nothing on both: two looks show all four.
test.for(paths)(
  "/docs/%s has nothing to complain about and no barrier, light and dark, on a desk and a phone",
  { timeout: 30_000 },
  async (path, context) => {
    const { page, complaints } = await stage.visit(path, context, {
      ...desktop,
      colorScheme: "light",
    });
    await drawn(page, path);
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize(phone.viewport);
    await page.emulateMedia({ colorScheme: "dark" });
    // Redoc looks at the system only when it starts.
    if (path.startsWith("reference/")) await page.reload();
    await drawn(page, path);
    expect(await barriers(page)).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
  },
);

/** Waits until the page is as its scripts leave it. */
async function drawn(page: Page, path: string): Promise<void> {
  const isReference = path.startsWith("reference/");
  const sign = isReference ? page.getByText("Loading...") : page.locator("html:not(.js)");
  await sign.first().waitFor({ state: "hidden" });
}

test("a planted barrier, request and error are noticed", async (context) => {
  const planted = `<!DOCTYPE html><title>x</title><p style="color:#ccc">Who can read this?</p><a href="x"></a>
    <img src="http://127.0.0.1:9/x.png" alt=""><script>console.error("planted")</script>`;
  await writeFile(join(stage.folder, "planted.html"), planted);
  const { page, complaints } = await stage.visit("planted.html", context);
  await page.waitForLoadState("networkidle");
  const found = (await barriers(page)).map((barrier) => barrier.split(":")[0]);
  expect(found).toEqual(expect.arrayContaining(["color-contrast", "link-name", "html-has-lang"]));
  expect(complaints).toEqual(
    expect.arrayContaining(["request to http://127.0.0.1:9/x.png", "console: planted"]),
  );
});

test("every page is reached from home, and every link and anchor on the way leads somewhere", async () => {
  const seen = new Map<string, string>();
  const dead: string[] = [];
  const reach = async (url: string): Promise<string | undefined> => {
    const known = seen.get(url);
    if (known !== undefined) return known;
    const answer = await fetch(url);
    if (!answer.ok) return undefined;
    const text = await answer.text();
    seen.set(url, text);
    if (!url.endsWith("/") && !url.endsWith(".html")) return text;
    for (const href of hrefsOf(text)) {
      const target = new URL(href, url);
      if (!target.href.startsWith(stage.url)) continue;
      const { hash } = target;
      target.hash = "";
      const html = await reach(target.href);
      const isThere = html !== undefined && (isRouted(hash) || hasAnchor(html, hash));
      if (!isThere) dead.push(`${url} → ${href}`);
    }
    return text;
  };
  await reach(stage.url);
  expect(dead).toEqual([]);
  const pages = [...seen.keys()].map((url) => url.slice(stage.url.length));
  expect(pages).toEqual(expect.arrayContaining(paths));
});

/** The links of a page as it was built; a script of the reference is full of what looks like some. */
function hrefsOf(html: string): readonly string[] {
  const [markup = ""] = html.split(/<script[^>]*type="module">/);
  return [...markup.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = ""]) => href);
}

/** Places behind the `#` of the reference are Redoc's; docs-page.test.ts opens them. */
function isRouted(hash: string): boolean {
  return /^#(\/|operation\/)/.test(hash);
}

function hasAnchor(html: string, hash: string): boolean {
  return hash === "" || html.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
}

test.for(["guides/codes/", "zh/guides/codes/"])(
  "/docs/%s has an anchor for each code",
  async (path) => {
    const html = await readFile(join(stage.folder, path, "index.html"), "utf8");
    for (const { code } of Object.values(codes)) expect(html).toContain(` id="code-${code}"`);
  },
);

test("every page is there in Markdown, whole, and llms.txt leads to it", async () => {
  const pages = globSync("{,zh/}guides/*.md", { cwd: stage.folder });
  expect(pages).toHaveLength(2 * slugsInOrder.length);
  const index = await readFile(join(stage.folder, "llms.txt"), "utf8");
  const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
  expect(links).toEqual(expect.arrayContaining([...pages, "reference.md", "reference/sandbox.md"]));
  for (const link of links) expect(existsSync(join(stage.folder, link)), link).toBe(true);
  for (const page of pages) {
    const text = await readFile(join(stage.folder, page), "utf8");
    expect(text, page).not.toMatch(
      /<!-- (generated|sample|calculator)|\]\((ref|code|site):|\{#[\w-]+\}$/m,
    );
    const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, "");
    for (const [, link = ""] of prose.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(existsSync(join(stage.folder, dirname(page), link)), `${page} → ${link}`).toBe(true);
    }
  }
  const whole = await readFile(join(stage.folder, "llms-full.txt"), "utf8");
  for (const { code } of Object.values(codes)) expect(whole).toContain(`### \`${code}\``);
});

test("the first view of home stays under 3 MB, and far under it", async (context) => {
  const { page, bytes } = await stage.visit("", context);
  await page.waitForLoadState("networkidle");
  const total = await bytes();
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThan(300_000);
});

test("home says where each of the three begins, on one screen", async (context) => {
  const { page } = await stage.visit("", context, desktop);
  for (const who of ["Partner", "Client team", "CI"]) {
    const box = await page.locator(".audience").filter({ hasText: who }).last().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(900);
  }
});

test("the search finds a code, a guide by a misspelt word, and Chinese", async (context) => {
  const { page, complaints } = await stage.visit("guides/signing/", context, desktop);
  const find = async (text: string) => {
    await page.getByRole("combobox").fill(text);
    return page.getByRole("option").first().innerText();
  };
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("/");
  expect(await find("1145")).toContain("1145");
  expect(await find("idempotensy")).toMatch(/idempotency/i);
  expect(await find("createRefund")).toContain("createRefund");
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.goto(`${stage.url}zh/guides/signing/`, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "搜索" }).click();
  expect(await find("退款")).toContain("退款");
  await page.keyboard.press("Enter");
  await page.waitForURL(/zh\/guides\/(?!signing)/);
  expect(complaints).toEqual([]);
});

test("light or dark: the system chooses, the button overrules it, and the reference follows", async (context) => {
  const { page } = await stage.visit("guides/codes/", context, { colorScheme: "dark" });
  const brightness = (selector = "body") =>
    page.locator(selector).evaluate((element) => {
      const [red = 0] = getComputedStyle(element).backgroundColor.match(/\d+/g) ?? [];
      return Number(red);
    });
  expect(await brightness()).toBeLessThan(40);
  await page.getByRole("button", { name: "Switch between light and dark" }).click();
  expect(await brightness()).toBeGreaterThan(200);
  await page.goto(`${stage.url}reference/`);
  await page.getByText("Ctrl+K").first().waitFor();
  expect(await brightness(".site-header")).toBeGreaterThan(200);
});

test("samples are tabs that remember the language, and blocks where no script runs", async (context) => {
  const { page } = await stage.visit("guides/signing/", context, desktop);
  await page.getByRole("tab", { name: "Go", exact: true }).first().click();
  await page.goto(`${stage.url}guides/taking-back/`);
  const chosen = page.getByRole("tab", { selected: true });
  expect(new Set(await chosen.allInnerTexts())).toEqual(new Set(["Go"]));
  await chosen.first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await chosen.first().innerText()).toBe("Java");

  const plain = await stage.visit("guides/signing/", context, { javaScriptEnabled: false });
  expect(await plain.page.locator(".sample").count()).toBe(6);
  for (const sample of await plain.page.locator(".sample").all()) {
    expect(await sample.isVisible()).toBe(true);
  }
});

test("a phone opens the menu and the contents", async (context) => {
  const { page } = await stage.visit("guides/undecided/", context, phone);
  const link = page
    .getByRole("navigation", { name: "Guides" })
    .getByRole("link", { name: "Codes" });
  expect(await link.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Menu" }).tap();
  await link.tap();
  await page.getByRole("heading", { level: 1, name: "Codes" }).waitFor();
});

test("an address of the old reference leads to the new one", async (context) => {
  const { page } = await stage.visit("#/payments/createpayment", context);
  await page.waitForURL(/\/reference\/#\/payments\/createpayment$/);
});
