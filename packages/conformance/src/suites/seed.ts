import { type PayType, payTypes } from "@trade-v1/contract/catalogue";
import { type ClauseId, clause } from "../clauses.ts";
import type { FormFields } from "../exchange/form.ts";
import { isSuccess } from "../exchange/seed-members.ts";
import { type Answer, textOf } from "../story/answer.ts";
import * as orders from "../story/orders.ts";
import type { TradeOperation } from "../story/request.ts";
import type { Stage } from "../story/stage.ts";
import { describe } from "../story/stage.ts";
import type { Story } from "../story/story.ts";
import { StoryStopped } from "../story/story-stopped.ts";

/**
 * What the original document promises, asked through its four operations alone. It has no way to
 * act for a customer, so what has to be paid is paid by a swipe.
 */
export const seed: readonly Story[] = [
  ...(Object.keys(payTypes) as PayType[]).map((payType) =>
    story(
      `open-${payType}`,
      "payment.opened",
      `a ${payTypes[payType].name} payment is opened`,
      async (stage) => {
        const fields = orders.paymentFields(stage, payType, {
          udid: "till-1",
          lnglat: "12.34 56.78",
        });
        const { body } = await succeeds(stage, "createPayment", fields, "payment.opened");
        const number = textOf(body, "out_trade_no");
        const wanted = fields["out_trade_no"] ?? "";
        stage.expect("payment.opened", number === wanted, `out_trade_no ${number}, not ${wanted}`);
        stage.expect("payment.opened", textOf(body, "syssn") !== "", "syssn is empty");
        if (!orders.isSwipe(payType)) {
          const url = textOf(body, "pay_url");
          stage.expect("payment.opened", URL.canParse(url), `pay_url is ${JSON.stringify(url)}`);
        }
      },
    ),
  ),
  ...(["800208", "800201"] as const).map((payType) =>
    story(
      `merchant-left-out-${payType}`,
      "merchant.optional",
      `a ${payTypes[payType].name} payment without a merchant, and with Mchid`,
      async (stage) => {
        const { mchid = "", ...fields } = orders.paymentFields(stage, payType);
        await succeeds(stage, "createPayment", fields, "merchant.optional");
        const other = { ...fields, Mchid: mchid, out_trade_no: stage.number() };
        await succeeds(stage, "createPayment", other, "merchant.optional");
      },
    ),
  ),
  ...(["pay_type", "out_trade_no", "txamt"] as const).map((name) =>
    story(
      `payment-without-${name}`,
      "payment.required-fields",
      `a payment without ${name} is refused`,
      (stage) =>
        refused(
          stage,
          "createPayment",
          without(orders.paymentFields(stage, "800208"), name),
          "payment.required-fields",
        ),
    ),
  ),
  ...["10.5", "-10", "ten", "0"].map((amount) =>
    story(`amount-${amount}`, "amount.integer", `a payment of ${amount} is refused`, (stage) =>
      refused(
        stage,
        "createPayment",
        orders.paymentFields(stage, "800208", { txamt: amount }),
        "amount.integer",
      ),
    ),
  ),
  story(
    "close-unpaid",
    "close.unpaid-order",
    "an unpaid WeChat order is closed, by either number",
    async (stage) => {
      for (const name of ["syssn", "out_trade_no"] as const) {
        const order = await paid(stage, "800201");
        const number = name === "syssn" ? order.syssn : order.number;
        await succeeds(
          stage,
          "closeOrder",
          { mchid: stage.app.mchid, [name]: number },
          "close.unpaid-order",
        );
      }
    },
  ),
  story("close-paid", "close.paid-order", "a paid WeChat order is not closed", async (stage) => {
    const order = await paid(stage, "800208");
    await refused(
      stage,
      "closeOrder",
      { mchid: stage.app.mchid, syssn: order.syssn },
      "close.paid-order",
    );
  }),
  story("close-alipay", "close.wechat-only", "an Alipay order is not closed", async (stage) => {
    const order = await paid(stage, "800151");
    await refused(
      stage,
      "closeOrder",
      { mchid: stage.app.mchid, syssn: order.syssn },
      "close.wechat-only",
    );
  }),
  ...(["800208", "800108"] as const).map((payType) =>
    story(
      `refund-${payType}`,
      "refund.answer",
      `a paid ${payTypes[payType].name} order is refunded`,
      async (stage) => {
        const order = await paid(stage, payType);
        const fields = refundFields(stage, order);
        const { body } = await succeeds(stage, "createRefund", fields, "refund.answer");
        const wanted = { ...fields, orig_syssn: order.syssn };
        for (const name of ["orig_syssn", "out_trade_no", "txamt", "txdtm"] as const) {
          const right = Reflect.get(wanted, name) as string;
          const found = textOf(body, name);
          stage.expect(
            "refund.answer",
            found === right,
            `${name} is ${JSON.stringify(found)}, not ${right}`,
          );
        }
        const own = textOf(body, "syssn");
        stage.expect(
          "refund.answer",
          own !== order.syssn,
          `syssn ${own} is the order's, not the refund's`,
        );
      },
    ),
  ),
  ...(["syssn", "out_trade_no", "txamt"] as const).map((name) =>
    story(
      `refund-without-${name}`,
      "refund.required-fields",
      `a refund without ${name} is refused`,
      async (stage) => {
        const order = await paid(stage, "800208");
        await refused(
          stage,
          "createRefund",
          without(refundFields(stage, order), name),
          "refund.required-fields",
        );
      },
    ),
  ),
  ...(["800151", "800108"] as const).map((payType) =>
    story(
      `reverse-${payType}`,
      "reversal.any-order",
      `${orders.isSwipe(payType) ? "a paid" : "an unpaid"} Alipay order is reversed`,
      async (stage) => {
        const order = await paid(stage, payType);
        const { body } = await succeeds(
          stage,
          "createReversal",
          reversalFields(stage, order),
          "reversal.any-order",
        );
        const found = textOf(body, "orig_syssn");
        stage.expect(
          "reversal.any-order",
          found === order.syssn,
          `orig_syssn ${found}, not ${order.syssn}`,
        );
      },
    ),
  ),
  story(
    "reverse-wechat",
    "reversal.alipay-only",
    "a WeChat order is not reversed",
    async (stage) => {
      const order = await paid(stage, "800208");
      await refused(stage, "createReversal", reversalFields(stage, order), "reversal.alipay-only");
    },
  ),
  ...(["mchid", "syssn", "out_trade_no", "txamt"] as const).map((name) =>
    story(
      `reversal-without-${name}`,
      "reversal.required-fields",
      `a reversal without ${name} is refused`,
      async (stage) => {
        const order = await paid(stage, "800151");
        await refused(
          stage,
          "createReversal",
          without(reversalFields(stage, order), name),
          "reversal.required-fields",
        );
      },
    ),
  ),
];

function story(
  name: string,
  id: ClauseId,
  title: string,
  run: (stage: Stage) => Promise<void>,
): Story {
  return { id: `seed/${name}`, title, clause: clause(id), profile: "seed", needs: [], run };
}

/** An order that is paid if its type is a swipe, and waits otherwise. */
async function paid(stage: Stage, payType: PayType): Promise<orders.OpenedOrder> {
  const fields = orders.paymentFields(stage, payType);
  const { syssn } = await succeeds(stage, "createPayment", fields, "payment.opened");
  const { txamt: amount = "", out_trade_no: number = "" } = fields;
  return { payType, syssn, amount, number, fields };
}

async function succeeds(
  stage: Stage,
  operation: TradeOperation,
  fields: FormFields,
  id: ClauseId,
): Promise<Answer> {
  const answer = await stage.call(operation, fields);
  const done = answer.answered !== undefined && isSuccess(answer.answered);
  stage.demand(id, done, `${describe(answer)} was answered; right is success`);
  return answer;
}

/** However it is refused, it must not be done. @throws StoryStopped without an answer */
async function refused(
  stage: Stage,
  operation: TradeOperation,
  fields: FormFields,
  id: ClauseId,
): Promise<void> {
  const answer = await stage.call(operation, fields, {});
  if (answer.answered === undefined) throw new StoryStopped();
  const words = `${describe(answer)} was answered; right is a failure code`;
  stage.expect(id, !isSuccess(answer.answered), words);
}

function refundFields(stage: Stage, { syssn, amount }: orders.OpenedOrder): FormFields {
  const number = stage.number();
  return {
    mchid: stage.app.mchid,
    syssn,
    out_trade_no: number,
    txamt: amount,
    txdtm: orders.wireTime(),
  };
}

function reversalFields(stage: Stage, order: orders.OpenedOrder): FormFields {
  const { syssn, number, amount } = order;
  return {
    mchid: stage.app.mchid,
    syssn,
    out_trade_no: number,
    txamt: amount,
    txdtm: orders.wireTime(),
  };
}

function without(fields: FormFields, name: string): FormFields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));
}
