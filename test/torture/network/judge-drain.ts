import { operations } from "@trade-v1/contract/operations";
import type { Ended } from "../../support/trade-command.ts";
import type { Violation } from "../campaign.ts";
import type { BookedTransaction, Books } from "../invariants/books.ts";
import type { Tried } from "./client.ts";

/** What the gateway allows itself, and some: accepted requests 10 s, notifications 5 s. */
const LONGEST_END_MS = 18_000;

/** A stop ends the process with 0, in bounded time, and nothing was complained of. */
export function* judgeEnd({ code, stdout }: Ended, tookMs: number): Iterable<Violation> {
  if (code !== 0) yield { invariant: "ends-well", what: `the process ended with ${code}` };
  if (tookMs > LONGEST_END_MS) {
    yield { invariant: "ends-well", what: `the process ended after ${tookMs} ms` };
  }
  for (const { level, msg } of logLines(stdout)) {
    if (level >= ERROR) yield { invariant: "ends-well", what: `it logged an error: ${msg}` };
  }
}

/** Every request that had arrived was answered, and whole. */
export function* judgeAnswers(
  tried: readonly Tried[],
  books: Books,
  stdout: string,
): Iterable<Violation> {
  for (const { operation, fields, habit, isOwed, end } of tried) {
    const sent = `${operation} ${JSON.stringify(fields)} of a client that ${habit}`;
    if (end === "half") yield { invariant: "whole-answers", what: `${sent} was answered in part` };
    if (end !== "none") continue;
    if (isOwed) {
      yield { invariant: "accepted-answered", what: `${sent}, sent before the signal, was not` };
    }
    const recorded = books.transactions.find((each) => isMadeBy(each, operation, fields));
    if (recorded !== undefined) {
      const what = `${sent} was not, and made ${recorded.kind} ${recorded.id}`;
      yield { invariant: "accepted-answered", what };
    }
  }
  yield* judgeLog(tried, stdout);
}

function isMadeBy(
  { kind, cause, number, orderId, orderNumber }: BookedTransaction,
  operation: Tried["operation"],
  { out_trade_no: asked, syssn }: Tried["fields"],
): boolean {
  if (cause !== "partner") return false;
  switch (operation) {
    case "createPayment":
      return kind === "payment" && number === asked;
    case "createRefund":
      return kind === "refund" && number === asked;
    case "closeOrder":
      return kind === "close" && (syssn === undefined ? orderNumber === asked : orderId === syssn);
    case "createReversal":
      return kind === "reversal" && orderId === syssn;
    case "queryTransactions":
      return false;
  }
}

/** What the gateway says to have answered has arrived; this holds queries to account, too. */
function* judgeLog(tried: readonly Tried[], stdout: string): Iterable<Violation> {
  const logged = Map.groupBy(logLines(stdout), ({ path }) => path);
  for (const [id, { path }] of Object.entries(operations)) {
    const said = logged.get(path)?.length ?? 0;
    const got = tried.filter(({ operation, end }) => operation === id && end === "answered").length;
    if (said > got) {
      const what = `${id} was answered ${said} times by the log, and ${got} answers arrived`;
      yield { invariant: "accepted-answered", what };
    }
  }
}

const ERROR = 50;

interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly path?: string;
}

function logLines(stdout: string): readonly LogLine[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LogLine);
}
