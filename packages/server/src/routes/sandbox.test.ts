import sandboxContract from "@trade-v1/contract/sandbox.json" with { type: "json" };
import { expect, onTestFinished, test, vi } from "vitest";
import { sandboxApp } from "../apps/sandbox-app.ts";
import { OrderNotWaiting, WalletsUnavailable } from "../channels/sandbox/control.ts";
import { type EdgeBench, edgeBench, payment } from "../test-support/edge-bench.ts";

const json = (body: unknown) => ({
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});
const UNKNOWN_ORDER = "201601010000000000000000";
const UNKNOWN_APP = "NOBODY00000000000000000000000001";

test("an app of one's own works at once, and its notifications go where it says", async () => {
  const { sandbox, call, channel, posts } = await edgeBench();
  const made = await sandbox("createSandboxApp", "/sandbox/v1/apps", {
    ...json({ notify_url: "http://127.0.0.1:8080/n", txcurrcd: "JPY" }),
  });
  expect(made.status).toBe(200);
  const { app_code: appCode, key, mchid, txcurrcd } = made.body;
  expect(txcurrcd).toBe("JPY");
  channel.answers.open = { status: "paid", channelId: "c", paidAt: 0, amount: 1000 };
  const swipe = { ...payment, mchid, pay_type: "800208", auth_code: "134567890123456789" };
  const paid = await call("createPayment", swipe, { appCode, key, signType: "SHA256" });
  expect(paid.body.respcd).toBe("0000");

  await sandbox(
    "advanceClock",
    "/sandbox/v1/clock/advance",
    json({ seconds: 1, app_code: appCode }),
  );
  const list = `/sandbox/v1/notifications?app_code=${appCode}`;
  const { body } = await sandbox("listNotifications", list, { method: "GET" });
  const { syssn } = paid.body;
  expect(body.data).toMatchObject([{ id: syssn, syssn, state: "delivered", attempts: 1 }]);
  const again = await sandbox("resendNotification", `/sandbox/v1/notifications/${syssn}/resend`);
  expect(again.body).toMatchObject({ state: "delivered", attempts: 2 });
  expect(posts).toHaveLength(2);
  expect(posts[1]).toEqual(posts[0]);
  expect(
    (await sandbox("listNotifications", "/sandbox/v1/notifications", { method: "GET" })).body,
  ).toEqual({ data: [] });
});

test("every app is fresh, and needs nothing to be said", async () => {
  const { sandbox } = await edgeBench();
  const apps = await Promise.all([1, 2].map(() => sandbox("createSandboxApp", "/sandbox/v1/apps")));
  const values = apps.flatMap(({ body }) => [body.app_code, body.key, body.mchid]);
  expect(new Set(values).size).toBe(6);
  expect(apps[0]?.body.txcurrcd).toBe("HKD");
});

test("what the customer does is recorded before the answer", async () => {
  const bench = await edgeBench();
  const { sandbox, call, channel, control } = bench;
  const { syssn } = (await call("createPayment", payment)).body;
  control.approve = async () => {
    channel.answers.query = { status: "paid", channelId: "c", paidAt: 0, amount: 1000 };
  };
  const approved = await sandbox("approveOrder", `/sandbox/v1/orders/${syssn}/approve`);
  expect(approved.body).toEqual({ syssn, respcd: "0000" });

  const second = (await call("createPayment", { ...payment, out_trade_no: "order-2" })).body;
  control.decline = async () => {
    channel.answers.query = { status: "failed", code: "1205" };
  };
  const declined = await sandbox("declineOrder", `/sandbox/v1/orders/${second.syssn}/decline`);
  expect(declined.body).toEqual({ syssn: second.syssn, respcd: "1205" });
});

test("late is passed on to the wallets", async () => {
  const { sandbox, call, control } = await edgeBench();
  const { syssn } = (await call("createPayment", payment)).body;
  const asked: unknown[] = [];
  control.approve = async (orderId, options) => void asked.push([orderId, options]);
  const path = `/sandbox/v1/orders/${syssn}/approve`;
  await sandbox("approveOrder", path, json({ late: true }));
  expect(asked).toEqual([[syssn, { late: true }]]);
});

test("time passes in the wallets first, then here, and what is due has happened", async () => {
  const { sandbox, call, advanced, channel } = await edgeBench();
  channel.answers.query = { status: "waiting", payUrl: "" };
  await call("createPayment", payment);
  const { body } = await sandbox(
    "advanceClock",
    "/sandbox/v1/clock/advance",
    json({ seconds: 1800 }),
  );
  expect(body).toEqual({ app_code: sandboxApp.appCode, seconds: 1800 });
  expect(advanced).toEqual([`${sandboxApp.appCode} 1800000`]);
  const { data } = (await call("queryTransactions", { out_trade_no: "order-1" })).body;
  expect(data[0].respcd).toBe("1181");
});

const get = { method: "GET" };
const list = (query = "") => `/sandbox/v1/transactions${query}`;

test("transactions are listed by app, filtered and paged", async () => {
  const { sandbox, call, channel } = await edgeBench();
  await call("createPayment", payment);
  channel.answers.open = { status: "paid", channelId: "c", paidAt: 0, amount: 1000 };
  const swipe = { ...payment, pay_type: "800208", auth_code: "134567890123456789" };
  const paid = (await call("createPayment", { ...swipe, out_trade_no: "order-2" })).body;
  const refund = { ...payment, syssn: paid.syssn, out_trade_no: "back", txamt: "10" };
  channel.answers.refund = { status: "succeeded", channelId: "r", refundedAt: 0 };
  await call("createRefund", refund);
  const numbers = async (query: string) => {
    const { status, body } = await sandbox("listTransactions", list(query), get);
    expect(status).toBe(200);
    return body.data.map((one: { out_trade_no: string }) => one.out_trade_no).toSorted();
  };
  expect(await numbers("")).toEqual(["back", "order-1", "order-2"]);
  expect(await numbers("?order_type=payment&state=&pay_type=")).toEqual(["order-1", "order-2"]);
  expect(await numbers("?state=pending")).toEqual(["order-1"]);
  expect(await numbers("?pay_type=800208")).toEqual(["back", "order-2"]);
  expect(await numbers("?out_trade_no=order-2")).toEqual(["order-2"]);
  const first = await sandbox("listTransactions", list("?page_size=2"), get);
  expect(first.body).toMatchObject({ page: 1, page_size: 2, more: true });
  const second = await sandbox("listTransactions", list("?page_size=2&page=2"), get);
  expect(second.body).toMatchObject({ page: 2, more: false, data: [{}] });

  const { app_code } = (await sandbox("createSandboxApp", "/sandbox/v1/apps")).body;
  expect(await numbers(`?app_code=${app_code}`)).toEqual([]);
});

test("a transaction is told from its beginning, to whoever names its app", async () => {
  const bench = await edgeBench();
  const { sandbox, call, channel, contents, time } = bench;
  const secret = "134567890123456789";
  channel.answers.open = { status: "waiting", payUrl: "" };
  const { syssn } = (
    await call("createPayment", {
      ...payment,
      pay_type: "800208",
      auth_code: secret,
      goods_name: "<b>milk</b>",
      notify_url: "http://127.0.0.1:8080/n",
    })
  ).body;
  const read = async (query = "") =>
    (await sandbox("readTransaction", `/sandbox/v1/transactions/${syssn}${query}`, get)).body;
  time.now += 20_500;
  expect(await read()).toMatchObject({ expires_in: 100, notifications: [], refunded: 0 });

  channel.answers.query = { status: "paid", channelId: "c", paidAt: time.now, amount: 1000 };
  bench.control.approve = async () => undefined;
  await sandbox("approveOrder", `/sandbox/v1/orders/${syssn}/approve`);
  await sandbox("advanceClock", "/sandbox/v1/clock/advance", json({ seconds: 1 }));
  channel.answers.refund = { status: "failed", code: "1269" };
  await call("createRefund", { ...payment, syssn, out_trade_no: "back", txamt: "10" });
  const detail = await read();
  expect(detail).toMatchObject({
    mchid: sandboxApp.merchantId,
    goods_name: "<b>milk</b>",
    expires_in: 0,
    transaction: { state: "paid", respcd: "0000", out_trade_no: "order-1" },
    operations: [{ order_type: "refund", state: "failed", respcd: "1269", origssn: syssn }],
    notifications: [
      { state: "delivered", attempts: 1, deliveries: [{ status: 200, fault: "" }], id: syssn },
    ],
  });
  expect(JSON.parse(detail.notifications[0].body)).toMatchObject({ syssn, status: "1" });
  const moves = detail.history.map((move: Record<string, string>) =>
    [move["order_type"], move["from"], move["to"], move["respcd"]].join(" "),
  );
  expect(moves).toEqual([
    "payment  opening 1145",
    "payment opening pending 1143",
    "payment pending paid 0000",
    "refund  requested 1145",
    "refund requested failed 1269",
  ]);
  const refund = detail.operations[0].syssn;
  const own = await sandbox("readTransaction", `/sandbox/v1/transactions/${refund}`, get);
  expect(own.body.history).toHaveLength(2);

  // Neither the payment code, nor what is made of it.
  const [fingerprint = "none"] = /[0-9a-f]{64}/.exec(contents()) ?? [];
  for (const hidden of [secret, fingerprint, sandboxApp.key]) {
    expect(JSON.stringify(detail)).not.toContain(hidden);
  }
  const { app_code } = (await sandbox("createSandboxApp", "/sandbox/v1/apps")).body;
  expect(await read(`?app_code=${app_code}`)).toMatchObject({ error: "not-found" });
});

const signatureCheck = sandboxContract.paths["/sandbox/v1/signature-checks"].post;
const questions = signatureCheck.requestBody.content["application/json"].examples;
const findings = signatureCheck.responses["200"].content["application/json"].examples;

test.each(Object.keys(questions) as (keyof typeof questions)[])(
  "what the contract says of a signature that is %s is what is answered",
  async (name) => {
    const { sandbox } = await edgeBench();
    const answer = await sandbox(
      "checkSignature",
      "/sandbox/v1/signature-checks",
      json(questions[name].value),
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(findings[name].value);
  },
);

test("a request that is asked about is neither stored nor logged nor carried out", async () => {
  const { sandbox, contents, lines, channel } = await edgeBench();
  const before = contents();
  const key = "0123456789abcdef0123456789abcdef";
  const question = { request: "out_trade_no=never&auth_code=134567890123456789", key };
  const path = "/sandbox/v1/signature-checks";
  await sandbox("checkSignature", path, json({ ...question, signature: key, string: "never" }));
  await sandbox("checkSignature", path, json({ ...question, request: "never\never" }));
  expect(contents()).toBe(before);
  expect(channel.calls).toEqual([]);
  for (const text of ["never", key, "134567890123456789"]) {
    expect(lines.join("\n")).not.toContain(text);
  }
});

test.each<[title: string, headers: Record<string, string>, status: number]>([
  ["a page of another site", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.test" }, 403],
  ["a page of a sister site", { "Sec-Fetch-Site": "same-site" }, 403],
  ["an older browser, on another site", { Origin: "https://evil.test" }, 403],
  ["a file", { Origin: "null" }, 403],
  ["an own page", { "Sec-Fetch-Site": "same-origin", Origin: "http://gateway.test" }, 200],
  ["an own page in an older browser", { Origin: "https://gateway.test" }, 200],
  ["a program", {}, 200],
])("what %s asks for is done, or refused", async (_, said, status) => {
  const { sandbox, contents } = await edgeBench();
  const before = contents();
  const headers = { Host: "gateway.test", ...said };
  const answer = await sandbox("createSandboxApp", "/sandbox/v1/apps", { headers });
  expect(answer.status).toBe(status);
  expect(contents() === before).toBe(status === 403);
  // Reading does nothing, and what is read stays hidden from the page.
  expect((await sandbox("listTransactions", list(), { ...get, headers })).status).toBe(200);
});

test("news from the wallets is asked about, not believed", async () => {
  const { gateway, call, channel } = await edgeBench();
  const { syssn } = (await call("createPayment", payment)).body;
  const nudge = (id: string) =>
    gateway.fetch(new Request(`http://gateway.test/sandbox/v1/nudges/${id}`, { method: "POST" }));
  expect((await nudge(syssn)).status).toBe(204);
  expect(channel.calls.at(-1)).toBe(`query ${syssn}`);
  expect((await nudge(UNKNOWN_ORDER)).status).toBe(204);
  expect((await nudge("x")).status).toBe(400);
});

type Call = (bench: EdgeBench) => ReturnType<EdgeBench["sandbox"]>;

test.each<[title: string, call: Call, status: number, error: string, message: RegExp]>([
  [
    "a body that is no JSON",
    ({ sandbox }) =>
      sandbox("advanceClock", "/sandbox/v1/clock/advance", {
        headers: { "Content-Type": "application/json" },
        body: "{",
      }),
    400,
    "malformed",
    /^the body must be JSON/,
  ],
  [
    "a form",
    ({ sandbox }) =>
      sandbox("advanceClock", "/sandbox/v1/clock/advance", {
        body: new URLSearchParams({ seconds: "1" }),
      }),
    415,
    "not-json",
    /^Content-Type must be application\/json/,
  ],
  [
    "no body where one is needed",
    ({ sandbox }) => sandbox("advanceClock", "/sandbox/v1/clock/advance"),
    400,
    "malformed",
    /body must be/,
  ],
  [
    "a wrong member",
    ({ sandbox }) => sandbox("advanceClock", "/sandbox/v1/clock/advance", json({ seconds: 0.5 })),
    400,
    "malformed",
    /^seconds must be a whole number/,
  ],
  [
    "an unknown app",
    ({ sandbox }) =>
      sandbox(
        "advanceClock",
        "/sandbox/v1/clock/advance",
        json({ seconds: 1, app_code: UNKNOWN_APP }),
      ),
    404,
    "not-found",
    /^there is no app/,
  ],
  [
    "trouble of an unknown kind",
    ({ sandbox }) => sandbox("planFaults", "/sandbox/v1/faults", json({ fault: "fire" })),
    400,
    "malformed",
    /^fault must be one of rate-limit, internal-error, store-unavailable, lost-answer$/,
  ],
  [
    "trouble without a kind",
    ({ sandbox }) => sandbox("planFaults", "/sandbox/v1/faults", json({ requests: 1 })),
    400,
    "malformed",
    /^fault /,
  ],
  [
    "too much trouble",
    ({ sandbox }) =>
      sandbox("planFaults", "/sandbox/v1/faults", json({ fault: "rate-limit", requests: 101 })),
    400,
    "malformed",
    /^requests must be a whole number from 0 to 100$/,
  ],
  [
    "trouble of an operation that is none",
    ({ sandbox }) =>
      sandbox(
        "planFaults",
        "/sandbox/v1/faults",
        json({ fault: "rate-limit", operation: "payment" }),
      ),
    400,
    "malformed",
    /^operation must be one of createPayment, /,
  ],
  [
    "trouble for an unknown app",
    ({ sandbox }) =>
      sandbox(
        "planFaults",
        "/sandbox/v1/faults",
        json({ fault: "rate-limit", app_code: UNKNOWN_APP }),
      ),
    404,
    "not-found",
    /^there is no app/,
  ],
  [
    "a body that is too large",
    ({ sandbox }) =>
      sandbox("createSandboxApp", "/sandbox/v1/apps", json({ x: "x".repeat(16_384) })),
    413,
    "too-large",
    /at most 16384 bytes/,
  ],
  [
    "a target that is not allowed",
    ({ sandbox }) =>
      sandbox(
        "createSandboxApp",
        "/sandbox/v1/apps",
        json({ notify_url: "http://169.254.169.254/" }),
      ),
    400,
    "malformed",
    /^notify_url must point/,
  ],
  [
    "an unknown order",
    ({ sandbox }) => sandbox("approveOrder", `/sandbox/v1/orders/${UNKNOWN_ORDER}/approve`),
    404,
    "not-found",
    /no order/,
  ],
  [
    "an order's number that is none",
    ({ sandbox }) => sandbox("declineOrder", "/sandbox/v1/orders/x/decline"),
    400,
    "malformed",
    /^syssn must be/,
  ],
  [
    "an unknown notification",
    ({ sandbox }) => sandbox("resendNotification", "/sandbox/v1/notifications/1/resend"),
    404,
    "not-found",
    /^there is no notification/,
  ],
  [
    "a notification's id that is none",
    ({ sandbox }) => sandbox("resendNotification", "/sandbox/v1/notifications/a.b/resend"),
    400,
    "malformed",
    /^id must be/,
  ],
  [
    "a list of nobody's",
    ({ sandbox }) =>
      sandbox("listNotifications", "/sandbox/v1/notifications?app_code=x", { method: "GET" }),
    400,
    "malformed",
    /^app_code must be/,
  ],
  [
    "a state that is none",
    ({ sandbox }) => sandbox("listTransactions", list("?state=lost"), get),
    400,
    "malformed",
    /^state must be one of opening, /,
  ],
  [
    "a page that is none",
    ({ sandbox }) => sandbox("listTransactions", list("?page_size=101"), get),
    400,
    "malformed",
    /^page_size must be a whole number from 1 to 100/,
  ],
  [
    "a number that is none",
    ({ sandbox }) => sandbox("listTransactions", list("?out_trade_no=%20"), get),
    400,
    "malformed",
    /^out_trade_no must be 1 to 128/,
  ],
  [
    "transactions of nobody",
    ({ sandbox }) => sandbox("listTransactions", list(`?app_code=${UNKNOWN_APP}`), get),
    404,
    "not-found",
    /^there is no app/,
  ],
  [
    "a transaction that is none",
    ({ sandbox }) => sandbox("readTransaction", `/sandbox/v1/transactions/${UNKNOWN_ORDER}`, get),
    404,
    "not-found",
    /^the app has no transaction/,
  ],
  [
    "a request that nobody can read",
    ({ sandbox }) =>
      sandbox("checkSignature", "/sandbox/v1/signature-checks", json({ request: "a\nb" })),
    400,
    "malformed",
    /^request holds a line/,
  ],
  [
    "an unknown path",
    ({ sandbox }) => sandbox("createSandboxApp", "/sandbox/v1/nothing"),
    404,
    "not-found",
    /nothing at this path/,
  ],
  [
    "an order that is decided",
    ({ sandbox, control }) => {
      control.decline = async () => {
        throw new OrderNotWaiting("decided");
      };
      return sandbox("declineOrder", `/sandbox/v1/orders/${UNKNOWN_ORDER}/decline`);
    },
    409,
    "not-waiting",
    /does not wait/,
  ],
  [
    "wallets that do not answer",
    ({ sandbox, control }) => {
      control.decline = async () => {
        throw new WalletsUnavailable("10.0.0.1 is down");
      };
      return sandbox("declineOrder", `/sandbox/v1/orders/${UNKNOWN_ORDER}/decline`);
    },
    503,
    "unavailable",
    /^the wallets do not answer/,
  ],
  [
    "an error of ours",
    ({ sandbox, control }) => {
      control.decline = async () => {
        throw new Error("secret detail");
      };
      return sandbox("declineOrder", `/sandbox/v1/orders/${UNKNOWN_ORDER}/decline`);
    },
    500,
    "internal",
    /^something went wrong in the gateway$/,
  ],
])("%s is refused in the sandbox's words", async (_, call, status, error, message) => {
  const answer = await call(await edgeBench());
  expect(answer).toMatchObject({
    status,
    body: { error, message: expect.stringMatching(message) },
  });
});

test("an address that asks too much waits, and its calls make nothing", async () => {
  // Stands still, so that no new second begins meanwhile.
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const { sandbox, gateway, contents } = await edgeBench({ env: { TRADE_RATE_LIMIT: "1" } });
  for (let i = 0; i < 4; i++) {
    expect((await sandbox("createSandboxApp", "/sandbox/v1/apps")).status).toBe(200);
  }
  const before = contents();
  const { status, headers, body } = await sandbox("createSandboxApp", "/sandbox/v1/apps");
  expect([status, headers.get("Retry-After"), body.error]).toEqual([429, "1", "too-many-requests"]);
  expect(contents()).toBe(before);
  for (const path of ["/sandbox/wallet/1/approve", "/sandbox/v1/nudges/1", "/sandbox/v1/nothing"]) {
    const request = new Request(`http://gateway.test${path}`, { method: "POST" });
    const answer = await gateway.fetch(request);
    expect([path, answer.status, answer.headers.get("Retry-After")]).toEqual([path, 429, "1"]);
  }
});

test("another method is refused and the right one named", async () => {
  const { sandbox } = await edgeBench();
  const { status, headers } = await sandbox("listNotifications", "/sandbox/v1/notifications");
  expect([status, headers.get("Allow")]).toEqual([405, "GET"]);
});

test("the customer's page is the wallets'", async () => {
  const { gateway } = await edgeBench();
  const page = await gateway.fetch(new Request("http://gateway.test/sandbox/wallet/1"));
  expect(await page.text()).toBe("wallet");
});

test("without the sandbox there is nothing of it", async () => {
  const { gateway } = await edgeBench({
    env: { TRADE_SANDBOX: "off", TRADE_MASTER_KEY: "0".repeat(64) },
  });
  for (const path of [
    "/sandbox/v1/apps",
    "/sandbox/v1/faults",
    "/sandbox/v1/nudges/1",
    "/sandbox/wallet/1",
  ]) {
    const request = new Request(`http://gateway.test${path}`, { method: "POST" });
    expect((await gateway.fetch(request)).status).toBe(404);
  }
});
