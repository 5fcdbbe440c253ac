import { type Browser, type BrowserContextOptions, devices, type Page } from "playwright-core";
import { onTestFinished, type TestContext, vi } from "vitest";
import { launchChromium, noChromium } from "../docs/chromium.ts";
import { startGateway } from "../support/gateway.ts";
import { signedCalls } from "../support/signed-call.ts";

// Browsers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** What a customer holds: narrow, touched with a finger, and called a phone. */
export const phone: BrowserContextOptions = {
  ...devices["Pixel 7"],
  viewport: { width: 390, height: 844 },
};

export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** Where the shop of these tests sends its customers back to; nobody is there. */
export const SHOP = "https://shop.example/thanks?order=1";

interface Visit {
  readonly page: Page;
  /** Requests that left the gateway, and errors that the page reported. */
  readonly complaints: readonly string[];
}

/**
 * A gateway, an app of the tests' own, and a browser for customers.
 * @param switches of the browser's command line
 */
export async function walletStage(
  settings: Readonly<Record<string, string>> = {},
  switches: readonly string[] = [],
) {
  const gateway = await startGateway(settings);
  const newApp = async (request: { readonly txcurrcd?: string } = {}) => {
    const app = await gateway.sandbox.createApp(request);
    return { app, call: signedCalls(gateway.url, app) };
  };
  const { app, call } = await newApp();
  let browser: Browser | undefined;
  if (noChromium === undefined) browser = await launchChromium(switches);
  let count = 0;

  return {
    gateway,
    app,
    call,
    newApp,
    /** Opens an order, for a customer to pay; any amount that forces nothing waits. */
    async open(fields: Readonly<Record<string, string>> = {}, by = call) {
      count += 1;
      const order = {
        pay_type: "800201",
        out_trade_no: `wallet-${count}`,
        txamt: "123450",
        goods_name: "Two coffees",
        return_url: SHOP,
        ...fields,
      };
      const { body } = await by("createPayment", order);
      if (body.respcd !== "0000") throw new Error(`the order was not opened: ${body.resperr}`);
      return {
        syssn: String(body.syssn),
        payUrl: String(body.pay_url),
        number: order.out_trade_no,
      };
    },
    /** The `respcd` of an order, as its shop is told. */
    async standing(syssn: string): Promise<string> {
      const { body } = await call("queryTransactions", { syssn });
      return body.data[0].respcd;
    },
    /** Opens an address in a browser that has seen nothing before; skips where there is none. */
    async visit(url: string, options: BrowserContextOptions, test: TestContext): Promise<Visit> {
      if (browser === undefined) return test.skip(noChromium);
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const complaints: string[] = [];
      const { origin } = new URL(url);
      page.on("request", (request) => {
        const target = new URL(request.url());
        if (target.origin !== origin && target.protocol !== "data:") {
          complaints.push(`request to ${target.href}`);
        }
      });
      page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
      page.on("console", (message) => complaints.push(`console: ${message.text()}`));
      await page.goto(url);
      return { page, complaints };
    },
    async stop() {
      await browser?.close();
      await gateway.stop();
    },
  };
}

export type WalletStage = Awaited<ReturnType<typeof walletStage>>;
