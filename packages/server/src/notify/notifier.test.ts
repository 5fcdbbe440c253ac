import { expect, test } from "vitest";
import type { AttemptReport } from "./attempt.ts";
import { defaultLimits } from "./limits.ts";
import { createNotifier, type NotifierDeps } from "./notifier.ts";
import type { PostAnswer, PostRequest, SafePost } from "./safe-fetch.ts";
import { createOutbox } from "./test-outbox.ts";

const minuteMs = 60_000;
const success: PostAnswer = { status: 200, body: "SUCCESS", error: "" };

/** A notifier with a clock and timers that move when the test says so. */
function harness(post: SafePost, given: Partial<NotifierDeps> = {}) {
  let now = 1_000_000;
  const timers: { readonly at: number; readonly run: () => void }[] = [];
  const outbox = createOutbox(() => now);
  const posted: PostRequest[] = [];
  const reports: AttemptReport[] = [];
  const warnings: string[] = [];
  const notifier = createNotifier({
    store: outbox,
    sign: async () => "signature",
    clock: () => now,
    timer: (delayMs, run) => {
      const timer = { at: now + delayMs, run };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
    log: { warn: (_, message) => warnings.push(message) },
    onAttempt: (report) => reports.push(report),
    ...given,
    post: (request) => {
      posted.push(request);
      return post(request);
    },
  });
  const settle = () => new Promise<void>((done) => setImmediate(done));
  return {
    ...notifier,
    outbox,
    posted,
    reports,
    warnings,
    settle,
    timers,
    /** Lets time pass: timers run when their time comes. */
    pass: async (ms: number) => {
      const until = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers.splice(timers.indexOf(next), 1);
        now = next.at;
        next.run();
        await settle();
      }
      now = until;
    },
    sentTo: (host: string) => posted.filter(({ url }) => new URL(url).host === host).length,
  };
}

const never: SafePost = () => new Promise(() => {});

test("delivers on a wake, at once and once", async () => {
  const { outbox, posted, reports, start, wake, settle, pass } = harness(async () => success);
  start();
  await settle();
  outbox.add({ id: "n1" });
  wake();
  wake();
  await settle();
  expect(posted).toHaveLength(1);
  expect(outbox.rows.get("n1")).toMatchObject({ state: "delivered", attempts: 1 });
  expect(reports).toMatchObject([{ state: "delivered", status: 200, notification: { id: "n1" } }]);
  await pass(60 * minuteMs);
  expect(posted).toHaveLength(1);
});

test("does nothing before start and nothing after stop", async () => {
  const { outbox, posted, start, wake, stop, deliverDue, settle } = harness(async () => success);
  outbox.add({ id: "n1" });
  wake();
  await settle();
  expect(posted).toHaveLength(0);
  await stop();
  start();
  wake();
  await settle();
  expect(await deliverDue()).toBe(0);
  expect(posted).toHaveLength(0);
  expect(outbox.rows.get("n1")?.nextAttemptAt).toBe(1_000_000);
});

test("retries by the schedule on its own, then leaves the dead alone", async () => {
  const { outbox, reports, start, pass } = harness(async () => ({ ...success, status: 500 }));
  outbox.add({ id: "n1" });
  start();
  await pass(48 * 60 * minuteMs);
  const minutes = reports.map(({ at }) => (at - 1_000_000) / minuteMs);
  expect(minutes.map(Math.round)).toEqual([0, 2, 12, 22, 82, 202, 562, 1462]);
  expect(outbox.rows.get("n1")).toMatchObject({ state: "dead", nextAttemptAt: null });
});

test("takes more than one batch without waiting for the next poll", async () => {
  const limits = { batch: 3 };
  const { outbox, posted, start, settle } = harness(async () => success, { limits });
  for (let index = 0; index < 10; index += 1) outbox.add({ id: `n${index}` });
  start();
  await settle();
  expect(posted).toHaveLength(10);
});

test("five receivers that hang do not delay the fifteen others", async () => {
  const { outbox, start, pass, sentTo, settle } = harness(async ({ url }) =>
    url.includes("//hangs") ? never({ url, headers: {}, body: "" }) : success,
  );
  for (let index = 0; index < 2_000; index += 1) {
    const host = index % 20 < 5 ? `hangs${index % 20}` : `answers${index % 20}`;
    outbox.add({ id: `n${index}`, url: `http://${host}.example/` });
  }
  start();
  await settle();
  await pass(1_000);
  for (let host = 0; host < 5; host += 1) expect(sentTo(`hangs${host}.example`)).toBe(4);
  for (let host = 5; host < 20; host += 1) expect(sentTo(`answers${host}.example`)).toBe(100);
});

test("what has no room at a receiver that fails is left for longer, the longer it fails", async () => {
  const limits = { attemptsAtFirst: 1, waitingPerAttempt: 1, batch: 4 };
  const failure = { status: 500, body: "", error: "" };
  const { outbox, start, settle } = harness(async () => failure, { limits });
  for (let index = 0; index < 12; index += 1) outbox.add({ id: `n${index}` });
  const begin = outbox.rows.get("n0")!.nextAttemptAt!;
  start();
  await settle();
  const untried = [...outbox.rows.values()].filter(({ attempts }) => attempts === 0);
  const lease = defaultLimits.leaseMs;
  const waits = untried.map(({ nextAttemptAt }) => (nextAttemptAt! - begin) / lease);
  expect(waits.length).toBeGreaterThan(2);
  // Those that were dropped before anything had failed are still ours by their lease.
  expect(Math.min(...waits)).toBe(1);
  expect(Math.max(...waits)).toBeGreaterThan(1);
  expect(Math.max(...waits)).toBeLessThanOrEqual(2 ** defaultLimits.mostDoublings);
});

test("what is held is bounded; the rest is taken when there is room", async () => {
  const ends: (() => void)[] = [];
  const post: SafePost = () => new Promise((done) => ends.push(() => done(success)));
  const limits = { batch: 4, held: 8 };
  const { outbox, start, settle } = harness(post, { limits });
  for (let index = 0; index < 20; index += 1) outbox.add({ id: `n${index}` });
  const claimed = () => [...outbox.rows.values()].filter((row) => row.nextAttemptAt! > 1_000_000);
  start();
  await settle();
  expect(claimed()).toHaveLength(8);
  while (ends.length > 0) {
    for (const end of ends.splice(0)) end();
    await settle();
  }
  expect([...outbox.rows.values()].every(({ state }) => state === "delivered")).toBe(true);
});

test("an attempt that would outlast the lease is left to the next claim", async () => {
  const slow: SafePost = async () => {
    await pass(25_000);
    return success;
  };
  const { outbox, posted, start, settle, pass } = harness(slow, { limits: { attempts: 1 } });
  outbox.add({ id: "first" });
  outbox.add({ id: "second" });
  start();
  for (let count = 0; count < 30; count += 1) await settle();
  expect(posted).toHaveLength(1);
  expect(outbox.rows.get("second")).toMatchObject({ attempts: 0, nextAttemptAt: 1_030_000 });
  await pass(5_000);
  expect(posted).toHaveLength(2);
});

test("after a crash the lease runs out and another notifier delivers", async () => {
  let now = 1_000_000;
  const outbox = createOutbox(() => now);
  outbox.add({ id: "n1" });
  await outbox.claimDue({ now, leaseMs: 30_000, limit: 1 });
  const { deliverDue, posted } = harness(async () => success, { store: outbox, clock: () => now });
  expect(await deliverDue()).toBe(0);
  now += 30_000;
  expect(await deliverDue()).toBe(1);
  expect(posted).toHaveLength(1);
});

test("a store that cannot answer is asked again by the next poll", async () => {
  const failures = [new Error("disk full"), new Error("disk full")];
  const clock = () => 1_000_000;
  const outbox = createOutbox(clock);
  outbox.add({ id: "n1" });
  const store = {
    ...outbox,
    claimDue: async (claim: Parameters<typeof outbox.claimDue>[0]) => {
      const failure = failures.shift();
      if (failure) throw failure;
      return outbox.claimDue(claim);
    },
  };
  const { start, pass, settle, warnings, posted } = harness(async () => success, { store });
  start();
  await settle();
  expect(posted).toHaveLength(0);
  await pass(2_000);
  expect(posted).toHaveLength(1);
  expect(warnings).toHaveLength(2);
});

test("an attempt that could not be recorded is repeated after its lease", async () => {
  const outbox = createOutbox(() => 1_000_000);
  outbox.add({ id: "n1" });
  let failures = 1;
  const store: typeof outbox = {
    ...outbox,
    recordAttempt: async (...attempt) => {
      failures -= 1;
      if (failures >= 0) throw new Error("disk full");
      return outbox.recordAttempt(...attempt);
    },
  };
  const { start, pass, posted, warnings } = harness(async () => success, { store });
  start();
  await pass(29_000);
  expect(posted).toHaveLength(1);
  await pass(2_000);
  expect(posted).toHaveLength(2);
  expect(outbox.rows.get("n1")).toMatchObject({ state: "delivered", attempts: 1 });
  expect(warnings).toHaveLength(1);
});

test("deliverDue attempts an app's due notifications once, and nobody else's", async () => {
  const { outbox, deliverDue } = harness(async () => ({ ...success, status: 500 }));
  for (let index = 0; index < 3; index += 1) outbox.add({ id: `n${index}`, appCode: "mine" });
  outbox.add({ id: "later", appCode: "mine", nextAttemptAt: 1_000_001 });
  outbox.add({ id: "other", appCode: "theirs" });
  expect(await deliverDue({ appCode: "mine" })).toBe(3);
  const attempts = [...outbox.rows.values()].map((row) => [row.id, row.attempts]);
  expect(attempts).toEqual([
    ["n0", 1],
    ["n1", 1],
    ["n2", 1],
    ["later", 0],
    ["other", 0],
  ]);
  expect(await deliverDue()).toBe(1);
});

test("deliverDue drops nothing that it took, however badly the receiver does", async () => {
  const limits = { waitingPerAttempt: 1, batch: 50 };
  const { outbox, deliverDue } = harness(async () => ({ ...success, status: 500 }), { limits });
  for (let index = 0; index < 120; index += 1) outbox.add({ id: `n${index}` });
  expect(await deliverDue()).toBe(120);
});

test("deliverDue waits for what is already under way, and attempts it no second time", async () => {
  const end = Promise.withResolvers<PostAnswer>();
  const { outbox, posted, start, settle, deliverDue } = harness(() => end.promise);
  outbox.add({ id: "n1" });
  start();
  await settle();
  // As the sandbox's clock does: the lease comes nearer with every other due time.
  outbox.rows.get("n1")!.nextAttemptAt = 1_000_000;
  let isOver = false;
  const waiting = deliverDue().finally(() => {
    isOver = true;
  });
  await settle();
  expect(isOver).toBe(false);
  end.resolve(success);
  expect(await waiting).toBe(1);
  expect(posted).toHaveLength(1);
});

test("deliverDue waits for a claim of the notifier that the store has not answered yet", async () => {
  const outbox = createOutbox(() => 1_000_000);
  outbox.add({ id: "n1" });
  const answers: (() => void)[] = [];
  const store: typeof outbox = {
    ...outbox,
    claimDue: async (claim) => {
      const claimed = await outbox.claimDue(claim);
      await new Promise<void>((done) => answers.push(done));
      return claimed;
    },
  };
  const end = Promise.withResolvers<PostAnswer>();
  const { start, deliverDue, settle } = harness(() => end.promise, { store });
  start();
  let attempts = -1;
  void deliverDue().then((count) => {
    attempts = count;
  });
  for (let turn = 0; turn < 20; turn += 1) {
    await settle();
    // The latest question first: a store promises no order of its answers.
    answers.pop()?.();
    if (turn === 10) {
      expect(attempts).toBe(-1);
      end.resolve(success);
    }
  }
  expect(attempts).toBe(1);
});

test("deliverDue of one app does not wait for another's", async () => {
  const { outbox, start, settle, deliverDue } = harness(({ url, ...rest }) =>
    url.includes("hangs") ? never({ url, ...rest }) : Promise.resolve(success),
  );
  outbox.add({ id: "theirs", appCode: "theirs", url: "http://hangs.example/" });
  start();
  await settle();
  outbox.add({ id: "mine", appCode: "mine" });
  expect(await deliverDue({ appCode: "mine" })).toBe(1);
});

test("deliverDue goes on to a refund's once its payment's is delivered", async () => {
  const { outbox, deliverDue } = harness(async () => {
    outbox.add({ id: "refund", type: "refund" });
    return success;
  });
  outbox.add({ id: "payment" });
  expect(await deliverDue()).toBe(2);
});

test("a delivered payment wakes the notifier for its refund", async () => {
  let posts = 0;
  const { outbox, posted, start, settle } = harness(async () => {
    posts += 1;
    if (posts === 1) outbox.add({ id: "refund", type: "refund" });
    return success;
  });
  outbox.add({ id: "payment" });
  start();
  await settle();
  expect(posted.map(({ body }) => body)).toEqual(['{"syssn":"payment"}', '{"syssn":"refund"}']);
});

test("stop waits for what is under way and lets go of the rest", async () => {
  const end = Promise.withResolvers<PostAnswer>();
  const { outbox, posted, start, stop, settle, timers } = harness(() => end.promise);
  for (let index = 0; index < 9; index += 1) outbox.add({ id: `n${index}` });
  start();
  await settle();
  let isStopped = false;
  const stopping = stop().then(() => {
    isStopped = true;
  });
  await settle();
  expect(isStopped).toBe(false);
  end.resolve(success);
  await stopping;
  expect(posted).toHaveLength(4);
  const states = [...outbox.rows.values()].map(({ state }) => state);
  expect(states.filter((state) => state === "delivered")).toHaveLength(4);
  expect(timers).toEqual([]);
});

test("stop ends attempts that take too long, without counting them", async () => {
  const post: SafePost = ({ signal }) =>
    new Promise((done) => {
      const answer = { status: null, body: "", error: "ABORT_ERR" };
      signal?.addEventListener("abort", () => done(answer));
    });
  const { outbox, start, stop, settle, pass } = harness(post);
  outbox.add({ id: "n1" });
  start();
  await settle();
  const stopping = stop();
  await settle();
  await pass(5_000);
  await stopping;
  expect(outbox.rows.get("n1")).toMatchObject({ state: "waiting", attempts: 0 });
  expect(outbox.log).toEqual([]);
});
