import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { freePort } from "trade-v1/free-port";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { desktop, phone, type WalletStage, walletStage } from "./wallet-stage.ts";

/** A name that browsers do not trust as they do `localhost`: they send it no `Sec-Fetch-Site`. */
const PLAIN_HOST = "pay.example";

const stages: Record<"localhost" | "plain", WalletStage | undefined> = {
  localhost: undefined,
  plain: undefined,
};

beforeAll(async () => {
  stages.localhost = await walletStage();
  const PORT = String(await freePort());
  stages.plain = await walletStage({ PORT, TRADE_PUBLIC_URL: `http://${PLAIN_HOST}:${PORT}` }, [
    `--host-resolver-rules=MAP *.example 127.0.0.1`,
  ]);
}, 60_000);

afterAll(async () => {
  for (const stage of Object.values(stages)) await stage?.stop();
});

function stageOf(name: keyof typeof stages): WalletStage {
  const stage = stages[name];
  if (stage === undefined) throw new Error(`the stage ${name} was not built`);
  return stage;
}

/** Somebody else's website; returns its port. */
async function hostileSite(content: string): Promise<number> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Win a phone</title>${content}`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const hiddenForm = (action: string) =>
  `<form method="post" action="${action}"></form><script>document.forms[0].submit()</script>`;

describe("a hidden form of another website pays nothing", () => {
  test.for([
    { stage: "localhost", host: "127.0.0.1", sends: "cross-site" },
    { stage: "localhost", host: "localhost", sends: "same-site" },
    { stage: "plain", host: "evil.example", sends: undefined },
    { stage: "plain", host: PLAIN_HOST, sends: undefined },
  ] as const)("at $stage, from $host, which is $sends", async ({ stage, host, sends }, context) => {
    const { open, visit, standing } = stageOf(stage);
    const { payUrl, syssn } = await open();
    for (const head of ["", `<meta name="referrer" content="no-referrer">`]) {
      const port = await hostileSite(head + hiddenForm(`${payUrl}/approve`));
      const { page } = await visit("about:blank", desktop, context);
      const sent = page.waitForRequest((request) => request.method() === "POST");
      const answered = page.waitForResponse((response) => response.url().endsWith("/approve"));
      await page.goto(`http://${host}:${port}/`);
      expect((await (await sent).allHeaders())["sec-fetch-site"]).toBe(sends);
      expect((await answered).status()).toBe(403);
      await page.getByRole("heading", { name: "Nothing was done" }).waitFor();
      expect(await standing(syssn)).toBe("1143");
    }
  });

  test("who is sent there so finds the payment, and can pay it", async (context) => {
    const { open, visit, standing } = stageOf("localhost");
    const { payUrl, syssn } = await open();
    const port = await hostileSite(hiddenForm(`${payUrl}/decline`));
    const { page } = await visit(`http://127.0.0.1:${port}/`, desktop, context);
    await page.getByRole("link", { name: "Open the payment" }).click();
    await page.getByRole("button", { name: "Pay" }).click();
    await page.getByRole("heading", { name: "Payment successful" }).waitFor();
    expect(await standing(syssn)).toBe("0000");
  });
});

test("the page's own form pays where no Sec-Fetch-Site is sent, too", async (context) => {
  const { open, visit, standing } = stageOf("plain");
  const { payUrl, syssn } = await open();
  expect(payUrl).toContain(PLAIN_HOST);
  const { page, complaints } = await visit(payUrl, phone, context);
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: "Pay" }).tap();
  const headers = await (await sent).allHeaders();
  expect(headers["sec-fetch-site"]).toBeUndefined();
  expect(headers["origin"]).toBe(new URL(payUrl).origin);
  await page.getByRole("heading", { name: "Payment successful" }).waitFor();
  expect(await standing(syssn)).toBe("0000");
  // What the browser says of every page that is not served securely.
  const insecure = /Cross-Origin-Opener-Policy header has been ignored/;
  expect(complaints.filter((complaint) => !insecure.test(complaint))).toEqual([]);
});

test("another website cannot show the page in a frame of its own", async (context) => {
  const { open, visit } = stageOf("localhost");
  const { payUrl } = await open();
  const port = await hostileSite(`<iframe src="${payUrl}"></iframe>`);
  const { page, complaints } = await visit(`http://127.0.0.1:${port}/`, desktop, context);
  await expect.poll(() => complaints.join()).toContain("frame-ancestors");
  for (const frame of page.frames()) {
    expect(await frame.getByRole("button").count()).toBe(0);
  }
});

test("a script that came in with the goods' name would not run", async (context) => {
  const { open, visit } = stageOf("localhost");
  const evil = `<script>document.title = "planted"</script>`;
  const { payUrl } = await open({ goods_name: evil });
  const { page, complaints } = await visit(payUrl, phone, context);
  expect(await page.locator("dl").innerText()).toContain(evil);
  expect(complaints).toEqual([]);
  // And if it had not been escaped:
  await page.evaluate((html) => {
    const script = document.createElement("script");
    script.text = html.replace(/<.*?>/g, "");
    document.body.append(script);
  }, evil);
  expect(await page.title()).toContain("Confirm payment");
  expect(complaints.join()).toContain("Content Security Policy");
});

test("a planted request and a planted error are noticed", async (context) => {
  const { open, visit } = stageOf("localhost");
  const { payUrl } = await open();
  const { page, complaints } = await visit(payUrl, phone, context);
  await page.evaluate(() => {
    console.error("planted");
    location.href = "http://127.0.0.1:9/";
  });
  await expect.poll(() => complaints).toContain("request to http://127.0.0.1:9/");
  expect(complaints).toContain("console: planted");
});
