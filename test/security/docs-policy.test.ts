import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Channels,
  createGateway,
  createLog,
  type Gateway,
  loadConfig,
  openSqliteStore,
  world,
} from "@trade-v1/server";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { buildDocs } from "../../docs/build.ts";
import { launchChromium, noChromium } from "../docs/chromium.ts";

let folder: string;
let gateway: Gateway;
let url: string;
let browser: Browser | undefined;

// The gateway itself serves the pages here, with the headers that it sends in production.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trade-policy-"));
  const docsFolder = join(folder, "docs");
  await buildDocs(docsFolder);
  const page = await readFile(join(docsFolder, "index.html"), "utf8");
  const planted = `<script>document.title = "planted"</script><img src="http://127.0.0.1:9/x.png">`;
  await writeFile(
    join(docsFolder, "planted.html"),
    page.replace(/<\/body>\s*<\/html>\s*$/, `${planted}</body></html>`),
  );
  gateway = await createGateway({
    config: loadConfig({
      PORT: "0",
      TRADE_SANDBOX: "off",
      TRADE_MASTER_KEY: "0".repeat(64),
      TRADE_DATA_DIR: folder,
    }),
    store: openSqliteStore({ path: join(folder, "trade.db"), ...world }),
    channels: {} as Channels,
    sandbox: undefined,
    world,
    log: createLog("silent"),
    contractFolder: join(import.meta.dirname, "../../generated"),
    docsFolder,
  });
  url = `http://127.0.0.1:${(await gateway.start()).port}/docs/`;
  if (noChromium === undefined) browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await gateway.stop();
  await rm(folder, { recursive: true });
});

/** Opens a page and collects what the browser did not allow or could not do. */
async function visit(name: string, context: TestContext) {
  if (browser === undefined) return context.skip(noChromium);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const answer = await page.goto(url + name, { waitUntil: "networkidle" });
  const title = await page.title();
  const headings = await page.getByRole("heading").count();
  await page.close();
  return { headers: answer?.headers() ?? {}, complaints, title, headings };
}

test.for(["", "guides/signing/", "zh/guides/codes/", "reference/", "reference/sandbox.html"])(
  "/docs/%s works under the policy that the gateway sends",
  async (name, context) => {
    const { headers, complaints, headings } = await visit(name, context);
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringMatching(
        /^default-src 'none'; .*frame-ancestors 'none'$/,
      ),
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    expect(complaints).toEqual([]);
    expect(headings).toBeGreaterThan(1);
  },
);

test("a script that got into a page does not run, and nothing is loaded from elsewhere", async (context) => {
  const { complaints, title, headings } = await visit("planted.html", context);
  expect(title).not.toBe("planted");
  expect(headings).toBeGreaterThan(1);
  expect(complaints).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/script.*violates/),
      expect.stringMatching(/127\.0\.0\.1:9\/x\.png.*violates/),
    ]),
  );
  // The policy of the page and that of the gateway each report.
  expect(complaints.filter((complaint) => !complaint.includes("violates"))).toEqual([]);
});
