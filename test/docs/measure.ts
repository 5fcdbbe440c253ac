import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildDocs } from "../../docs/build.ts";
import { launchChromium } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";

/** What the docs may cost a reader. */
const budget = { bytes: 3_000_000, usableMs: 2000 };

/** Pages, and what can be seen once a reader can use them. */
const pages = [
  { path: "", sign: "html.js .search-button" },
  { path: "guides/signing/", sign: '[data-part="MD5"]:not(:empty)' },
  { path: "reference/", sign: "text=Ctrl+K" },
  {
    path: "reference/#operation/createRefund",
    sign: ':is(h1, h2):has-text("Give back all")',
  },
] as const;

/** One first visit: the bytes that it brought, uncompressed, and the time until the sign was there. */
async function visit(browser: Browser, url: string, sign: string) {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    sizes.push(response.body().then((body) => body.length));
  });
  const start = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(sign).first().waitFor();
  const usableMs = Math.round(performance.now() - start);
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return { bytes, usableMs };
}

/**
 *   npm run docs:measure   builds the docs and says what a first visit costs; exits with 1 over budget
 *
 * The times are those of this machine; the tests hold the sizes alone.
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "trade-docs-"));
  const start = performance.now();
  await buildDocs(folder);
  console.log(`build ${Math.round(performance.now() - start)} ms`);
  const site = await serveFolder(folder);
  const browser = await launchChromium();
  for (const { path, sign } of pages) {
    const { bytes, usableMs } = await visit(browser, `${site.origin}/docs/${path}`, sign);
    const isOver = bytes > budget.bytes || usableMs > budget.usableMs;
    const verdict = isOver ? "OVER BUDGET" : "ok";
    console.log(`/docs/${path}: ${bytes} bytes, usable after ${usableMs} ms, ${verdict}`);
    if (isOver) process.exitCode = 1;
  }
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
}

await main();
