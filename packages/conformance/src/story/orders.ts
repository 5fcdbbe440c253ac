import { type PayType, payTypes } from "@trade-v1/contract/catalogue";
import type { FormFields } from "../exchange/form.ts";
import type { Answer } from "./answer.ts";
import type { Departure } from "./request.ts";
import type { Stage } from "./stage.ts";

/** An order that a story has opened. */
export interface OpenedOrder {
  readonly payType: PayType;
  readonly syssn: string;
  /** Its `out_trade_no`. */
  readonly number: string;
  readonly amount: string;
  /** The fields that opened it. */
  readonly fields: FormFields;
}

/** What is sent where nothing else matters; no code is forced by it. */
const plainAmount = "1000";

/** Codes that the wallets take: one of each, as customers' phones show them. */
const authCodes = { wechat: "134567890123456789", alipay: "251234567890123456" } as const;

export function isSwipe(payType: PayType): boolean {
  return payTypes[payType].flow === "swipe";
}

export function isWechat(payType: PayType): boolean {
  return payTypes[payType].channel === "wechat";
}

/** The fields of a payment of this type. */
export function paymentFields(
  stage: Stage,
  payType: PayType,
  changes: FormFields = {},
): FormFields {
  return {
    mchid: stage.app.mchid,
    pay_type: payType,
    out_trade_no: stage.number(),
    txamt: plainAmount,
    txdtm: wireTime(),
    ...(isSwipe(payType) && { auth_code: authCodes[payTypes[payType].channel] }),
    ...changes,
  };
}

export function createPayment(
  stage: Stage,
  fields: FormFields,
  departure?: Departure,
): Promise<Answer> {
  return stage.call("createPayment", fields, departure);
}

/** Opens an order and demands the code with which that has to end. */
export async function openOrder(
  stage: Stage,
  payType: PayType,
  { amount = plainAmount, code = "0000" } = {},
): Promise<OpenedOrder> {
  const fields = paymentFields(stage, payType, { txamt: amount });
  const answer = await createPayment(stage, fields);
  stage.demandCode("payment.opened", answer, code);
  return {
    payType,
    amount,
    fields,
    syssn: answer.syssn,
    number: fields["out_trade_no"] ?? "",
  };
}

export function closeOrder(stage: Stage, { syssn }: OpenedOrder): Promise<Answer> {
  return stage.call("closeOrder", { mchid: stage.app.mchid, syssn, txdtm: wireTime() });
}

export function refund(
  stage: Stage,
  { syssn }: OpenedOrder,
  amount: number | string,
  number = stage.number(),
): Promise<Answer> {
  const fields = { syssn, out_trade_no: number, txamt: String(amount), txdtm: wireTime() };
  return stage.call("createRefund", { mchid: stage.app.mchid, ...fields });
}

export function reverse(stage: Stage, order: OpenedOrder): Promise<Answer> {
  return stage.call("createReversal", {
    mchid: stage.app.mchid,
    syssn: order.syssn,
    out_trade_no: order.number,
    txamt: order.amount,
    txdtm: wireTime(),
  });
}

/** The one operation of the order's channel that ends it: close or reversal. */
export function end(stage: Stage, order: OpenedOrder): Promise<Answer> {
  return isWechat(order.payType) ? closeOrder(stage, order) : reverse(stage, order);
}

/** The transactions of this number that a query finds. */
export async function find(
  stage: Stage,
  fields: FormFields,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const answer = await stage.call("queryTransactions", { mchid: stage.app.mchid, ...fields });
  stage.demandCode("query.finds", answer, "0000");
  return answer.body["data"] as Readonly<Record<string, string>>[];
}

/** The order as a query shows it now. */
export async function look(
  stage: Stage,
  { syssn }: OpenedOrder,
): Promise<Readonly<Record<string, string>>> {
  const found = await find(stage, { syssn });
  stage.demand("query.finds", found.length === 1, `${found.length} transactions of ${syssn}`);
  return found[0] ?? {};
}

/** A time as the wire has it, in the gateway's usual offset. */
export function wireTime(at = Date.now()): string {
  const offsetMs = 8 * 60 * 60 * 1000;
  return new Date(at + offsetMs).toISOString().slice(0, 19).replace("T", " ");
}
