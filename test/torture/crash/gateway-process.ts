/**
 * The gateway that is killed: a whole one, in a process of its own, which kills itself at the point
 * that the harness has armed. It is wrapped from outside; production code knows nothing of it.
 */
import { ServerResponse } from "node:http";
import { DatabaseSync } from "node:sqlite";
import type { Channel, Channels, Store } from "@trade-v1/server";
import { startGateway } from "trade-v1/gateway";
import type { Armed, Report } from "./points.ts";

let armed: Armed | null = null;
let passed = 0;

function pass(operation: string, point: string): void {
  if (armed?.operation !== operation || armed.point !== point) return;
  passed += 1;
  if (passed === armed.nth) process.kill(process.pid, "SIGKILL");
}

const tell = (report: Report) => process.send?.(report);

process.on("message", (message: Armed) => {
  armed = message;
  passed = 0;
  tell("armed");
});

type Phase = "intent" | "outcome";

/** Orders and operations that are under way for another reason than a partner's request. */
const expiring = new Set<string>();
const lateRefunds = new Set<string>();
const settling = new Set<string>();

type Command = Parameters<Store["orders"]["execute"]>[0];

/** What a command of the store is a step of. */
function stepOf(command: Command): readonly [operation: string, phase: Phase] {
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

/** Steps whose write waits for the next commit. */
let uncommitted: (readonly [operation: string, phase: Phase])[] = [];

function crashingStore(store: Store): Store {
  const execute = async (command: Command) => {
    const step = stepOf(command);
    const [operation, phase] = step;
    pass(operation, `before-${phase}`);
    uncommitted.push(step);
    const result = await store.orders.execute(command);
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

/** Stands around the statement that makes a batch of writes durable. */
function crashAroundCommits(): void {
  const { exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function crashing(sql) {
    if (sql !== "COMMIT") return exec.call(this, sql);
    const steps = uncommitted;
    uncommitted = [];
    for (const [operation, phase] of steps) pass(operation, `before-${phase}-commit`);
    exec.call(this, sql);
    for (const [operation, phase] of steps) pass(operation, `after-${phase}-commit`);
  };
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

crashAroundCommits();
crashBeforeReplies();
// Whoever harnessed us is gone.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
await startGateway(process.env, { store: crashingStore, channels: crashingChannels });
tell("serving");
