import { once } from "node:events";
import { MessageChannel, Worker } from "node:worker_threads";
import type { GatewayLog, SendToWallets } from "@trade-v1/server";
import { answerCalls, callOver, threadMemory, threadProgram } from "@trade-v1/server/threads";
import type { Wallets } from "./wallets.ts";
import {
  errorsAsText,
  type PageAnswer,
  type PageRequest,
  type WalletsThreadData,
} from "./wallets-thread-data.ts";

interface WalletsOnAThreadOptions extends Pick<WalletsThreadData, "ledgerPath" | "publicUrl"> {
  readonly log: GatewayLog;
  /** Tells the gateway that there is news about an order. */
  readonly nudge: (orderId: string) => Promise<void>;
}

/** So many calls wait for their answer at most; a gateway with as many requests refuses before. */
const MOST_WAITING = 16_384;

/**
 * Runs the wallets on a thread of this process, since they are somebody else's machine: they wait for
 * their own disk, and the gateway waits for their answer only.
 * @throws Error if the ledger cannot be opened
 */
export async function walletsOnAThread(options: WalletsOnAThreadOptions): Promise<Wallets> {
  const { ledgerPath, publicUrl, log, nudge } = options;
  const { port1: fromWallets, port2: toGateway } = new MessageChannel();
  const workerData: WalletsThreadData = {
    ledgerPath,
    publicUrl,
    toGateway,
    mostWaiting: MOST_WAITING,
  };
  const worker = new Worker(threadProgram("wallets-thread", import.meta.url), {
    workerData,
    resourceLimits: threadMemory,
    transferList: [toGateway],
  });
  // The first message says that the ledger is open; what is wrong with it comes as an error.
  await once(worker, "message");
  worker.on("error", (error) => {
    throw error;
  });
  answerCalls(fromWallets, tell, errorsAsText);
  const call = callOver(worker, {
    ...errorsAsText,
    mostWaiting: MOST_WAITING,
    tooMany: () => new Error("too many calls wait for the wallets"),
  });

  async function tell(what: string, args: readonly unknown[]): Promise<unknown> {
    if (what === "nudge") return nudge(args[0] as string);
    const [fields, message] = args as [Record<string, unknown>, string];
    return what === "warn" ? log.warn(fields, message) : log.error(fields, message);
  }

  return {
    send: ({ operationId, parameters, body }) =>
      call("answer", [operationId, parameters, body]) as ReturnType<SendToWallets>,
    async page(request: PageRequest) {
      const { status, headers, body } = (await call("page", [request])) as PageAnswer;
      const isBodiless = status === 204 || status === 304;
      return new Response(isBodiless ? null : body, { status, headers: [...headers] });
    },
    async close() {
      await call("close", []);
      fromWallets.close();
      await worker.terminate();
    },
  };
}
