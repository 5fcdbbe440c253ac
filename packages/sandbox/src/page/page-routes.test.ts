import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { newNumber, newOrder, testSandbox } from "../test-support/wallets.ts";

const sandbox = testSandbox();
const PAGE = "http://wallets/sandbox/wallet/";

const get = (orderId: string, headers: Record<string, string> = {}) =>
  sandbox.fetch(PAGE + orderId, { headers });
const text = async (orderId: string) => (await get(orderId)).text();
const heading = (page: string) => /<h1>(.*)<\/h1>/.exec(page)?.[1];

const post = (path: string, headers: Record<string, string>, wallets = sandbox) =>
  wallets.fetch(PAGE + path, { method: "POST", headers, body: "" });

/** Sends a form as a browser does, and follows it back to the page. */
async function submit(orderId: string, what: "approve" | "decline", wallets = sandbox) {
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Sec-Fetch-Site": "same-origin",
    Origin: "http://wallets",
  };
  const answer = await post(`${orderId}/${what}`, headers, wallets);
  expect(answer.status).toBe(303);
  const target = new URL(answer.headers.get("Location") ?? "", `${PAGE}${orderId}/${what}`);
  expect(target.origin + target.pathname).toBe(PAGE + orderId);
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
    "HK$1,234.50",
    "Hong Kong Dollar · HKD",
    "BvDtmKJA5mx7GpN0",
    "Two coffees",
    "1470020842103",
    "oUpF8uMuAJO",
    "Confirm payment",
    '<dt>Pay before</dt><dd><time datetime="2016-12-16T08:23:18.000Z">16:23 GMT+8</time></dd>',
    `<form method="post" action="${orderId}/approve">`,
    `<form method="post" action="${orderId}/decline">`,
    'name="viewport"',
    'lang="en"',
  ]) {
    expect(page).toContain(shown);
  }
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain("shop.example");
});

test("a currency without decimals is shown without", async () => {
  const page = await text(await opened("800151", 1000, { currency: "JPY" }));
  expect(page).toContain("¥1,000<");
  expect(page).toContain("Japanese Yen · JPY");
  expect(page).not.toContain("1,000.00");
  expect(page).toContain("Alipay");
});

test("approving pays, tells the gateway, and shows the way back", async () => {
  const returnUrl = "https://shop.example/done?a=1&b=2";
  const orderId = await opened("800201", 1000, { returnUrl });
  const page = await submit(orderId, "approve");
  expect(heading(page)).toBe("Payment successful");
  expect(page).toContain("Dec 16, 2016, 15:53 GMT+8");
  expect(page).toContain("Back to shop.example<");
  expect(page).toContain('href="https://shop.example/done?a=1&amp;b=2"');
  expect(page).not.toContain("<form");
  expect(sandbox.nudged).toEqual([orderId]);
  expect(await sandbox.kinds(orderId)).toEqual(["charge"]);
});

test("declining fails the order, tells the gateway, and says so", async () => {
  sandbox.nudged.length = 0;
  const orderId = await opened("800151", 1000);
  expect(heading(await submit(orderId, "decline"))).toBe("Payment declined");
  expect(sandbox.nudged).toEqual([orderId]);
  expect(await sandbox.query(orderId, "alipay")).toEqual({ status: "failed", code: "1205" });
});

const TOO_LATE = "came too late";

test("pressing the same button twice changes nothing and says nothing of it", async () => {
  for (const [what, title] of [
    ["approve", "Payment successful"],
    ["decline", "Payment declined"],
  ] as const) {
    sandbox.nudged.length = 0;
    const orderId = await opened("800201", 1000);
    const first = await submit(orderId, what);
    expect(heading(first)).toBe(title);
    expect(await submit(orderId, what)).toBe(first);
    expect(sandbox.nudged).toEqual([orderId]);
    expect(await sandbox.kinds(orderId)).toEqual(what === "approve" ? ["charge"] : []);
  }
});

test("a decision that comes too late changes nothing and shows how the order stands", async () => {
  sandbox.nudged.length = 0;
  const paid = await opened("800201", 1000);
  await sandbox.approve(paid);
  const declinedLate = await submit(paid, "decline");
  expect(heading(declinedLate)).toBe("Payment successful");
  expect(declinedLate).toContain(TOO_LATE);
  expect(await submit(paid, "approve")).not.toContain(TOO_LATE);
  const closed = await opened("800201", 1000);
  await sandbox.end("close", closed);
  const paidLate = await submit(closed, "approve");
  expect(heading(paidLate)).toBe("Order closed");
  expect(paidLate).toContain(TOO_LATE);
  expect(await sandbox.kinds(closed)).toEqual([]);
  expect(sandbox.nudged).toEqual([]);
});

describe("each state has its page, without buttons", () => {
  const pay = async (orderId: string) => {
    await sandbox.approve(orderId);
  };
  const refund = async (orderId: string, amount: number) => {
    await pay(orderId);
    await sandbox.refund("alipay", { refundId: newNumber(), orderId, amount });
  };

  test.each([
    { title: "Payment in progress", says: "Look again", amount: 1145, act: async () => {} },
    { title: "Payment failed", says: "The balance is too low.", amount: 1201, act: async () => {} },
    { title: "Payment failed", says: "The bank refused.", amount: 1204, act: async () => {} },
    {
      title: "Order expired",
      says: "You have not been charged.",
      amount: 1000,
      act: async (_: string, appCode: string) => sandbox.advance(1_800_000, appCode),
    },
    {
      title: "Order closed",
      says: "You have not been charged.",
      amount: 1000,
      act: async (orderId: string) => {
        await sandbox.end("cancel", orderId);
      },
    },
    {
      title: "Payment refunded",
      says: "<dt>Refunded</dt><dd>HK$10.00</dd>",
      amount: 1000,
      act: async (orderId: string) => {
        await pay(orderId);
        await sandbox.end("cancel", orderId);
      },
    },
    {
      title: "Payment refunded",
      says: "<dt>Refunded</dt><dd>HK$10.00</dd>",
      amount: 1000,
      act: (orderId: string) => refund(orderId, 1000),
    },
    {
      title: "Payment successful",
      says: "<dt>Refunded</dt><dd>HK$3.00</dd>",
      amount: 1000,
      act: (orderId: string) => refund(orderId, 300),
    },
  ])("$title: $says", async ({ title, says, amount, act }) => {
    const appCode = newNumber();
    const orderId = await opened("800151", amount, { appCode });
    await act(orderId, appCode);
    const page = await text(orderId);
    expect(heading(page)).toBe(title);
    expect(page).toContain(says);
    expect(page).toContain(`<title>${title} · HK$`);
    expect(page).not.toContain("<form");
    expect(page).not.toContain(TOO_LATE);
  });
});

describe("the script of an open page asks how the order stands", () => {
  const state = async (orderId: string) => (await get(`${orderId}/state`)).text();

  test("in one word, and nobody has looked at the order by that", async () => {
    const orderId = await opened("800151", 1000);
    expect(await state(orderId)).toBe("waiting");
    expect(await sandbox.query(orderId, "alipay")).toEqual({ status: "absent" });
    await sandbox.approve(orderId);
    expect(await state(orderId)).toBe("paid");
  });

  test("the page says where, and what it shows; one that is decided asks no more", async () => {
    const orderId = await opened("800151", 1000);
    const main = `<main data-standing="waiting" data-watch="${orderId}/state">`;
    expect(await text(orderId)).toContain(main);
    const decided = await submit(orderId, "approve");
    expect(decided).toContain('<main data-standing="paid">');
    expect(decided).not.toContain("<script");
  });

  test("no such order is not found", async () => {
    expect((await get("1/state")).status).toBe(404);
  });
});

describe("another website cannot decide", () => {
  test.each<[headers: Record<string, string>, allowed: boolean]>([
    [{ "Sec-Fetch-Site": "same-origin" }, true],
    [{ "Sec-Fetch-Site": "none" }, true],
    [{ "Sec-Fetch-Site": "cross-site" }, false],
    [{ "Sec-Fetch-Site": "same-site" }, false],
    [{ "Sec-Fetch-Site": "nonsense" }, false],
    // What the browser says of the site counts, not an origin beside it.
    [{ "Sec-Fetch-Site": "cross-site", Origin: "http://wallets" }, false],
    // Without that header: the page's own address, or the public one in front of a proxy.
    [{ Origin: "http://wallets" }, true],
    [{ Origin: "https://wallets" }, true],
    [{ Origin: "https://gateway.example" }, true],
    [{ Origin: "https://evil.example" }, false],
    [{ Origin: "https://gateway.example.evil.example" }, false],
    [{ Origin: "http://wallets:8080" }, false],
    [{ Origin: "null" }, false],
    [{ Origin: "" }, false],
    // A program, and no browser.
    [{}, true],
  ])("%o: %s", async (headers, allowed) => {
    for (const what of ["approve", "decline"]) {
      const orderId = await opened("800201", 1000);
      const answer = await post(`${orderId}/${what}`, headers);
      expect(answer.status).toBe(allowed ? 303 : 403);
      if (allowed) continue;
      const page = await answer.text();
      expect(heading(page)).toBe("Nothing was done");
      expect(page).toContain(`href="../${orderId}"`);
      expect(await sandbox.query(orderId, "wechat")).toMatchObject({ status: "waiting" });
    }
  });
});

describe("the language", () => {
  test.each([
    ["", "en"],
    ["en-GB,en;q=0.9", "en"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"],
    ["zh", "zh-Hans"],
    ["zh-Hant-TW", "zh-Hans"],
    ["ZH-cn", "zh-Hans"],
    ["en;q=0.5, zh;q=0.7", "zh-Hans"],
    ["zh;q=0.5,en-US;q=0.7", "en"],
    ["fr, de;q=0.9, zh;q=0.1", "zh-Hans"],
    ["zh;q=0, fr", "en"],
    ["fr", "en"],
    ["*", "en"],
    ["zhx, en", "en"],
    [",;q=,=", "en"],
  ])("'%s' is answered in %s", async (accepted, locale) => {
    const answer = await get(await opened("800201", 1000), { "Accept-Language": accepted });
    const page = await answer.text();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(heading(page)).toBe(locale === "en" ? "Confirm payment" : "确认付款");
    expect(answer.headers.get("Content-Language")).toBe(locale);
    expect(answer.headers.get("Vary")).toBe("Accept-Language");
  });

  test("a chosen one stays, through the form and back", async () => {
    const orderId = await opened("800201", 1000);
    expect(await text(orderId)).toContain('<a href="?lang=zh" lang="zh-Hans" hreflang="zh-Hans">');
    const page = await text(`${orderId}?lang=zh`);
    expect(page).toContain(`action="${orderId}/approve?lang=zh"`);
    expect(page).toContain('<a href="?lang=en" lang="en" hreflang="en">');
    const answer = await post(`${orderId}/approve?lang=zh`, {});
    expect(answer.headers.get("Location")).toBe(`../${orderId}?lang=zh`);
    const late = await post(`${orderId}/decline?lang=zh`, {});
    expect(late.headers.get("Location")).toBe(`../${orderId}?lang=zh&late=`);
  });

  test("one that there is not leaves it to the browser", async () => {
    const orderId = await opened("800201", 1000);
    const page = await (await get(`${orderId}?lang=xx`, { "Accept-Language": "zh" })).text();
    expect(page).toContain('<html lang="zh-Hans">');
  });
});

test("going back to a form's address shows the page", async () => {
  const orderId = await opened("800201", 1000);
  for (const what of ["approve", "decline"]) {
    const answer = await get(`${orderId}/${what}`);
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, `../${orderId}`]);
  }
  expect(await sandbox.query(orderId, "wechat")).toMatchObject({ status: "waiting" });
});

test("a failure inside is logged, and told as a page without its cause", async () => {
  const wallets = testSandbox();
  wallets.close();
  const answer = await wallets.fetch(`${PAGE}1`);
  expect(answer.status).toBe(500);
  const page = await answer.text();
  expect(heading(page)).toBe("Something went wrong");
  expect(page).not.toContain("ledger");
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(wallets.logged).toEqual(["the wallet page failed Error: the wallets' ledger is closed"]);
});

test.each(["1", "nonsense", "%3Cscript%3E", "..%2f"])("no such order: %s", async (orderId) => {
  const answer = await get(orderId);
  expect(answer.status).toBe(404);
  const page = await answer.text();
  expect(heading(page)).toBe("No such order");
  expect(page).not.toContain("<script");
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
  const links = [...page.matchAll(/<a class="button primary" rel="noreferrer" href="(.*?)">/g)];
  expect(links.map(([, to]) => to)).toEqual(href === null ? [] : [href]);
  expect(page.includes("You can close this page.")).toBe(href === null);
  expect(page.match(/<a /g)).toHaveLength(href === null ? 1 : 2);
});

test("browsers are told to run and show nothing but what is in the page, and to keep nothing", async () => {
  const answer = await get(await opened("800201", 1000));
  const policy = answer.headers.get("Content-Security-Policy") ?? "";
  const page = await answer.text();
  const hashOf = (element: RegExp) =>
    `'sha256-${createHash("sha256")
      .update(element.exec(page)?.[1] ?? "")
      .digest("base64")}'`;
  expect(policy.split("; ").sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src data:",
    `script-src ${hashOf(/<script type="module">(.*)<\/script>/s)}`,
    `style-src ${hashOf(/<style>(.*)<\/style>/s)}`,
  ]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "cache-control": "no-store",
    "content-type": "text/html; charset=UTF-8",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
  const missing = await get("1");
  expect(missing.headers.get("Content-Security-Policy")).toBe(policy);
});

test.each([
  ["800201", true],
  ["800151", true],
  ["800207", false],
  ["800208", false],
] as const)("an open order of %s shows its code: %s", async (payType, shows) => {
  const page = await text(await opened(payType, 1143));
  expect(page.includes('role="img"')).toBe(shows);
  // The public address here is no localhost.
  expect(page).not.toContain("TRADE_PUBLIC_URL");
});

test.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"])(
  "a code that leads to %s tells why a phone cannot follow it",
  async (publicUrl) => {
    const wallets = testSandbox({ publicUrl });
    const order = newOrder("800201", 1000);
    await wallets.open(order);
    const page = await (await wallets.fetch(PAGE + order.orderId)).text();
    expect(page).toContain("TRADE_PUBLIC_URL");
  },
);

test("a gateway that cannot be told does not spoil the payment", async () => {
  const wallets = testSandbox({ nudge: () => Promise.reject(new Error("away")) });
  const order = newOrder("800201", 1000);
  await wallets.open(order);
  expect(await submit(order.orderId, "approve", wallets)).toContain("Payment successful");
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
