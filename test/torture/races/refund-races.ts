import type { Campaign } from "../campaign.ts";
import type { Fields } from "../support/partner.ts";
import { type Answer, authCodeOf, type Partner, partner } from "./partner.ts";
import { playRounds, type Round, type Tally } from "./rounds.ts";
import type { Stage } from "./stage.ts";

const AT_ONCE = 16;
const TIME = "2026-11-23 16:00:00";

/** Refunds of one order at once: in parts, under one number, and against a reversal. */
export const refundRaces: Campaign = {
  name: "refund-races",
  summary:
    "16 refunds of one payment at the same moment: parts whose sum is too much, copies under one number, " +
    "and parts against a reversal. Never does more go back than was paid, and all of it can.",
  cycles: 500,
  run: (assignment) => playRounds(assignment, playRound, countOverRefunds),
};

/** A paid order. */
interface Paid {
  readonly syssn: string;
  readonly number: string;
  readonly amount: number;
}

type Race = (round: Round, call: Partner, paid: Paid) => Promise<void>;

const races: readonly (readonly [string, Race, readonly string[]])[] = [
  ["parts that are too much", partsAtOnce, ["800208", "800108"]],
  ["copies under one number", copiesAtOnce, ["800208", "800108"]],
  ["parts against a reversal", againstReversal, ["800108"]],
];

async function playRound(round: Round): Promise<void> {
  const { stage, app, chance, name, broken, count } = round;
  const call = partner(stage.send, app, stage.records);
  const [title, race, payTypes] = chance.oneOf(races);
  const number = `ref-${name}`;
  const amount = chance.between(2000, 9999);
  const payType = chance.oneOf(payTypes);
  const { code, syssn } = await call("createPayment", {
    pay_type: payType,
    out_trade_no: number,
    txamt: String(amount),
    auth_code: authCodeOf(payType, chance.between(0, 1e9)),
  });
  if (code !== "0000") return broken("pays", `payment ${number} was answered ${code}`);
  await race(round, call, { syssn, number, amount });
  count(`rounds of ${title}`);
}

async function partsAtOnce(round: Round, call: Partner, paid: Paid): Promise<void> {
  const parts = Array.from({ length: AT_ONCE }, (_, index) => {
    // Twice the amount in all, in unequal parts that the wallets have no forced outcome for.
    const part = Math.floor(paid.amount / 8) + round.chance.between(-20, 20);
    return refundOf(paid, `${paid.number}-${index}`, part < 100 ? part : tame(part));
  });
  const answers = await Promise.all(parts.map((fields) => call("createRefund", fields)));
  requireCodes(round, paid, answers, ["0000", "1145", "1272", "1125"]);
  const back = parts.reduce(
    (sum, { txamt }, index) => (answers[index]?.code === "0000" ? sum + Number(txamt) : sum),
    0,
  );
  round.count("refunds that succeeded", answers.filter(({ code }) => code === "0000").length);
  await refundRest(round, call, paid, back);
}

/** Whatever is left can be refunded, and then nothing more. */
async function refundRest(round: Round, call: Partner, paid: Paid, back: number): Promise<void> {
  const { broken } = round;
  if (back > paid.amount) {
    return broken("refunds-within-payment", `${back} of ${paid.amount} went back (${paid.number})`);
  }
  if (back < paid.amount) {
    const rest = refundOf(paid, `${paid.number}-rest`, paid.amount - back);
    const { code } = await call("createRefund", rest);
    // The rest may be an amount that forces a refusal; then it is no fault that it stays.
    if (code !== "0000" && Number(rest["txamt"]) === tame(paid.amount - back)) {
      broken("all-can-go-back", `the rest of ${paid.number}, ${paid.amount - back}: ${code}`);
    }
    if (code !== "0000") return;
  }
  const more = await call("createRefund", refundOf(paid, `${paid.number}-more`, 1));
  if (more.code !== "1125")
    broken("refunds-within-payment", `1 more of ${paid.number}: ${more.code}`);
}

async function copiesAtOnce(round: Round, call: Partner, paid: Paid): Promise<void> {
  const content = refundOf(paid, `${paid.number}-0`, tame(Math.floor(paid.amount / 3)));
  const other = round.chance.percent(50) ? { ...content, txamt: "7" } : content;
  const sent = Array.from({ length: AT_ONCE }, (_, copy) => (copy % 2 ? other : content));
  const answers = await Promise.all(sent.map((fields) => call("createRefund", fields)));
  requireCodes(round, paid, answers, ["0000", "2011"]);
  const done = answers.filter(({ code }) => code === "0000");
  const amounts = new Set(sent.filter((_, index) => answers[index]?.code === "0000"));
  const ids = new Set(done.map(({ syssn }) => syssn));
  const firsts = done.filter(({ isReplayed }) => !isReplayed);
  if (amounts.size !== 1 || ids.size !== 1 || firsts.length !== 1) {
    round.broken(
      "one-number-one-content",
      `${paid.number}-0: ${amounts.size} amounts, ${ids.size} refunds, ${firsts.length} firsts`,
    );
  }
}

async function againstReversal(round: Round, call: Partner, paid: Paid): Promise<void> {
  const { syssn, number, amount } = paid;
  const reversal: Fields = {
    mchid: round.app.mchid,
    out_trade_no: number,
    syssn,
    txamt: String(amount),
    txdtm: TIME,
  };
  const place = round.chance.oneOf([0, 0, 0, round.chance.between(0, AT_ONCE - 2)]);
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) =>
      index === place || index === place + 1
        ? call("createReversal", reversal)
        : call("createRefund", refundOf(paid, `${number}-${index}`, tame(Math.floor(amount / 8)))),
    ),
  );
  requireCodes(round, paid, answers, ["0000", "1145", "1262", "1263", "1272", "1125"]);
  const reversed = answers.slice(place, place + 2).filter(({ code }) => code === "0000");
  const refunded = answers.filter(({ code }) => code === "0000").length - reversed.length;
  if (reversed.length > 0 && refunded > 0) {
    const what = `${number}: reversed, and ${refunded} refunds succeeded`;
    round.broken("refunds-within-payment", what);
  }
  round.count(reversed.length > 0 ? "reversals that won" : "reversals that lost");
}

function refundOf({ syssn }: Paid, number: string, amount: number): Fields {
  return { syssn, out_trade_no: number, txamt: String(amount), txdtm: TIME };
}

/** An amount near this one that forces nothing. */
function tame(amount: number): number {
  return amount >= 1000 && amount < 2100 ? amount - 900 : amount;
}

function requireCodes(
  { broken }: Round,
  { number }: Paid,
  answers: readonly Answer[],
  allowed: readonly string[],
): void {
  const strange = answers.filter(({ code }) => !allowed.includes(code)).map(({ code }) => code);
  if (strange.length > 0) broken("answer-in-contract", `${number}: ${strange.join(", ")}`);
}

/** Codes with which the wallets refuse what is more than is left. */
const TOO_MUCH = ["1272", "1125"];

function countOverRefunds(stage: Stage, { count, broken }: Tally): void {
  const { books, ledger } = stage.evidence(true);
  const orders = Map.groupBy(ledger.entries, ({ orderId }) => orderId);
  const left = [...orders.values()].map((of) =>
    of.reduce((sum, { kind, amount }) => sum + (kind === "charge" ? amount : -amount), 0),
  );
  count("over-refunds", left.filter((amount) => amount < 0).length);
  // The wallets hold the line as well; a gateway that leans on them has let too much through.
  for (const { kind, id, code } of books.transactions) {
    if (kind === "refund" && TOO_MUCH.includes(code)) {
      broken("refunds-within-payment", `refund ${id} was left to the wallets to refuse, ${code}`);
    }
  }
}
