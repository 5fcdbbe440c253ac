import { signBytes, verifyBytes } from "@trade-v1/signing";
import { afterEach, expect, test } from "vitest";
import type { AttemptReport } from "./attempt.ts";
import type { Timer } from "./deadline.ts";
import { createNotifier } from "./notifier.ts";
import { createSafePost, type SafePostOptions } from "./safe-fetch.ts";
import { createOutbox } from "./test-outbox.ts";
import { answerSuccess, type Handler, startReceiver, type TestReceiver } from "./test-receiver.ts";

const key = "SANDBOXKEY0000000000000000000001";
const hang: Handler = () => {};

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** The notifier as it is put together in the gateway, but for the store. */
function gateway(options: Partial<SafePostOptions> = {}) {
  const timer: Timer = (delayMs, run) => {
    const timeout = setTimeout(run, delayMs);
    return () => clearTimeout(timeout);
  };
  const policy = { allowHttp: true, allowLoopback: true, allowPrivate: false };
  const clock = () => Date.now();
  const outbox = createOutbox(clock);
  const reports: AttemptReport[] = [];
  const notifier = createNotifier({
    store: outbox,
    clock,
    timer,
    sign: async (_, signType, body) => signBytes(body, { key, signType }),
    post: createSafePost({ policy, timer, timeoutMs: 10_000, ...options }),
    log: { warn: (fields) => expect.fail(String(fields["err"])) },
    onAttempt: (report) => reports.push(report),
  });
  closers.push(notifier.stop);
  return { ...notifier, outbox, reports };
}

async function receiver(handle: Handler): Promise<TestReceiver> {
  const started = await startReceiver(handle);
  closers.push(started.close);
  return started;
}

test("a receiver can verify what it gets with the app's key", async () => {
  const { outbox, deliverDue } = gateway();
  const good = await receiver(answerSuccess);
  outbox.add({ id: "n1", url: good.url, body: '{"goods_name":"奶茶"}', signType: "SHA256" });
  expect(await deliverDue()).toBe(1);
  const [{ body, headers }] = good.requests as [TestReceiver["requests"][0]];
  expect(JSON.parse(body)).toEqual({ goods_name: "奶茶" });
  expect(headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "x-qf-signtype": "SHA256",
    "x-qf-appcode": "app",
    "x-notification-id": "n1",
    "user-agent": "trade-v1",
  });
  const signature = String(headers["x-qf-sign"]);
  expect(verifyBytes(body, signature, { key, signType: "SHA256" })).toBe(true);
  expect(outbox.rows.get("n1")).toMatchObject({ state: "delivered" });
});

test.each<[string, Handler, number | null, string]>([
  ["answers something else", (response) => response.end("OK"), 200, "without SUCCESS"],
  ["fails", (response) => response.writeHead(500).end("SUCCESS"), 500, "answered 500"],
  ["hangs", hang, null, "gave no whole answer within 0.4 s"],
  ["resets", (_, __, socket) => socket.resetAndDestroy(), null, "ECONNRESET"],
  ["answers 10 MB", (response) => response.end("SUCCESS".padEnd(10_000_000)), 200, "more than"],
])("a receiver that %s gets the identical bytes again", async (_, handle, status, error) => {
  const { outbox, deliverDue } = gateway({ timeoutMs: handle === hang ? 400 : 10_000 });
  const bad = await receiver(handle);
  outbox.add({ id: "n1", url: bad.url });
  await deliverDue();
  const row = outbox.rows.get("n1")!;
  expect(row).toMatchObject({ state: "waiting", attempts: 1 });
  row.nextAttemptAt = 0;
  await deliverDue();
  expect(outbox.log).toMatchObject([{ status }, { status }]);
  expect(outbox.log.map((entry) => entry.error)).toEqual(
    Array(2).fill(expect.stringContaining(error)),
  );
  expect(bad.requests.map(({ body }) => body)).toEqual([row.body, row.body]);
});

test("a redirect is a failure, and where it points stays unasked", async () => {
  const { outbox, deliverDue } = gateway();
  const inner = await receiver(answerSuccess);
  const outer = await receiver((response) =>
    response.writeHead(302, { location: inner.url }).end(),
  );
  outbox.add({ id: "n1", url: outer.url });
  await deliverDue();
  expect(outbox.log).toMatchObject([{ status: 302, error: "answered 302" }]);
  expect(inner.connections()).toBe(0);
});

test("a target inside is never called, whenever it got there", async () => {
  const policy = { allowHttp: true, allowLoopback: false, allowPrivate: false };
  const { outbox, deliverDue } = gateway({ policy, resolve: async () => ["127.0.0.1"] });
  const inner = await receiver(answerSuccess);
  outbox.add({ id: "literal", url: inner.url });
  outbox.add({ id: "name", url: `http://shop.example:${inner.port}/` });
  expect(await deliverDue()).toBe(2);
  expect(outbox.log).toMatchObject([
    { id: "literal", status: null, error: "the URL must point to a public host" },
    { id: "name", status: null, error: "shop.example is not a public host" },
  ]);
  expect(inner.connections()).toBe(0);
});

test("fifteen receivers have everything before the first of five hanging ones is given up", async () => {
  const { outbox, reports, start } = gateway();
  const receivers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => receiver(index < 5 ? hang : answerSuccess)),
  );
  for (let index = 0; index < 400; index += 1) {
    outbox.add({ id: `n${index}`, url: receivers[index % 20]!.url });
  }
  start();
  await expect.poll(() => reports.length, { timeout: 10_000 }).toBe(300);
  expect(reports.every(({ state }) => state === "delivered")).toBe(true);
  expect(receivers.map(({ requests }) => requests.length).slice(5)).toEqual(Array(15).fill(20));
});
