import { createHash } from "node:crypto";
import { expect, onTestFinished, test, vi } from "vitest";
import { sandboxApp } from "../apps/sandbox-app.ts";
import { OrderNotWaiting } from "../channels/sandbox/control.ts";
import { type EdgeBench, edgeBench, FORM, payment } from "../test-support/edge-bench.ts";

const ORIGIN = "http://gateway.test";
const OWN_PAGE = { Host: "gateway.test", Origin: ORIGIN };

/** Opens pages and sends forms as a browser without scripts does. */
function visitor({ gateway }: EdgeBench) {
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await gateway.fetch(new Request(`${ORIGIN}/sandbox${path}`, init));
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const submit = (
    path: string,
    fields: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = OWN_PAGE,
  ) => {
    const body = String(new URLSearchParams(fields));
    return ask(path, { method: "POST", headers: { "Content-Type": FORM, ...headers }, body });
  };
  /** Where a form leads to, as the browser reads it. */
  const leadsTo = (path: string, answer: { readonly headers: Headers }) =>
    new URL(answer.headers.get("Location") ?? "", `${ORIGIN}/sandbox${path}`).href.slice(
      `${ORIGIN}/sandbox`.length,
    );
  return { ask, submit, leadsTo };
}

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;

/** An order that waits, with text in it that must never become markup. */
async function waiting(bench: EdgeBench, changes: Readonly<Record<string, string>> = {}) {
  const fields = { ...payment, goods_name: hostile.slice(0, 64), udid: "<b>till</b>", ...changes };
  const { body } = await bench.call("createPayment", fields);
  return String(body.syssn);
}

async function paid(bench: EdgeBench): Promise<string> {
  bench.channel.answers.open = { status: "paid", channelId: "c", paidAt: 0, amount: 1000 };
  const url = "http://127.0.0.1:8080/n";
  const swipe = {
    ...payment,
    pay_type: "800208",
    auth_code: "134567890123456789",
    notify_url: url,
  };
  const { body } = await bench.call("createPayment", swipe);
  await bench.sandbox("advanceClock", "/sandbox/v1/clock/advance", {
    headers: { "Content-Type": "application/json" },
    body: '{"seconds": 1}',
  });
  return String(body.syssn);
}

test("the list shows amounts in the major unit, names, states, and leads to each page", async () => {
  const bench = await edgeBench();
  const { ask } = visitor(bench);
  expect((await ask("/")).text).toContain("No transactions yet");
  const syssn = await waiting(bench, { txamt: "123450" });
  const { status, text, headers } = await ask("/");
  expect([status, headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  for (const part of ["1,234.50 <span>HKD</span>", "Waiting", "Wechat pre order", "order-1"]) {
    expect(text).toContain(part);
  }
  expect(text).toContain(`href="./transactions/${syssn}"`);
  expect((await ask("/?state=paid")).text).toContain("Nothing fits");
  expect((await ask("/?q=order-1&state=pending&type=payment&pay=800201")).text).toContain(syssn);
  const found = await ask(`/?q=${syssn}`);
  expect([found.status, found.headers.get("Location")]).toEqual([303, `./transactions/${syssn}`]);
  expect((await ask(`/?q=${"1".repeat(24)}`)).text).toContain("Nothing fits");
});

test("the list has pages, which keep the filter", async () => {
  const bench = await edgeBench();
  const { ask } = visitor(bench);
  for (let n = 0; n < 21; n++) await waiting(bench, { out_trade_no: `order-${n}` });
  const first = await ask("/?state=pending");
  const [, older = ""] = /rel="next" href="([^"]+)"/.exec(first.text) ?? [];
  expect(older).toBe("./?state=pending&amp;page=2");
  const second = await ask(older.slice(1).replaceAll("&amp;", "&"));
  expect(second.text.match(/class="go mono"/g)).toHaveLength(1);
  expect(second.text).toContain('rel="prev" href="./?state=pending&amp;page=1"');
});

test("a transaction's page tells its history, and escapes what partners wrote", async () => {
  const bench = await edgeBench();
  const { ask } = visitor(bench);
  const syssn = await waiting(bench);
  const { text, headers } = await ask(`/transactions/${syssn}`);
  for (const part of [
    "Opening",
    "1143 Waiting for the customer",
    "in 30 min",
    "Approve",
    "10.00",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain("&lt;script&gt;");
  expect(text).not.toContain("<script>alert");
  expect(text).not.toContain("<b>till</b>");
  // The policy allows the page's own script and style by their hashes, and nothing else.
  const policy = headers.get("Content-Security-Policy") ?? "";
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(text) ?? [];
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
  for (const [name, content] of Object.entries({ "script-src": script, "style-src": style })) {
    const hash = createHash("sha256").update(content).digest("base64");
    expect(policy).toContain(`${name} 'sha256-${hash}'`);
  }
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});

test("another app's transaction is nobody's, by reading and by acting", async () => {
  const bench = await edgeBench();
  const { ask, submit } = visitor(bench);
  const syssn = await paid(bench);
  const created = await submit("/apps", { txcurrcd: "JPY", notify_url: "" });
  const [, app = ""] = /id="app-code">(\w{32})</.exec(created.text) ?? [];
  const before = bench.contents();
  for (const answer of [
    await ask(`/transactions/${syssn}?app=${app}`),
    await submit(`/transactions/${syssn}/approve?app=${app}`),
    await submit(`/notifications/${syssn}/resend?app=${app}`),
  ]) {
    expect([answer.status, answer.text.includes("the app has no transaction")]).toEqual([
      404,
      true,
    ]);
  }
  expect((await ask(`/?app=${app}`)).text).toContain("No transactions yet");
  expect((await ask(`/notifications?app=${app}`)).text).toContain("No notifications yet");
  expect(bench.contents()).toBe(before);
});

test("a key is shown once, when its app is made", async () => {
  const bench = await edgeBench();
  const { ask, submit } = visitor(bench);
  const { text } = await submit("/apps", { txcurrcd: "HKD" });
  const [, app = ""] = /id="app-code">(\w{32})</.exec(text) ?? [];
  const [, key = ""] = /id="app-key">(\w{32})</.exec(text) ?? [];
  expect(text).toContain(`./?app=${app}`);
  const made = await bench.call("createPayment", { ...payment, mchid: "" }, { appCode: app, key });
  expect(made.body.respcd).toBe("0000");
  const pages = ["/", "/notifications", "/apps", "/signature", `/transactions/${made.body.syssn}`];
  for (const page of pages) {
    const shown = await ask(`${page}?app=${app}`);
    expect([page, shown.status, shown.text.includes(key)]).toEqual([page, 200, false]);
  }
});

test("approve and decline do what the API does, and lead back to the page", async () => {
  const bench = await edgeBench();
  const { ask, submit, leadsTo } = visitor(bench);
  const syssn = await waiting(bench);
  bench.control.approve = async () => {
    bench.channel.answers.query = { status: "paid", channelId: "c", paidAt: 0, amount: 1000 };
  };
  const path = `/transactions/${syssn}/approve`;
  const approved = await submit(path);
  expect(approved.status).toBe(303);
  expect(leadsTo(path, approved)).toBe(`/transactions/${syssn}?done=approved`);
  const { text } = await ask(leadsTo(path, approved));
  expect(text).toContain("The customer has approved.");
  expect(text).toContain("Paid");
  expect(text).not.toContain(">Approve<");

  bench.control.decline = async () => {
    throw new OrderNotWaiting("decided");
  };
  const declined = await submit(`/transactions/${syssn}/decline`);
  expect(leadsTo(path, declined)).toBe(`/transactions/${syssn}?done=not-waiting`);
});

test("a notification is shown with its attempts, and sent again", async () => {
  const bench = await edgeBench();
  const { ask, submit, leadsTo } = visitor(bench);
  const syssn = await paid(bench);
  const shown = await ask(`/transactions/${syssn}`);
  expect(shown.text).toMatch(/Delivered[\s\S]*200, taken/);
  expect((await ask("/notifications")).text).toContain("1 attempt");
  const path = `/notifications/${syssn}/resend`;
  const again = await submit(path, { back: `transactions/${syssn}` });
  expect(leadsTo(path, again)).toBe(`/transactions/${syssn}?done=resent`);
  expect(bench.posts).toHaveLength(2);
  expect(bench.posts[1]?.body).toBe(bench.posts[0]?.body);
  // Forms lead to pages of the console only.
  for (const back of ["https://evil.test/", "//evil.test", "../../x", "apps", ""]) {
    expect(leadsTo(path, await submit(path, { back }))).toBe("/?done=resent");
  }
});

test("the clock moves, and only by what is right", async () => {
  const bench = await edgeBench();
  const { ask, submit, leadsTo } = visitor(bench);
  bench.channel.answers.query = { status: "waiting", payUrl: "" };
  const syssn = await waiting(bench);
  const moved = await submit("/clock", { seconds: "1800", back: `transactions/${syssn}` });
  expect(leadsTo("/clock", moved)).toBe(`/transactions/${syssn}?done=clock`);
  expect(bench.advanced).toEqual([`${sandboxApp.appCode} 1800000`]);
  expect((await ask(`/transactions/${syssn}`)).text).toContain("1181 Order expired");
  for (const seconds of ["0", "-1", "1.5", "31622401", "x", ""]) {
    const { status, text } = await submit("/clock", { seconds });
    expect([seconds, status]).toEqual([seconds, 400]);
    expect(text).toContain("seconds must be a whole number");
  }
});

test("a signature is explained, and what was pasted is escaped", async () => {
  const bench = await edgeBench();
  const { ask, submit } = visitor(bench);
  const example = await ask("/signature?example=1");
  const [, request = ""] = /name="request"[^>]*>\n([^<]*)<\/textarea>/.exec(example.text) ?? [];
  const found = await submit("/signature", { request: request.replaceAll("&#39;", "'") });
  expect(found.text).toContain('data-mistake="unsorted"');
  expect(found.text).toContain('data-mistake="key-as-field"');
  const key = "0123456789abcdef0123456789abcdef";
  const pasted = await submit("/signature", { request: `a=${hostile}`, string: hostile, key });
  expect(pasted.status).toBe(200);
  expect(pasted.text).not.toContain("<script>alert");
  expect(pasted.text).not.toContain(key);
  expect((await submit("/signature", { request: "a\nb" })).status).toBe(400);
});

test.each<[title: string, headers: Record<string, string>]>([
  ["another site", { "Sec-Fetch-Site": "cross-site", Host: "gateway.test", Origin: ORIGIN }],
  ["another site, in an older browser", { Host: "gateway.test", Origin: "https://evil.test" }],
  ["a sister site", { "Sec-Fetch-Site": "same-site", Host: "gateway.test", Origin: ORIGIN }],
  ["nowhere", { Host: "gateway.test" }],
  ["a file", { Host: "gateway.test", Origin: "null" }],
])("a form from %s does nothing", async (_, headers) => {
  const bench = await edgeBench();
  const { submit } = visitor(bench);
  const syssn = await paid(bench);
  const before = bench.contents();
  for (const path of [
    `/transactions/${syssn}/approve`,
    `/transactions/${syssn}/decline`,
    `/notifications/${syssn}/resend`,
    "/clock",
    "/apps",
    "/signature",
  ]) {
    const { status } = await submit(path, { seconds: "60", request: "a=1" }, headers);
    expect([path, status]).toEqual([path, 403]);
  }
  expect(bench.contents()).toBe(before);
  expect(bench.posts).toHaveLength(1);
});

test("a form counts as ours behind a proxy that changes the host", async () => {
  const { submit } = visitor(await edgeBench({ env: { TRADE_PUBLIC_URL: "https://pay.test" } }));
  const headers = { Host: "10.0.0.1:3000", Origin: "https://pay.test" };
  expect((await submit("/apps", { txcurrcd: "HKD" }, headers)).status).toBe(200);
});

test("what is said to have happened is one of our sentences, or nothing", async () => {
  const { ask } = visitor(await edgeBench());
  expect((await ask("/?done=clock")).text).toContain("clock has moved");
  for (const done of [hostile, "constructor", "__proto__", ""]) {
    const { status, text } = await ask(`/?done=${encodeURIComponent(done)}`);
    expect([status, text.includes('class="flash')]).toEqual([200, false]);
  }
});

test.each<[path: string, status: number, sentence: RegExp]>([
  ["/?app=x", 400, /app_code must be the code of an app/],
  [`/?app=${"N".repeat(32)}`, 404, /there is no app N+/],
  ["/?state=lost", 400, /state must be one of/],
  ["/?page=0", 400, /page must be/],
  [`/transactions/${"1".repeat(24)}`, 404, /the app has no transaction/],
  ["/nothing", 404, /nothing at this address/],
  ["/transactions/x", 404, /nothing at this address/],
])("%s is answered in words, by a page", async (path, status, sentence) => {
  const { ask } = visitor(await edgeBench());
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("Content-Type")).toMatch(/^text\/html/);
  expect(answer.headers.get("Content-Security-Policy")).toContain("form-action 'self'");
  expect(answer.text).toMatch(sentence);
});

test("an error of ours is told to the log, not to the reader", async () => {
  const bench = await edgeBench();
  const { submit } = visitor(bench);
  const syssn = await waiting(bench);
  bench.control.approve = async () => {
    throw new Error("secret detail");
  };
  const { status, text } = await submit(`/transactions/${syssn}/approve`);
  expect([status, text.includes("secret detail")]).toEqual([500, false]);
  expect(bench.lines.join("")).toContain("the console failed");
});

test("the address without its slash leads to the console, with its query", async () => {
  const { gateway } = await edgeBench();
  const answer = await gateway.fetch(new Request(`${ORIGIN}/sandbox?state=paid`));
  expect([answer.status, answer.headers.get("Location")]).toEqual([302, "sandbox/?state=paid"]);
});

test("an address that asks too much waits", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const { ask } = visitor(await edgeBench({ env: { TRADE_RATE_LIMIT: "1" } }));
  for (let n = 0; n < 4; n++) expect((await ask("/")).status).toBe(200);
  const refused = await ask("/");
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "1"]);
});

test("without the sandbox there is no console", async () => {
  const env = { TRADE_SANDBOX: "off", TRADE_MASTER_KEY: "0".repeat(64) };
  const { ask, submit } = visitor(await edgeBench({ env }));
  for (const path of ["", "/", "/signature", "/apps", "/transactions/1"]) {
    expect((await ask(path)).status).toBe(404);
  }
  expect((await submit("/clock", { seconds: "1" })).status).toBe(404);
});
