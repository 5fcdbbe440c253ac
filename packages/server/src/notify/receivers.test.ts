import { expect, test } from "vitest";
import { createReceivers, type ReceiverLimits } from "./receivers.ts";

const limits: ReceiverLimits = {
  attempts: 10,
  attemptsAtFirst: 4,
  attemptsAtMost: 6,
  waitingPerAttempt: 2,
  remembered: 3,
};

/** Receivers whose attempts end when the test says so. */
function harness(given: Partial<ReceiverLimits> = {}) {
  const receivers = createReceivers({ ...limits, ...given });
  const running: { readonly name: string; readonly end: (isTaken: boolean) => void }[] = [];
  const started: string[] = [];
  const dropped: string[] = [];
  return {
    started,
    dropped,
    dropWaiting: receivers.dropWaiting,
    running: (receiver: string) => running.filter(({ name }) => name.startsWith(receiver)).length,
    add: (receiver: string, count = 1, isUrgent = false) => {
      for (let index = 0; index < count; index += 1) {
        const name = `${receiver}${index}`;
        const run = () => {
          started.push(name);
          const { promise, resolve } = Promise.withResolvers<boolean>();
          running.push({ name, end: resolve });
          return promise;
        };
        receivers.add({ receiver, run, drop: () => dropped.push(name), isUrgent });
      }
    },
    /** Ends the oldest running attempt to the receiver. */
    end: async (receiver: string, isTaken: boolean) => {
      const index = running.findIndex(({ name }) => name.startsWith(receiver));
      running.splice(index, 1)[0]?.end(isTaken);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

test("a receiver has a few attempts at first, and more with each success", async () => {
  const { add, running, end } = harness({ waitingPerAttempt: 100 });
  add("a", 40);
  expect(running("a")).toBe(4);
  await end("a", true);
  expect(running("a")).toBe(5);
  await end("a", true);
  expect(running("a")).toBe(6);
  await end("a", true);
  expect(running("a")).toBe(6);
});

test("a receiver that fails comes down to one attempt, and back up when it takes some", async () => {
  const { add, running, end } = harness({ waitingPerAttempt: 100 });
  add("a", 40);
  await end("a", false);
  expect(running("a")).toBe(3);
  await end("a", false);
  await end("a", false);
  expect(running("a")).toBe(1);
  await end("a", false);
  expect(running("a")).toBe(1);
  await end("a", true);
  expect(running("a")).toBe(2);
});

test("five that hang leave the others their attempts and their order", async () => {
  const { add, running, started, end } = harness({ attempts: 30 });
  for (const hanging of ["h", "i", "j", "k", "l"]) add(hanging, 8);
  add("a", 8);
  expect([..."hijkl"].map((name) => running(name))).toEqual([4, 4, 4, 4, 4]);
  for (let count = 0; count < 8; count += 1) await end("a", true);
  expect(started.filter((name) => name.startsWith("a"))).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((index) => `a${index}`),
  );
  expect([..."hijkl"].map((name) => running(name))).toEqual([4, 4, 4, 4, 4]);
});

test("receivers take turns when all attempts together are at their limit", async () => {
  const { add, started, end } = harness({ attempts: 2 });
  add("a", 8);
  add("b", 8);
  add("c", 8);
  for (const receiver of ["a", "a", "a", "b", "c", "a"]) await end(receiver, true);
  expect(started).toEqual(["a0", "a1", "a2", "b0", "c0", "a3", "b1", "c1"]);
});

test("drops what does not fit, unless somebody waits for it", () => {
  const { add, dropped, dropWaiting } = harness();
  add("a", 14);
  expect(dropped).toEqual(["a12", "a13"]);
  add("a", 1, true);
  expect(dropped).toHaveLength(2);
  dropWaiting();
  expect(dropped).toHaveLength(2 + 8 + 1);
});

test("a receiver that begins to fail gives its room back", async () => {
  const { add, dropped, end, running } = harness();
  add("a", 12);
  await end("a", false);
  expect(dropped).toEqual(["a8", "a9", "a10", "a11"]);
  await end("a", false);
  await end("a", false);
  expect(running("a")).toBe(1);
  expect(dropped.slice(4)).toEqual(["a6", "a7"]);
});

test("remembers that a receiver failed while it is idle, until others take its place", async () => {
  const { add, end, running } = harness();
  add("a", 4);
  for (let count = 0; count < 4; count += 1) await end("a", false);
  add("a", 2);
  expect(running("a")).toBe(1);
  await end("a", false);
  await end("a", false);
  for (const other of ["b", "c", "d"]) add(other);
  add("a", 2);
  expect(running("a")).toBe(2);
});

test("forgets an idle receiver that does not fail", async () => {
  const { add, end, running } = harness({ waitingPerAttempt: 100 });
  add("a", 6);
  for (let count = 0; count < 6; count += 1) await end("a", true);
  add("a", 6);
  expect(running("a")).toBe(4);
});
