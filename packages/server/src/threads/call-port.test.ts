import { setImmediate as turn } from "node:timers/promises";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { answerCalls, type Call, callOver } from "./call-port.ts";

const errors = {
  encode: (error: unknown) => (error instanceof Error ? error.message : "?"),
  decode: (message: unknown) => new RangeError(String(message)),
};

/** Two ends of a port, and every text that crossed towards the answering one. */
function harness(call: Call, mostWaiting = 100) {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const crossed: string[] = [];
  port2.on("message", (text: string) => crossed.push(text));
  answerCalls(port2, call, errors);
  const tooMany = () => new Error("too many");
  return { crossed, call: callOver(port1 as MessagePort, { ...errors, mostWaiting, tooMany }) };
}

test("a call is answered by its name and arguments, however long others take", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const { call } = harness(async (name, args) => (name === "slow" ? promise : [name, ...args]));
  const slow = call("slow", []);
  expect(await call("add", [1, { two: "二\u0000" }])).toEqual(["add", 1, { two: "二\u0000" }]);
  resolve("at last");
  expect(await slow).toBe("at last");
});

test("what is thrown there is thrown here, as what the codec makes of it", async () => {
  const { call } = harness(async () => {
    throw new Error("no such order");
  });
  await expect(call("find", [])).rejects.toEqual(new RangeError("no such order"));
});

test("calls cross together, but no large crowd waits for the end of the turn", async () => {
  const { call, crossed } = harness(async (name) => name);
  const calls = Array.from({ length: 10 }, (_, index) => call(String(index), []));
  expect(await Promise.all(calls)).toEqual(Array.from({ length: 10 }, (_, index) => String(index)));
  expect(crossed.map((text) => JSON.parse(text).length)).toEqual([4, 4, 2]);
});

test("more calls than may wait are refused at once, and there is room again afterwards", async () => {
  const { call } = harness(async (name) => name, 2);
  const waiting = [call("a", []), call("b", [])];
  await expect(call("c", [])).rejects.toThrow("too many");
  expect(await Promise.all(waiting)).toEqual(["a", "b"]);
  await turn();
  expect(await call("d", [])).toBe("d");
});
