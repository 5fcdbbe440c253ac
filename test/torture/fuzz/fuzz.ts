import fc from "fast-check";
import type { Assignment, Campaign, Result, Violation } from "../campaign.ts";
import { readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import { readLedger } from "../invariants/ledger.ts";
import { type BuiltRequest, buildRequest } from "./requests/build-request.ts";
import { type Fault, judgeOther, judgeTrade } from "./requests/judge.ts";
import { type OtherCase, otherRequest } from "./requests/other-case.ts";
import { otherCases } from "./requests/other-cases.ts";
import { openScene, type Scene } from "./requests/scene.ts";
import { type TradeCase, tradeCases } from "./requests/trade-cases.ts";
import { asCurl, type WireAnswer, type WireRequest } from "./wire.ts";

/** So many cases meet one gateway; then a fresh one takes over. */
const CASES_PER_GATEWAY = 2_000;
/** More broken promises than this are not looked for. */
const ENOUGH = 10;
/** How long a broken case is made smaller. */
const SHRINK_MS = 20_000;

const cases = fc.oneof(
  { weight: 6, arbitrary: tradeCases() },
  { weight: 1, arbitrary: otherCases() },
);

export const fuzz: Campaign = {
  name: "fuzz",
  summary:
    "Requests made from the contract, right and wrong in every way: no unexpected 5xx, no answer outside the contract, nothing changed by a refusal, nobody sees another's data.",
  cycles: 100_000,
  run,
};

async function run({ seed, cycles, isOver, progress }: Assignment): Promise<Result> {
  const counted: Counted = {
    cases: 0,
    taken: 0,
    refused: 0,
    changes: 0,
    "5xx": 0,
    kinds: new Set(),
  };
  const violations: Violation[] = [];
  for (let round = 0; counted.cases < cycles && !isOver(); round++) {
    const numRuns = Math.min(CASES_PER_GATEWAY, cycles - counted.cases);
    const roundSeed = (seed + round) | 0;
    const found = await playRound(roundSeed, numRuns, counted, isOver);
    violations.push(...found);
    progress(`${counted.cases} cases, ${violations.length} violations`);
    if (violations.length >= ENOUGH) break;
  }
  const { kinds, ...figures } = counted;
  return {
    rounds: counted.cases,
    figures: { ...figures, "different answers": kinds.size },
    violations,
  };
}

interface Counted {
  cases: number;
  taken: number;
  refused: number;
  /** Cases that changed something. */
  changes: number;
  "5xx": number;
  /** Operation, status and code of every answer. */
  readonly kinds: Set<string>;
}

/** Lets cases loose on one gateway until they are used up or one breaks a promise. */
async function playRound(
  seed: number,
  numRuns: number,
  counted: Counted,
  isOver: () => boolean,
): Promise<Violation[]> {
  const scene = await openScene();
  let firstBroken: number | undefined;
  try {
    const property = fc.asyncProperty(cases, async (case_) => {
      if (firstBroken !== undefined && performance.now() - firstBroken > SHRINK_MS) return;
      if (firstBroken === undefined && isOver()) return;
      const broken = await play(case_, scene, counted);
      if (broken === undefined) return;
      firstBroken ??= performance.now();
      throw broken;
    });
    const report = await fc.check(property, { seed, numRuns });
    if (!report.failed) {
      const books = readBooks(scene.gateway.booksPath);
      const ledger = readLedger(scene.gateway.ledgerPath);
      return [...checkInvariants({ books, ledger, isSettled: false })];
    }
    const error = report.errorInstance;
    if (!(error instanceof BrokenPromise)) throw error;
    return [
      {
        invariant: error.fault.invariant,
        what: `seed ${seed} path ${report.counterexamplePath}: ${error.message}`,
      },
    ];
  } finally {
    await scene.close();
  }
}

/** A case that broke a promise, as fast-check wants to be told. */
class BrokenPromise extends Error {
  override readonly name = "BrokenPromise";
  readonly fault: Fault;

  constructor(fault: Fault, reproducer: string) {
    super(`${fault.what}\n  ${reproducer}`);
    this.fault = fault;
  }
}

/** Sends one case and judges what came of it. */
async function play(
  case_: TradeCase | OtherCase,
  scene: Scene,
  counted: Counted,
): Promise<BrokenPromise | undefined> {
  const built = case_.kind === "trade" ? buildRequest(case_, scene) : undefined;
  const request = built?.request ?? otherRequest(case_ as OtherCase, scene);
  const answer = await scene.gateway.wire.send(request).catch((error: unknown) => String(error));
  counted.cases += 1;
  const changed = scene.books.haveChanged();
  if (changed) counted.changes += 1;
  const faults: Fault[] = [];
  if (typeof answer === "string") {
    faults.push({ invariant: "every-request-answered", what: answer });
  } else {
    count(counted, answer);
    const code = /"respcd":"(\d+)"/.exec(answer.text)?.[1] ?? "";
    counted.kinds.add(`${case_.operation ?? ""} ${answer.status} ${code}`);
    const isRefused = answer.status >= 400 || isRefusal(built, answer);
    if (changed && isRefused && !mayAskFirst(built, scene)) {
      faults.push({
        invariant: "refusal-changes-nothing",
        what: `${answer.status} ${answer.text.slice(0, 200)}`,
      });
    }
    faults.push(
      ...(case_.kind === "trade" && built !== undefined
        ? judgeTrade(case_, built, answer, scene)
        : judgeOther(case_ as OtherCase, answer, scene)),
    );
    if (case_.kind === "trade" && built !== undefined) learn(case_, built, answer, scene);
  }
  const [fault] = faults;
  if (fault === undefined) return undefined;
  return new BrokenPromise(fault, reproducer(scene, request));
}

function reproducer(scene: Scene, request: WireRequest): string {
  return asCurl(scene.gateway.url, request);
}

function count(counted: Counted, { status }: WireAnswer): void {
  if (status >= 500) counted["5xx"] += 1;
  else if (status >= 400) counted.refused += 1;
  else counted.taken += 1;
}

/** What our own rules refuse carries no serial number, and records nothing. */
function isRefusal(built: BuiltRequest | undefined, { text }: WireAnswer): boolean {
  return built !== undefined && !text.includes('"syssn"') && !text.includes('"data"');
}

/**
 * An order whose outcome is unknown is asked about before a close or reversal of it is refused, and
 * the wallets know it after half a minute of real time.
 */
function mayAskFirst(built: BuiltRequest | undefined, { callers }: Scene): boolean {
  const { syssn, out_trade_no: number } = built?.fields ?? {};
  return callers.some(({ orders }) =>
    orders.some(
      (order) =>
        (order.id === syssn || order.number === number) && ["1145", "1298"].includes(order.amount),
    ),
  );
}

/** Remembers whose is what, for the cases that follow. */
function learn(case_: TradeCase, { fields }: BuiltRequest, answer: WireAnswer, scene: Scene): void {
  if (answer.status !== 200) return;
  const {
    syssn,
    out_trade_no: number,
    txamt: amount,
  } = JSON.parse(answer.text) as Record<string, string | undefined>;
  if (syssn === undefined || number === undefined || amount === undefined) return;
  if (case_.operation === "createPayment") {
    scene.learn(case_.caller, { id: syssn, number, order: { id: syssn, number, amount } });
  } else {
    const own = case_.operation === "createRefund" ? fields["out_trade_no"] : undefined;
    scene.learn(case_.caller, { id: syssn, ...(own === undefined ? {} : { number: own }) });
  }
}
