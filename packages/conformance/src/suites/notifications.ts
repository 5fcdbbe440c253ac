import { codes } from "@trade-v1/contract/catalogue";
import { validateNotification } from "@trade-v1/contract/validators";
import { type SignType, verifyBytes } from "@trade-v1/signing";
import { type ClauseId, clause } from "../clauses.ts";
import { type JsonObject, parseJson } from "../exchange/json.ts";
import type { ReceivedNotification } from "../notifications/receiver.ts";
import { textOf } from "../story/answer.ts";
import * as orders from "../story/orders.ts";
import { sandboxOf } from "../story/sandbox.ts";
import type { Stage } from "../story/stage.ts";
import type { Story } from "../story/story.ts";
import { StoryStopped } from "../story/story-stopped.ts";

/** A first attempt leaves within a second; a busy machine gets more. */
const patienceMs = 15_000;

/** What is told to the partner's own address, and what is not. */
export const notifications: readonly Story[] = [
  ...(["MD5", "SHA256"] as const).flatMap((signType) =>
    (["800208", "800151"] as const).map((payType) =>
      story(
        `payment-${payType}-${signType.toLowerCase()}`,
        "notification.sent",
        `a ${payType} payment signed with ${signType} is notified`,
        async (stage) => {
          const order = await pay(stage, payType, signType);
          const [first] = await received(stage, order.number, 1);
          const told = read(stage, first, signType);
          said(stage, told, {
            syssn: order.syssn,
            out_trade_no: order.number,
            txamt: order.amount,
            pay_type: payType,
            notify_type: "payment",
          });
        },
      ),
    ),
  ),
  story("refund", "notification.sent", "a refund is notified after its payment", async (stage) => {
    const order = await pay(stage, "800208", "SHA256");
    await received(stage, order.number, 1);
    const refund = await orders.refund(stage, order, 400);
    stage.demandCode("refund.answer", refund, codes.ok.code);
    const [, second] = await received(stage, order.number, 2);
    const told = read(stage, second, "SHA256");
    said(stage, told, {
      syssn: refund.syssn,
      orig_syssn: order.syssn,
      txamt: "400",
      notify_type: "refund",
    });
  }),
  story(
    "nothing-else",
    "notification.sent",
    "closes, reversals and failures are not notified",
    async (stage) => {
      const name = stage.number();
      const more = { notify_url: urlOf(stage, name) };
      const opened = async (payType: "800201" | "800151" | "800208", changes = {}) => {
        const fields = orders.paymentFields(stage, payType, { ...more, ...changes });
        const { syssn } = await orders.createPayment(stage, fields);
        const { out_trade_no: number = "", txamt: amount = "" } = fields;
        return { payType, syssn, number, amount, fields };
      };
      await orders.closeOrder(stage, await opened("800201"));
      await orders.reverse(stage, await opened("800151"));
      await opened("800208", { txamt: codes.paymentFailed.code });
      // Whatever is due by now is sent before the sandbox answers.
      await sandboxOf(stage).advance(1);
      const told = stage.receiver?.arrived(name) ?? [];
      stage.expect("notification.sent", told.length === 0, `${told.length} notifications arrived`);
    },
  ),
  story(
    "again",
    "notification.again",
    "a notification that was not taken comes again, byte by byte",
    async (stage) => {
      const name = stage.number();
      stage.receiver?.refuse(name, 1);
      await pay(stage, "800208", "SHA256", name);
      await received(stage, name, 1);
      await sandboxOf(stage).advance(120);
      const [first, second] = await received(stage, name, 2);
      read(stage, second, "SHA256");
      stage.expect(
        "notification.again",
        first?.body === second?.body,
        "the second has another body",
      );
      await sandboxOf(stage).advance(3600);
      const count = stage.receiver?.arrived(name).length ?? 0;
      stage.expect(
        "notification.again",
        count === 2,
        `${count} arrived, though the second was taken`,
      );
    },
  ),
];

function story(
  name: string,
  id: ClauseId,
  title: string,
  run: (stage: Stage) => Promise<void>,
): Story {
  const needs = ["sandbox", "notifications"] as const;
  return { id: `notifications/${name}`, title, clause: clause(id), profile: "full", needs, run };
}

function urlOf(stage: Stage, name: string): string {
  if (stage.receiver === undefined) throw new StoryStopped();
  return stage.receiver.url(name);
}

/** Opens an order that notifies under a name, its number unless another is given, and has it paid. */
async function pay(
  stage: Stage,
  payType: "800208" | "800151",
  signType: SignType,
  name?: string,
): Promise<orders.OpenedOrder> {
  const number = stage.number();
  const fields = orders.paymentFields(stage, payType, {
    out_trade_no: number,
    notify_url: urlOf(stage, name ?? number),
    goods_name: "牛奶 & bread",
  });
  const answer = await orders.createPayment(stage, fields, { signType });
  stage.demandCode("payment.opened", answer, codes.ok.code);
  if (!orders.isSwipe(payType)) await sandboxOf(stage).approve(answer.syssn);
  return { payType, fields, number, syssn: answer.syssn, amount: fields["txamt"] ?? "" };
}

async function received(
  stage: Stage,
  name: string,
  count: number,
): Promise<readonly ReceivedNotification[]> {
  const all = (await stage.receiver?.waitFor(name, count, patienceMs)) ?? [];
  const found = `${all.length} of ${count} notifications arrived within ${patienceMs / 1000} s`;
  stage.demand("notification.sent", all.length >= count, found);
  return all;
}

/** Judges a notification by itself, and keeps it among the story's exchanges. */
function read(
  stage: Stage,
  notification: ReceivedNotification | undefined,
  signType: SignType,
): JsonObject {
  const { path, headers, body } = notification ?? { path: "", headers: {}, body: "" };
  stage.exchanges.push({
    operationId: "transactionNotification",
    sent: { method: "POST", path, headers, body },
    answered: { status: 200, headers: {}, body: "SUCCESS" },
    failure: undefined,
    durationMs: 0,
  });
  const signature = headers["x-qf-sign"];
  const named = headers["x-qf-signtype"];
  const { key } = stage.app;
  const wrong = wrongSignature(signature, named, signType);
  const right = named === signType && verifyBytes(body, signature ?? "", { key, signType });
  stage.expect("notification.signed", right, wrong);
  const parsed = parseJson(body);
  const checked = validateNotification(parsed, {
    undeclared: stage.target.strict ? "refuse" : "ignore",
  });
  for (const { message } of checked.ok ? [] : checked.errors) {
    stage.expect("notification.body", false, message);
  }
  return parsed ?? {};
}

function wrongSignature(
  signature: string | undefined,
  named: string | undefined,
  signType: SignType,
): string {
  if (signature === undefined) return "there is no X-QF-SIGN";
  if (named !== signType) return `X-QF-SIGNTYPE is ${named}; the order was signed with ${signType}`;
  return "X-QF-SIGN is not the hash of the body and the key";
}

function said(stage: Stage, told: JsonObject, wanted: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(wanted)) {
    const found = textOf(told, name);
    stage.expect(
      "notification.body",
      found === value,
      `${name} is ${JSON.stringify(found)}, not ${value}`,
    );
  }
}
