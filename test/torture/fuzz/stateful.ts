import fc from "fast-check";
import type { Assignment, Campaign, Result, Violation } from "../campaign.ts";
import { readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import type { Exchange } from "../invariants/evidence.ts";
import { readLedger } from "../invariants/ledger.ts";
import { orderCommands } from "./orders/order-commands.ts";
import { OrderModel } from "./orders/order-model.ts";
import { entryTold } from "./orders/query-steps.ts";
import { OtherThanModel, type Stage } from "./orders/step.ts";
import { type StillGateway, startStillGateway } from "./still-gateway.ts";
import { type TradeCall, tradeCalls } from "./trade-session.ts";

/** So many sequences meet one gateway; then its books are checked and a fresh one takes over. */
const SEQUENCES_PER_GATEWAY = 50;
const ENOUGH = 10;
const SHRINK_MS = 20_000;

export const stateful: Campaign = {
  name: "stateful",
  summary:
    "Random sequences of payments, queries, closes, refunds, reversals, customers' acts and passing time, by two apps: every answer is the one of a model written from the contract alone, and the books hold.",
  cycles: 2_000,
  run,
};

async function run({ seed, cycles, isOver, progress }: Assignment): Promise<Result> {
  const steps = new Map<string, number>();
  const onStep = (name: string) => steps.set(name, (steps.get(name) ?? 0) + 1);
  const violations: Violation[] = [];
  let sequences = 0;
  let requests = 0;
  for (let round = 0; sequences < cycles && !isOver() && violations.length < ENOUGH; round++) {
    const gateway = await startStillGateway();
    const exchanges: Exchange[] = [];
    try {
      const played = await playSequences({
        gateway,
        call: tradeCalls(gateway, exchanges),
        seed: (seed + round) | 0,
        numRuns: Math.min(SEQUENCES_PER_GATEWAY, cycles - sequences),
        isOver,
        onStep,
      });
      sequences += played.sequences;
      requests += exchanges.length;
      const books = readBooks(gateway.booksPath);
      const ledger = readLedger(gateway.ledgerPath);
      violations.push(
        ...played.violations,
        ...checkInvariants({ books, ledger, exchanges, isSettled: false }),
      );
    } finally {
      await gateway.stop();
    }
    progress(`${sequences} sequences, ${violations.length} violations`);
  }
  const taken = [...steps.values()].reduce((sum, count) => sum + count, 0);
  return {
    rounds: sequences,
    figures: { sequences, steps: taken, "kinds of step and state": steps.size, requests },
    violations,
  };
}

interface Play extends Pick<Stage, "gateway" | "call" | "onStep"> {
  readonly gateway: StillGateway;
  readonly call: TradeCall;
  readonly seed: number;
  readonly numRuns: number;
  readonly isOver: () => boolean;
}

async function playSequences({ seed, numRuns, isOver, ...parts }: Play) {
  let sequences = 0;
  let firstBroken: number | undefined;
  const property = fc.asyncProperty(orderCommands(), async (commands) => {
    const isBroken = firstBroken !== undefined;
    if (isBroken ? performance.now() - (firstBroken ?? 0) > SHRINK_MS : isOver()) return;
    sequences += 1;
    const { gateway } = parts;
    const apps = [await gateway.createApp(), await gateway.createApp({ txcurrcd: "JPY" })];
    const stage: Stage = { ...parts, apps, prefix: `s${sequences}-` };
    const model = new OrderModel();
    try {
      await fc.asyncModelRun(() => ({ model, real: stage }), commands);
      await requireSameList(model, stage);
    } catch (error) {
      firstBroken ??= performance.now();
      throw error;
    }
  });
  const report = await fc.check(property, { seed, numRuns });
  const violations: Violation[] = [];
  if (report.failed) {
    const error = report.errorInstance;
    if (!(error instanceof OtherThanModel)) throw error;
    const what = `seed ${seed} path ${report.counterexamplePath}: ${error.message}\n  after ${String(report.counterexample?.[0])}`;
    violations.push({ invariant: "answers-as-the-model-says", what });
  }
  return { sequences, violations };
}

/** The list of an app's transactions is the model's: every one of it, each as it says, and no other. */
async function requireSameList(model: OrderModel, { apps, call }: Stage): Promise<void> {
  for (const [index, app] of apps.entries()) {
    const { body } = await call(app, "queryTransactions", { page_size: "100" });
    const listed = body["data"] as Record<string, string>[];
    const expected = model.count(index);
    if (listed.length !== expected) {
      throw new OtherThanModel(
        `${listed.length} transactions of ${app.appCode} are listed, not ${expected}`,
      );
    }
    const told = new Set(listed.map(entryTold));
    for (const entry of model.entries(index)) {
      if (!told.has(entry)) {
        throw new OtherThanModel(
          `${app.appCode} is not told ${entry}, but ${[...told].join("; ")}`,
        );
      }
    }
  }
}
