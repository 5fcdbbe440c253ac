import { type PayType, payTypes } from "@trade-v1/contract/catalogue";
import type { Campaign } from "../campaign.ts";
import type { Chance } from "../support/chance.ts";
import type { Fields } from "../support/partner.ts";
import { type Answer, authCodeOf, partner } from "./partner.ts";
import { playRounds, type Round, type Tally } from "./rounds.ts";
import type { Stage } from "./stage.ts";

const COPIES = 32;

/** 32 payments under one number at once, identical ones or of two contents. */
export const duplicates: Campaign = {
  name: "duplicates",
  summary:
    "32 payments under one number at the same moment, in every other round of two contents, on one gateway or two: one content " +
    "wins, gets one transaction and is charged once; the other is refused with 2011.",
  cycles: 500,
  run: (assignment) => playRounds(assignment, playRound, countCharges),
};

async function playRound(round: Round): Promise<void> {
  const { stage, app, chance, name, broken, count } = round;
  const call = partner(stage.send, app, stage.records);
  const content = newPayment(chance, name);
  const other = chance.percent(50) ? null : otherContent(chance, content);
  const sent = Array.from({ length: COPIES }, (_, copy) => (copy % 2 && other ? other : content));
  const answers = await Promise.all(sent.map((fields) => call("createPayment", fields)));

  const fault = faultOf(answers, sent);
  if (fault !== null) broken("one-number-one-content", `payment ${name}: ${fault}`);
  const winner = sent[answers.findIndex(({ code }) => code !== USED)] ?? content;
  const again = await call("createPayment", winner);
  const before = answers.find(({ code }) => code !== USED);
  if (again.syssn !== before?.syssn || !again.isReplayed) {
    broken("same-syssn-again", `payment ${name} sent again: ${JSON.stringify([before, again])}`);
  }
  const isWaiting = winner["auth_code"] === undefined && again.code === "0000";
  if (isWaiting) {
    await stage.sandbox.approve(again.syssn).catch((error: unknown) => {
      broken("answer-in-contract", `payment ${name}: ${error}`);
    });
  }
  count(other ? "rounds of two contents" : "rounds of one content");
  count("answers 2011", answers.filter(({ code }) => code === USED).length);
  count("answers of the winner", answers.filter(({ code }) => code !== USED).length);
}

const USED = "2011";

/** What is wrong with the answers that copies got which were sent at the same moment; null: nothing. */
function faultOf(answers: readonly Answer[], sent: readonly Fields[]): string | null {
  const won = answers.filter(({ code }) => code !== USED);
  const contents = new Set(sent.filter((_, index) => answers[index]?.code !== USED));
  const transactions = new Set(won.map(({ syssn }) => syssn));
  const codes = new Set(won.map(({ code }) => code));
  if (contents.size !== 1) return `${contents.size} contents were accepted`;
  const copies = sent.filter((fields) => contents.has(fields)).length;
  if (won.length !== copies) return `${won.length} of the winner's ${copies} were accepted`;
  if (transactions.size !== 1) return `it is ${[...transactions].join(", ")}`;
  if (codes.size !== 1) return `it was answered ${[...codes].join(", ")}`;
  const firsts = won.filter(({ isReplayed }) => !isReplayed).length;
  return firsts === 1 ? null : `${firsts} answers claim to be the first`;
}

/** Amounts that the wallets decide at once, in every way. */
const AMOUNTS = ["1", "1000", "99999999999", "1143", "1201", "1205"] as const;

function newPayment(chance: Chance, name: string): Fields {
  const payType = chance.oneOf(Object.keys(payTypes) as PayType[]);
  const authCode = authCodeOf(payType, chance.between(0, 1e9));
  return {
    pay_type: payType,
    out_trade_no: `dup-${name}`,
    txamt: chance.oneOf(AMOUNTS),
    ...(authCode !== "" && { auth_code: authCode }),
  };
}

/** The same number for other money. */
function otherContent(chance: Chance, content: Fields): Fields {
  const { pay_type: payType = "", txamt = "" } = content;
  const change = chance.oneOf(["amount", "openid", "pay type"] as const);
  if (change === "amount") return { ...content, txamt: txamt === "1" ? "2" : "1" };
  if (change === "openid") return { ...content, openid: "somebody-else" };
  const { auth_code: _, ...rest } = content;
  return { ...rest, pay_type: payType === "800201" ? "800151" : "800201" };
}

function countCharges(stage: Stage, { count }: Tally): void {
  const { ledger, books } = stage.evidence(true);
  const payments = books.transactions.filter(({ kind }) => kind === "payment");
  const numbers = new Map(payments.map(({ id, number }) => [id, number]));
  const charges = ledger.entries.filter(({ kind }) => kind === "charge");
  const charged = new Set(charges.map(({ orderId }) => numbers.get(orderId)));
  const opened = [...ledger.openings.values()].reduce((sum, times) => sum + times, 0);
  count("charges", charges.length);
  count("extra charges", charges.length - charged.size);
  count("extra openings", opened - payments.length);
}
