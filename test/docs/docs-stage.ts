import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page, Response } from "playwright-core";
import { onTestFinished, type TestContext } from "vitest";
import { buildDocs } from "../../docs/build.ts";
import { launchChromium, noChromium } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";

/** A page that was opened, and what it had to complain about. */
export interface Visit {
  readonly page: Page;
  /** Requests that left the site or found nothing, and errors that the page reported. */
  readonly complaints: readonly string[];
  /** Bytes of the page and of everything that it loaded, uncompressed. */
  bytes(): Promise<number>;
}

/** The built docs, served as any static host would, and a browser to read them with. */
export interface DocsStage {
  readonly folder: string;
  /** Address of the home page, with its slash. */
  readonly url: string;
  /** Opens a page in a browser that has seen nothing before; skips the test where there is none. */
  visit(path: string, context: TestContext, options?: BrowserContextOptions): Promise<Visit>;
  stop(): Promise<void>;
}

/** Builds the docs and opens the curtain. */
export async function docsStage(): Promise<DocsStage> {
  const folder = await mkdtemp(join(tmpdir(), "trade-docs-"));
  await buildDocs(folder);
  const site = await serveFolder(folder);
  const url = `${site.origin}/docs/`;
  const browser = noChromium === undefined ? await launchChromium() : undefined;
  return {
    folder,
    url,
    async visit(path, context, options) {
      if (browser === undefined) return context.skip(noChromium);
      return openPage(browser, url, path, options);
    },
    async stop() {
      await browser?.close();
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  const responses: Response[] = [];
  page.on("request", (request) => {
    const { protocol, href } = new URL(request.url());
    if (!href.startsWith(url) && protocol !== "data:") complaints.push(`request to ${href}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
    else responses.push(response);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  await page.goto(url + path);
  const bytes = async () => {
    const bodies = await Promise.all(responses.map((response) => response.body()));
    return bodies.reduce((sum, body) => sum + body.length, 0);
  };
  return { page, complaints, bytes };
}
