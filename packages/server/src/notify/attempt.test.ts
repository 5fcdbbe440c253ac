import { signBytes, verifyBytes } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import { expect, test } from "vitest";
import { type AttemptDeps, attemptDelivery } from "./attempt.ts";
import type { PostAnswer, PostRequest } from "./safe-fetch.ts";
import { createOutbox } from "./test-outbox.ts";

const keys = ["newest-key-of-the-app-0000000001"];
const minuteMs = 60_000;

/** One notification, a clock that stands still, and a receiver that answers as told. */
function harness(answer: Partial<PostAnswer> | (() => PostAnswer), row: object = {}) {
  let now = 1_000_000;
  const outbox = createOutbox(() => now);
  outbox.add({ id: "n1", appCode: "app-1", body: '{"goods_name":"奶茶"}', ...row });
  const posted: PostRequest[] = [];
  const deps: AttemptDeps = {
    store: outbox,
    clock: () => now,
    sign: async (_, signType, body) =>
      keys[0] === undefined
        ? null
        : signBytes(body, { key: keys[0], signType, digest: nodeDigest }),
    post: async (request) => {
      posted.push(request);
      now += 70;
      if (typeof answer === "function") return answer();
      return { status: 200, body: "SUCCESS", error: "", ...answer };
    },
  };
  const attempt = async (signal = new AbortController().signal) =>
    attemptDelivery(deps, { ...outbox.rows.get("n1")! }, signal);
  return { outbox, posted, deps, attempt, row: () => outbox.rows.get("n1")!, now: () => now };
}

test.each(["SUCCESS", " SUCCESS\n", "\r\n\tSUCCESS  "])(
  "200 with %j is delivered",
  async (body) => {
    const { attempt, row, outbox } = harness({ body });
    expect(await attempt()).toMatchObject({ state: "delivered", error: "" });
    expect(row()).toMatchObject({ state: "delivered", attempts: 1, nextAttemptAt: null });
    expect(outbox.log).toEqual([
      { id: "n1", at: 1_000_000, durationMs: 70, status: 200, error: "" },
    ]);
  },
);

test.each<[Partial<PostAnswer>, string]>([
  [{ body: "" }, "answered 200 without SUCCESS"],
  [{ body: "OK" }, "answered 200 without SUCCESS"],
  [{ body: "success" }, "answered 200 without SUCCESS"],
  [{ body: "SUCCESS!" }, "answered 200 without SUCCESS"],
  [{ body: '"SUCCESS"' }, "answered 200 without SUCCESS"],
  [{ body: "SUC CESS" }, "answered 200 without SUCCESS"],
  [{ status: 201 }, "answered 201"],
  [{ status: 204, body: "" }, "answered 204"],
  [{ status: 302 }, "answered 302"],
  [{ status: 500 }, "answered 500"],
  [{ error: "answered more than 4096 bytes" }, "answered more than 4096 bytes"],
  [{ status: null, error: "the request failed: ECONNRESET" }, "the request failed: ECONNRESET"],
])("%j is not delivered: %s", async (answer, error) => {
  const { attempt, row, now } = harness(answer);
  expect(await attempt()).toMatchObject({ state: "waiting", error });
  expect(row()).toMatchObject({ state: "waiting", nextAttemptAt: now() + 2 * minuteMs });
});

test.each(["MD5", "SHA256"] as const)("is signed by %s with the app's newest key", async (type) => {
  const { attempt, posted } = harness({}, { signType: type });
  await attempt();
  const [{ headers, body, url }] = posted as [PostRequest];
  expect(url).toBe("http://shop.example/notify");
  expect(body).toBe('{"goods_name":"奶茶"}');
  expect(headers).toEqual({
    "Content-Type": "application/json; charset=utf-8",
    "User-Agent": "trade-v1",
    "X-QF-APPCODE": "app-1",
    "X-QF-SIGN": expect.any(String),
    "X-QF-SIGNTYPE": type,
    "X-Notification-Id": "n1",
  });
  const signature = headers["X-QF-SIGN"]!;
  expect(verifyBytes(body, signature, { key: keys[0]!, signType: type })).toBe(true);
  expect(verifyBytes(`${body} `, signature, { key: keys[0]!, signType: type })).toBe(false);
});

test("a rotated key signs the next attempt; the bytes stay the same", async () => {
  const { attempt, posted } = harness({ status: 500 });
  await attempt();
  keys.unshift("newest-key-of-the-app-0000000002");
  await attempt();
  keys.shift();
  expect(posted.map(({ body }) => body)).toEqual([
    '{"goods_name":"奶茶"}',
    '{"goods_name":"奶茶"}',
  ]);
  expect(posted[0]?.headers["X-QF-SIGN"]).not.toBe(posted[1]?.headers["X-QF-SIGN"]);
});

test("without a key nothing is sent, and the schedule goes on", async () => {
  const { deps, outbox, posted, row } = harness({});
  const none = { ...deps, sign: async () => null };
  await attemptDelivery(none, { ...row() }, new AbortController().signal);
  expect(posted).toEqual([]);
  expect(outbox.log).toMatchObject([{ status: null, error: "the app has no key" }]);
  expect(row()).toMatchObject({ state: "waiting", attempts: 1 });
});

test("goes through the schedule to its end, then is dead; a re-send begins again", async () => {
  const { attempt, outbox, row, now } = harness({ status: 503 });
  const waits: (number | string)[] = [];
  const note = () => {
    const { state, nextAttemptAt } = row();
    waits.push(nextAttemptAt === null ? state : (nextAttemptAt - now()) / minuteMs);
  };
  for (let count = 0; count < 8; count += 1) {
    await attempt();
    note();
  }
  expect(waits).toEqual([2, 10, 10, 60, 120, 360, 900, "dead"]);
  await outbox.resend("n1", now());
  await attempt();
  note();
  expect(waits.at(-1)).toBe(2);
  expect(row().attempts).toBe(9);
});

test("stores nothing when somebody else made an attempt meanwhile", async () => {
  const { attempt, outbox, row } = harness(() => {
    row().attempts += 1;
    return { status: 500, body: "", error: "" };
  });
  expect(await attempt()).toBeNull();
  expect(outbox.log).toEqual([]);
  expect(row()).toMatchObject({ state: "waiting", attempts: 1 });
});

test("an attempt that was ended leaves no trace, unless the answer had arrived", async () => {
  const controller = new AbortController();
  const cut = harness(() => {
    controller.abort();
    return { status: null, body: "", error: "ABORT_ERR" };
  });
  expect(await cut.attempt(controller.signal)).toBeNull();
  expect(cut.row()).toMatchObject({ state: "waiting", attempts: 0 });

  const whole = harness({});
  expect(await whole.attempt(controller.signal)).toMatchObject({ state: "delivered" });
});

test("a clock that went backwards gives no negative duration", async () => {
  const { deps, outbox, row } = harness({});
  const times = [5_000, 1_000];
  const backwards = { ...deps, clock: () => times.shift() ?? 0 };
  await attemptDelivery(backwards, { ...row() }, new AbortController().signal);
  expect(outbox.log).toMatchObject([{ at: 5_000, durationMs: 0 }]);
});
