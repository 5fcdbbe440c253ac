/**
 * The gateway that is killed: a whole one, in a process of its own, which kills itself at the point
 * that the harness has armed. It is wrapped from outside; production code knows nothing of it.
 */
import { ServerResponse } from "node:http";
import type { Channel, Channels, Store } from "@trade-v1/server";
import { startGateway } from "trade-v1/gateway";
import { arm, pass, writingThread } from "./armed.ts";
import type { Armed, Report, Step } from "./points.ts";

const tell = (report: Report) => process.send?.(report);

process.on("message", async (message: Armed) => {
  arm(message);
  await writingThread.arm(message);
  tell("armed");
});

/** Orders and operations that are under way for another reason than a partner's request. */
const expiring = new Set<string>();
const lateRefunds = new Set<string>();
const settling = new Set<string>();

type Command = Parameters<Store["orders"]["execute"]>[0];

/** What a command of the store is a step of. */
function stepOf(command: Command): Step {
  const operationId = "operationId" in command.input ? command.input.operationId : "";
  switch (command.name) {
    case "openPayment":
      return ["payment", "intent"];
    case "recordPayment":
      return [settling.delete(command.target.orderId ?? "") ? "settling" : "payment", "outcome"];
    case "requestClose":
      return ["close", "intent"];
    case "requestExpiry":
      return ["expiry", "intent"];
    case "recordClose":
      return [expiring.has(operationId) ? "expiry" : "close", "outcome"];
    case "requestRefund":
      return ["refund", "intent"];
    case "recordRefund":
      return [lateRefunds.has(operationId) ? "late-refund" : "refund", "outcome"];
    case "requestReversal":
      return ["reversal", "intent"];
    case "recordReversal":
      return ["reversal", "outcome"];
    default:
      throw new Error(`${command.name} is no step that is known here`);
  }
}

function crashingStore(store: Store): Store {
  const execute = async (command: Command) => {
    const step = stepOf(command);
    const [operation, phase] = step;
    pass(operation, `before-${phase}`);
    // The step goes along to the thread that commits, which kills around the commit.
    const result = await store.orders.execute({ ...command, step } as Command);
    remember(command, result);
    return result;
  };
  return {
    ...store,
    orders: {
      ...store.orders,
      execute: execute as Store["orders"]["execute"],
      claimUnsettled: async (claim) => {
        const claimed = await store.orders.claimUnsettled(claim);
        if (claimed.length > 0) pass("settling", "after-claim");
        return claimed;
      },
    },
    notifications: {
      ...store.notifications,
      claimDue: async (claim) => {
        const claimed = await store.notifications.claimDue(claim);
        if (claimed.length > 0) pass("notification", "after-claim");
        return claimed;
      },
      recordAttempt: async (...attempt) => {
        pass("notification", "before-record");
        const isRecorded = await store.notifications.recordAttempt(...attempt);
        pass("notification", "after-record");
        return isRecorded;
      },
    },
  };
}

function remember({ name, target }: Command, result: unknown): void {
  if (name === "requestExpiry") {
    const { close } = result as { close: { id: string } | null };
    if (close) {
      expiring.add(close.id);
      expiring.add(target.orderId ?? "");
    }
  }
  if (name === "recordPayment") {
    const { refund } = result as { refund: { id: string } | null };
    if (refund) lateRefunds.add(refund.id);
  }
}

function crashingChannels(channels: Channels): Channels {
  const crashing = (channel: Channel): Channel => {
    const answered = async <Answer>(answer: Promise<Answer>, operation: () => string) => {
      const outcome = await answer;
      pass(operation(), "after-channel");
      return outcome;
    };
    return {
      open: (order) => answered(channel.open(order), () => "payment"),
      query: (order) => {
        settling.add(order.transactionId);
        return answered(channel.query(order), () => "settling");
      },
      close: (order) =>
        answered(channel.close(order), () =>
          expiring.has(order.transactionId) ? "expiry" : "close",
        ),
      cancel: (order) => answered(channel.cancel(order), () => "reversal"),
      refund: (refund) => answered(channel.refund(refund), () => refundOf(refund.refundId)),
      queryRefund: (refund) =>
        answered(channel.queryRefund(refund), () => refundOf(refund.refundId)),
    };
  };
  return { alipay: crashing(channels.alipay), wechat: crashing(channels.wechat) };
}

function refundOf(refundId: string): string {
  return lateRefunds.has(refundId) ? "late-refund" : "refund";
}

/** Stands before the first byte of an answer. */
function crashBeforeReplies(): void {
  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function crashing(this: ServerResponse, ...head) {
    const [, operation] = /^\/trade\/v1\/(\w+)$/.exec(this.req.url ?? "") ?? [];
    if (operation !== undefined) pass(operation, "before-reply");
    return writeHead.apply(this, head as Parameters<typeof writeHead>);
  } as typeof writeHead;
}

crashBeforeReplies();
// Whoever harnessed us is gone.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
await startGateway(process.env, { store: crashingStore, channels: crashingChannels });
tell("serving");
