/** The thread that writes to the embedded store. */
import { parentPort, workerData } from "node:worker_threads";
import { answerCalls } from "../../threads/call-port.ts";
import { world } from "../../world.ts";
import { openToWrite } from "./database.ts";
import { storeErrors } from "./errors-across-threads.ts";
import { sqliteWrites } from "./writes.ts";

if (parentPort === null) throw new Error("this is a thread's program, not a command");
const { path } = workerData as { readonly path: string };
const writes = sqliteWrites(openToWrite(path), world);
answerCalls(parentPort, call, storeErrors);
parentPort.postMessage("open");

function call(name: string, args: readonly unknown[]): Promise<unknown> {
  const write = writes[name as keyof typeof writes] as (...args: unknown[]) => Promise<unknown>;
  return write(...args);
}
