import { type OperationId, operations } from "@trade-v1/contract/operations";
import type { Assignment, Campaign, Result, Violation } from "../campaign.ts";
import { readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import type { Exchange } from "../invariants/evidence.ts";
import { readLedger } from "../invariants/ledger.ts";
import { chanceOf } from "../support/chance.ts";
import { type Captured, recordDay } from "./recorded-day.ts";
import { startStillGateway } from "./still-gateway.ts";
import { type TradeAnswer, tradeCalls } from "./trade-session.ts";
import { watchBooks } from "./watched-books.ts";

const REQUESTS_A_DAY = 150;

/**
 * A captured request is one that carries its own right signature. The signature is over the fields
 * alone: it binds neither the path nor a time. So each captured request is authentic for ever and
 * everywhere, and only what the operations themselves do protects from it:
 *
 * - sent again, it finds what it made before: numbers name one thing for ever, orders end once;
 * - sent elsewhere, it lacks what the other operation needs (a payment has no `syssn`, nothing but
 *   a payment has a `pay_type`), or it says what cannot be true there (a refund's own number is
 *   never its order's: `1126`; an order's number is never a refund's: `2011`), or the order is of
 *   the other channel (`1124`).
 *
 * What that leaves open is counted and not judged: an order that nobody has paid yet can be closed by
 * the captured payment or a query of it, and what was refused before may be taken now or elsewhere,
 * since refusals record nothing. What has had its effect must never have another.
 */
export const replay: Campaign = {
  name: "replay",
  summary:
    "A recorded day of traffic is sent again, and then each captured request to every other operation: nothing that had an effect has a second one.",
  cycles: 50,
  run,
};

interface Counted {
  days: number;
  captured: number;
  "sent again": number;
  "sent elsewhere": number;
  "refused before, taken when sent again": number;
  "unpaid orders closed by their captured payment": number;
  "unpaid orders closed by a captured query": number;
  "refused before, closed an unpaid order elsewhere": number;
  "refused before, moved money elsewhere": number;
}

async function run({ seed, cycles, isOver, progress }: Assignment): Promise<Result> {
  const counted: Counted = {
    days: 0,
    captured: 0,
    "sent again": 0,
    "sent elsewhere": 0,
    "refused before, taken when sent again": 0,
    "unpaid orders closed by their captured payment": 0,
    "unpaid orders closed by a captured query": 0,
    "refused before, closed an unpaid order elsewhere": 0,
    "refused before, moved money elsewhere": 0,
  };
  const violations: Violation[] = [];
  while (counted.days < cycles && !isOver()) {
    violations.push(...(await replayDay((seed + counted.days) | 0, counted)));
    counted.days += 1;
    progress(`${counted.days} days, ${violations.length} violations`);
  }
  return { rounds: counted.days, figures: { ...counted }, violations };
}

async function replayDay(seed: number, counted: Counted): Promise<readonly Violation[]> {
  const gateway = await startStillGateway();
  const exchanges: Exchange[] = [];
  const call = tradeCalls(gateway, exchanges);
  const books = watchBooks(gateway.booksPath, gateway.ledgerPath);
  const violations: Violation[] = [];
  const judge = (invariant: string, { operation, fields }: Captured, what: string) =>
    violations.push({
      invariant,
      what: `seed ${seed}: ${operation} ${JSON.stringify(fields)} ${what}`,
    });
  const movements = () => readLedger(gateway.ledgerPath).entries.length;

  try {
    const apps = [await gateway.createApp(), await gateway.createApp({ txcurrcd: "JPY" })];
    const chance = chanceOf(seed);
    const day = await recordDay(gateway, call, apps, chance, REQUESTS_A_DAY);
    counted.captured += day.length;
    books.haveChanged();

    for (const captured of day) {
      const answer = await call(captured.app, captured.operation, captured.fields);
      counted["sent again"] += 1;
      const hasChanged = books.haveChanged();
      if (!hadEffect(captured)) {
        if (hasChanged) counted["refused before, taken when sent again"] += 1;
        continue;
      }
      if (hasChanged)
        judge("no-second-effect", captured, "had another effect when it was sent again");
      if (answer.body["syssn"] !== captured.answer.body["syssn"]) {
        judge(
          "same-syssn-again",
          captured,
          `was answered ${told(captured.answer)}, then ${told(answer)}`,
        );
      }
      if (!answer.isReplayed)
        judge("no-second-effect", captured, "was not known when it was sent again");
    }

    for (const captured of chance.shuffled(day)) {
      for (const operation of others(captured.operation)) {
        const before = movements();
        const answer = await call(captured.app, operation, captured.fields);
        counted["sent elsewhere"] += 1;
        if (!books.haveChanged()) continue;
        const known = knownEffect(captured, operation, movements() !== before);
        if (known !== undefined) counted[known] += 1;
        else judge("no-second-effect", captured, `was taken at ${operation}: ${told(answer)}`);
      }
    }

    violations.push(
      ...checkInvariants({
        books: readBooks(gateway.booksPath),
        ledger: readLedger(gateway.ledgerPath),
        exchanges,
        isSettled: false,
      }),
    );
  } finally {
    books.close();
    await gateway.stop();
  }
  return violations;
}

/** What the channel was asked for is recorded and has a serial number; what was refused has none. */
function hadEffect({ operation, answer }: Captured): boolean {
  return operation !== "queryTransactions" && typeof answer.body["syssn"] === "string";
}

/** What the signature leaves open, as `replay` says; undefined for whatever must not happen. */
function knownEffect(
  captured: Captured,
  operation: OperationId,
  hasMovedMoney: boolean,
): keyof Counted | undefined {
  const from = captured.operation;
  if (hasMovedMoney) {
    return from === "queryTransactions" || hadEffect(captured)
      ? undefined
      : "refused before, moved money elsewhere";
  }
  if (operation === "closeOrder" && from === "createPayment") {
    return "unpaid orders closed by their captured payment";
  }
  if (operation === "closeOrder" && from === "queryTransactions") {
    return "unpaid orders closed by a captured query";
  }
  return hadEffect(captured) ? undefined : "refused before, closed an unpaid order elsewhere";
}

function others(operation: OperationId): readonly OperationId[] {
  return (Object.keys(operations) as OperationId[]).filter((each) => each !== operation);
}

function told({ status, body }: TradeAnswer): string {
  return `${status} ${JSON.stringify(body)}`;
}
