import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { newNumber, newOrder, testSandbox } from "../test-support/wallets.ts";

const sandbox = testSandbox();
const PAGE = "http://wallets/sandbox/wallet/";

const get = (orderId: string) => sandbox.fetch(PAGE + orderId);
const text = async (orderId: string) => (await get(orderId)).text();

/** Sends a form as a browser does, and follows it back to the page. */
async function submit(orderId: string, what: "approve" | "decline", wallets = sandbox) {
  const action = `${PAGE}${orderId}/${what}`;
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const answer = await wallets.fetch(action, { method: "POST", headers, body: "" });
  expect(answer.status).toBe(303);
  const target = new URL(answer.headers.get("Location") ?? "", action).href;
  expect(target).toBe(PAGE + orderId);
  return (await wallets.fetch(target)).text();
}

async function opened(...order: Parameters<typeof newOrder>): Promise<string> {
  const request = newOrder(...order);
  await sandbox.open(request);
  return request.orderId;
}

test("a waiting order shows who is paid, how much, for what, and two buttons", async () => {
  const orderId = await opened("800201", 123_450, {
    goodsName: "Two coffees",
    orderNumber: "1470020842103",
    openId: "oUpF8uMuAJO",
    returnUrl: "https://shop.example/done",
  });
  const page = await text(orderId);
  for (const shown of [
    "WeChat Pay",
    "HKD 1,234.50",
    "BvDtmKJA5mx7GpN0",
    "Two coffees",
    "1470020842103",
    "oUpF8uMuAJO",
    "Waiting for you to pay",
    `<form method="post" action="${orderId}/approve">`,
    `<form method="post" action="${orderId}/decline">`,
    'name="viewport"',
    'lang="en"',
  ]) {
    expect(page).toContain(shown);
  }
  expect(page).not.toContain("<script");
  expect(page).not.toContain("shop.example");
});

test("a currency without decimals is shown without", async () => {
  const page = await text(await opened("800151", 1000, { currency: "JPY" }));
  expect(page).toContain("JPY 1,000");
  expect(page).not.toContain("1,000.00");
  expect(page).toContain("Alipay");
});

test("approving pays, tells the gateway, and shows the way back", async () => {
  const returnUrl = "https://shop.example/done?a=1&b=2";
  const orderId = await opened("800201", 1000, { returnUrl });
  const page = await submit(orderId, "approve");
  expect(page).toContain('<p class="status paid" role="status">Paid</p>');
  expect(page).toContain('href="https://shop.example/done?a=1&amp;b=2"');
  expect(page).not.toContain("<form");
  expect(sandbox.nudged).toEqual([orderId]);
  expect(await sandbox.kinds(orderId)).toEqual(["charge"]);
});

test("declining fails the order, tells the gateway, and says so", async () => {
  sandbox.nudged.length = 0;
  const orderId = await opened("800151", 1000);
  expect(await submit(orderId, "decline")).toContain("You declined this payment");
  expect(sandbox.nudged).toEqual([orderId]);
  expect(await sandbox.query(orderId, "alipay")).toEqual({ status: "failed", code: "1205" });
});

test("a decision that comes too late changes nothing and shows how the order stands", async () => {
  sandbox.nudged.length = 0;
  const paid = await opened("800201", 1000);
  await sandbox.approve(paid);
  expect(await submit(paid, "decline")).toContain(">Paid<");
  expect(await submit(paid, "approve")).toContain(">Paid<");
  const closed = await opened("800201", 1000);
  await sandbox.end("close", closed);
  expect(await submit(closed, "approve")).toContain("This order was closed");
  expect(await sandbox.kinds(closed)).toEqual([]);
  expect(sandbox.nudged).toEqual([]);
});

describe("each state has its page, without buttons", () => {
  test.each([
    { text: "being processed", amount: 1145, act: async () => {} },
    { text: "The payment failed", amount: 1201, act: async () => {} },
    {
      text: "This order has expired",
      amount: 1000,
      act: async (_: string, appCode: string) => sandbox.advance(1_800_000, appCode),
    },
    {
      text: "This order was closed",
      amount: 1000,
      act: async (orderId: string) => {
        await sandbox.end("cancel", orderId);
      },
    },
    {
      text: "the money given back",
      amount: 1000,
      act: async (orderId: string) => {
        await sandbox.approve(orderId);
        await sandbox.end("cancel", orderId);
      },
    },
  ])("$text", async ({ text: want, amount, act }) => {
    const appCode = newNumber();
    const orderId = await opened("800151", amount, { appCode });
    await act(orderId, appCode);
    const page = await text(orderId);
    expect(page).toContain(want);
    expect(page).not.toContain("<form");
  });
});

test.each(["1", "nonsense", "%3Cscript%3E", "..%2f"])("no such order: %s", async (orderId) => {
  const answer = await get(orderId);
  expect(answer.status).toBe(404);
  const page = await answer.text();
  expect(page).toContain("No such order");
  expect(page).not.toContain("<script>");
  for (const what of ["approve", "decline"]) {
    const posted = await sandbox.fetch(`${PAGE}${orderId}/${what}`, { method: "POST" });
    expect(posted.status).toBe(404);
  }
});

test("whatever a partner sends is shown as text", async () => {
  const evil = `<img src=x onerror=alert(1)>"'&`;
  const page = await text(
    await opened("800201", 1000, { goodsName: evil, orderNumber: `*${evil}`, openId: evil }),
  );
  expect(page).not.toContain("<img");
  expect(page.match(/&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;&amp;/g)).toHaveLength(3);
});

test.each([
  { returnUrl: "", href: null },
  { returnUrl: "javascript:alert(1)", href: null },
  { returnUrl: "data:text/html,<script>alert(1)</script>", href: null },
  { returnUrl: "//shop.example/done", href: null },
  { returnUrl: "ftp://shop.example/", href: null },
  { returnUrl: "http://shop.example/done", href: "http://shop.example/done" },
  { returnUrl: 'https://shop.example/"><b>', href: "https://shop.example/%22%3E%3Cb%3E" },
])("the way back to '$returnUrl' is $href", async ({ returnUrl, href }) => {
  const orderId = await opened("800201", 1000, { returnUrl });
  const page = await submit(orderId, "approve");
  if (href === null) expect(page).not.toContain("<a ");
  else expect(page).toContain(`<a class="return" rel="noreferrer" href="${href}">`);
});

test("browsers are told to run nothing, frame nothing and keep nothing", async () => {
  const answer = await get(await opened("800201", 1000));
  const policy = answer.headers.get("Content-Security-Policy") ?? "";
  const [, style = ""] = /<style>(.*)<\/style>/s.exec(await answer.text()) ?? [];
  const hash = createHash("sha256").update(style).digest("base64");
  expect(policy.split("; ").sort()).toEqual([
    "base-uri 'none'",
    "default-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    `style-src 'sha256-${hash}'`,
  ]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "cache-control": "no-store",
    "content-type": "text/html; charset=UTF-8",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
  const missing = await get("1");
  expect(missing.headers.get("Content-Security-Policy")).toBe(policy);
});

test("a gateway that cannot be told does not spoil the payment", async () => {
  const wallets = testSandbox({ nudge: () => Promise.reject(new Error("away")) });
  const order = newOrder("800201", 1000);
  await wallets.open(order);
  expect(await submit(order.orderId, "approve", wallets)).toContain(">Paid<");
  expect(wallets.logged).toEqual([
    "the gateway could not be told of the customer's decision Error: away",
  ]);
});

test("the gateway is told after the charge is booked and before the customer sees it", async () => {
  const order = newOrder("800201", 1000);
  const seen: string[] = [];
  const wallets: ReturnType<typeof testSandbox> = testSandbox({
    nudge: async (orderId) => {
      const kinds = await wallets.kinds(orderId);
      seen.push(`the gateway sees ${kinds}`);
    },
  });
  await wallets.open(order);
  await wallets.fetch(`${PAGE}${order.orderId}/approve`, { method: "POST" });
  seen.push("the customer is answered");
  expect(seen).toEqual(["the gateway sees charge", "the customer is answered"]);
});
