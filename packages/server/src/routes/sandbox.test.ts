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
  for (const path of ["/sandbox/v1/apps", "/sandbox/v1/nudges/1", "/sandbox/wallet/1"]) {
    const request = new Request(`http://gateway.test${path}`, { method: "POST" });
    expect((await gateway.fetch(request)).status).toBe(404);
  }
});
