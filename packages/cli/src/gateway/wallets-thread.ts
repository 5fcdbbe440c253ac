/** The thread of the simulated wallets: their books, their rules and the customer's page. */
import { parentPort, workerData } from "node:worker_threads";
import { createSandbox } from "@trade-v1/sandbox";
import { answerCalls, callOver } from "@trade-v1/server/threads";
import {
  errorsAsText,
  type PageAnswer,
  type PageRequest,
  plainFields,
  type WalletsThreadData,
} from "./wallets-thread-data.ts";

if (parentPort === null) throw new Error("this is a thread's program, not a command");
const { toGateway, mostWaiting, ...options } = workerData as WalletsThreadData;
const tell = callOver(toGateway, {
  ...errorsAsText,
  mostWaiting,
  tooMany: () => new Error("the gateway is told of too much at once"),
});
const write = (level: "warn" | "error") => (fields: Record<string, unknown>, message: string) =>
  void tell(level, [plainFields(fields), message]).catch(() => {});

const sandbox = createSandbox({
  ...options,
  clock: Date.now,
  nudge: async (orderId) => void (await tell("nudge", [orderId])),
  log: { warn: write("warn"), error: write("error") },
});

const handlers: Readonly<Record<string, (...args: never[]) => Promise<unknown>>> = {
  answer: sandbox.answer,
  page,
  close: async () => sandbox.close(),
};

answerCalls(parentPort, call, errorsAsText);
parentPort.postMessage("open");

async function call(name: string, args: readonly unknown[]): Promise<unknown> {
  return handlers[name]?.(...(args as never[]));
}

async function page({ path, method, headers }: PageRequest): Promise<PageAnswer> {
  const answer = await sandbox.fetch(`http://wallets${path}`, { method, headers: [...headers] });
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}
