import { codes } from "@trade-v1/contract/catalogue";
import { type ClauseId, clause } from "../clauses.ts";
import type { Answer } from "../story/answer.ts";
import * as orders from "../story/orders.ts";
import { sandboxOf } from "../story/sandbox.ts";
import type { Stage } from "../story/stage.ts";
import { describe } from "../story/stage.ts";
import type { Need, Story } from "../story/story.ts";

const { ok, processing, numberUsed, refundTooLarge } = codes;

/** How many copies arrive at once. */
const copies = 16;

/** What repeated and simultaneous requests may do: nothing twice. */
export const idempotency: readonly Story[] = [
  story(
    "payment-again",
    "idempotency.replay",
    "the same payment three times charges once",
    [],
    async (stage) => {
      const fields = orders.paymentFields(stage, "800208");
      const first = await orders.createPayment(stage, fields);
      stage.demandCode("payment.opened", first, ok.code);
      stage.expect(
        "idempotency.replay",
        !first.replayed,
        "the first answer says Idempotent-Replayed",
      );
      for (let time = 0; time < 2; time++) {
        replays(stage, first, await orders.createPayment(stage, fields));
      }
      await oneTransaction(stage, fields["out_trade_no"] ?? "", "idempotency.replay");
    },
  ),
  story(
    "refund-again",
    "idempotency.replay",
    "the same refund twice gives back once",
    [],
    async (stage) => {
      const order = await orders.openOrder(stage, "800208");
      const number = stage.number();
      const first = await orders.refund(stage, order, 400, number);
      stage.demandCode("refund.answer", first, ok.code);
      replays(stage, first, await orders.refund(stage, order, 400, number));
      await refundedExactly(stage, order, 400);
    },
  ),
  story(
    "close-again",
    "idempotency.replay",
    "the same close twice is one close",
    [],
    async (stage) => {
      const order = await orders.openOrder(stage, "800201");
      const first = await orders.closeOrder(stage, order);
      stage.demandCode("close.unpaid-order", first, ok.code);
      replays(stage, first, await orders.closeOrder(stage, order));
    },
  ),
  story(
    "reversal-again",
    "idempotency.replay",
    "the same reversal twice is one reversal",
    [],
    async (stage) => {
      const order = await orders.openOrder(stage, "800108");
      const first = await orders.reverse(stage, order);
      stage.demandCode("reversal.any-order", first, ok.code);
      replays(stage, first, await orders.reverse(stage, order));
    },
  ),
  ...(["txamt", "pay_type"] as const).map((name) =>
    story(
      `number-with-other-${name}`,
      "idempotency.number-used",
      `a used number with another ${name} is refused`,
      [],
      async (stage) => {
        const order = await orders.openOrder(stage, "800201");
        const other = name === "txamt" ? "999" : "800151";
        const answer = await orders.createPayment(stage, { ...order.fields, [name]: other });
        stage.expectCode("idempotency.number-used", answer, numberUsed.code);
        await oneTransaction(stage, order.number, "idempotency.number-used");
      },
    ),
  ),
  story(
    "refund-with-the-orders-number",
    "idempotency.number-used",
    "a refund under the order's number is refused",
    [],
    async (stage) => {
      const order = await orders.openOrder(stage, "800208");
      const answer = await orders.refund(stage, order, 400, order.number);
      stage.expectCode("idempotency.number-used", answer, numberUsed.code);
      await refundedExactly(stage, order, 0);
    },
  ),
  story(
    "refusal-leaves-number-free",
    "field.refused",
    "a refused request leaves its number free",
    [],
    async (stage) => {
      const fields = orders.paymentFields(stage, "800208");
      const wrong = await orders.createPayment(stage, { ...fields, txamt: "0" });
      stage.expectCode("field.refused", wrong, codes.parameterError.code, 400);
      stage.expectCode("field.refused", await orders.createPayment(stage, fields), ok.code);
    },
  ),
  story(
    "payments-at-once",
    "idempotency.at-once",
    `${copies} copies of a payment at the same moment charge once`,
    [],
    async (stage) => {
      const fields = orders.paymentFields(stage, "800208");
      const answers = await atOnce(copies, () => orders.createPayment(stage, fields));
      onlyCodes(stage, answers, [ok.code, processing.code]);
      const numbers = new Set(answers.map(({ syssn }) => syssn));
      stage.expect("idempotency.at-once", numbers.size === 1, `${numbers.size} different syssn`);
      const first = answers.filter(({ replayed }) => !replayed).length;
      stage.expect(
        "idempotency.at-once",
        first === 1,
        `${first} of ${copies} answers without Idempotent-Replayed`,
      );
      await oneTransaction(stage, fields["out_trade_no"] ?? "", "idempotency.at-once");
    },
  ),
  story(
    "amounts-at-once",
    "idempotency.at-once",
    "one number with eight amounts at the same moment is one payment",
    [],
    async (stage) => {
      const fields = orders.paymentFields(stage, "800208");
      const answers = await atOnce(8, (index) =>
        orders.createPayment(stage, { ...fields, txamt: String(2000 + index) }),
      );
      onlyCodes(stage, answers, [ok.code, numberUsed.code]);
      const paid = answers.filter(({ code }) => code === ok.code).length;
      stage.expect("idempotency.at-once", paid === 1, `${paid} of 8 were paid`);
      await oneTransaction(stage, fields["out_trade_no"] ?? "", "idempotency.at-once");
    },
  ),
  story(
    "refunds-at-once",
    "refund.limit",
    "eight refunds at the same moment give back no more than was paid",
    [],
    async (stage) => {
      const order = await orders.openOrder(stage, "800208");
      const answers = await atOnce(8, () => orders.refund(stage, order, 300));
      onlyCodes(stage, answers, [ok.code, processing.code, refundTooLarge.code]);
      const done = answers.filter(({ code }) => code === ok.code).length;
      stage.expect("refund.limit", done <= 3, `${done} refunds of 300 on a payment of 1000`);
      await refundedExactly(stage, order, done * 300);
    },
  ),
  story(
    "refund-copies-at-once",
    "idempotency.at-once",
    `${copies} copies of a refund at the same moment give back once`,
    [],
    async (stage) => {
      const order = await orders.openOrder(stage, "800108");
      const number = stage.number();
      const answers = await atOnce(copies, () => orders.refund(stage, order, 400, number));
      onlyCodes(stage, answers, [ok.code, processing.code]);
      await refundedExactly(stage, order, 400);
    },
  ),
  story(
    "answer-lost",
    "idempotency.lost-answer",
    "a payment whose answer was lost is found by sending it again",
    ["sandbox"],
    async (stage) => {
      const fields = orders.paymentFields(stage, "800208");
      await sandboxOf(stage).plan("lost-answer");
      await stage.losesAnswer(() => orders.createPayment(stage, fields));
      const again = await orders.createPayment(stage, fields);
      stage.expectCode("idempotency.lost-answer", again, ok.code);
      stage.expect("idempotency.lost-answer", again.replayed, "no Idempotent-Replayed: true");
      await oneTransaction(stage, fields["out_trade_no"] ?? "", "idempotency.lost-answer");
    },
  ),
];

function story(
  name: string,
  id: ClauseId,
  title: string,
  needs: readonly Need[],
  run: (stage: Stage) => Promise<void>,
): Story {
  return { id: `idempotency/${name}`, title, clause: clause(id), profile: "full", needs, run };
}

function atOnce(count: number, send: (index: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => send(index)));
}

function replays(stage: Stage, first: Answer, again: Answer): void {
  stage.expectCode("idempotency.replay", again, first.code);
  stage.expect(
    "idempotency.replay",
    again.syssn === first.syssn,
    `the second answer has syssn ${again.syssn}, the first ${first.syssn}`,
  );
  stage.expect("idempotency.replay", again.replayed, "no Idempotent-Replayed: true");
}

function onlyCodes(stage: Stage, answers: readonly Answer[], codes: readonly string[]): void {
  for (const answer of answers) {
    const found = `${describe(answer)} was answered; right is ${codes.join(" or ")}`;
    stage.expect("idempotency.at-once", codes.includes(answer.code), found);
  }
}

async function oneTransaction(stage: Stage, number: string, id: ClauseId): Promise<void> {
  const found = await orders.find(stage, { out_trade_no: number });
  stage.expect(id, found.length === 1, `${found.length} transactions have the number ${number}`);
}

/** What the refunds of an order come to, by what they say themselves and by what the order says. */
async function refundedExactly(
  stage: Stage,
  order: orders.OpenedOrder,
  amount: number,
): Promise<void> {
  const { cancel } = await orders.look(stage, order);
  const wanted = amount === 0 ? "0" : "5";
  stage.expect("refund.limit", cancel === wanted, `the order's cancel is ${cancel}, not ${wanted}`);
  const left = Number(order.amount) - amount;
  const over = await orders.refund(stage, order, left + 1);
  stage.expectCode("refund.limit", over, refundTooLarge.code);
  const rest = await orders.refund(stage, order, left);
  stage.expectCode("refund.limit", rest, ok.code);
}
