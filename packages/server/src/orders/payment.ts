import { hash } from "node:crypto";
import { type Code, codes, type PayType, payTypes } from "@trade-v1/contract/catalogue";
import { askChannel } from "./ask-channel.ts";
import { channelOf, channelOrder, recordPayment } from "./carry-out.ts";
import type { Caller, OrderDeps } from "./deps.ts";
import type { Order } from "./model.ts";
import { type Outcome, outcomeDetail } from "./outcome.ts";
import { FIRST_SETTLE_MS } from "./settle-schedule.ts";
import { answerFor } from "./state-table.ts";
import { formatTradeTime } from "./trade-time.ts";
import { whenDecided } from "./when-decided.ts";
import { withNewId } from "./with-new-id.ts";

const MINUTE_MS = 60_000;
const WAITING_SWIPE_MS = 120_000;

/** A payment request in our words. Texts are empty when the request did not have them. */
export interface PaymentInput {
  readonly number: string;
  readonly payType: PayType;
  readonly amount: number;
  readonly currency: string;
  readonly clientTime: string;
  readonly deviceId: string;
  readonly authCode: string;
  readonly openId: string;
  readonly goodsName: string;
  readonly notifyUrl: string;
  readonly returnUrl: string;
  /** How long a pre-order can be paid. */
  readonly lifetimeMinutes: number;
}

/**
 * Opens a payment, or finds the one that the same request opened before (contract §7).
 * @throws Refusal `2011` if the number names something else
 * @throws StoreUnavailable the same request again finds out what became of it
 */
export async function createPayment(
  deps: OrderDeps,
  caller: Caller,
  request: PaymentInput,
): Promise<Outcome<Order>> {
  const now = deps.clock();
  const { order, known } = await withNewId(deps, async (id) => {
    const order = newOrder(id, now, deps, caller, request);
    const opened = await deps.store.orders.execute({
      name: "openPayment",
      target: { merchantId: caller.merchantId, newNumber: request.number },
      input: { order },
    });
    return { order, ...opened };
  });
  if (known !== null) return paymentOutcome(await whenDecided(deps, known), true);
  const outcome = await askChannel(deps, order.id, () =>
    channelOf(deps, order).open({
      ...channelOrder(order),
      orderNumber: order.number,
      authCode: request.authCode,
      openId: request.openId,
      goodsName: order.goodsName,
      returnUrl: order.returnUrl,
      lifetimeMs: lifetimeMs(request),
    }),
  );
  const recorded = await recordPayment(deps, order, outcome);
  if (order.notifyUrl !== "") deps.onNotifications();
  return paymentOutcome(recorded.order, false);
}

function paymentOutcome(order: Order, replayed: boolean): Outcome<Order> {
  const { code } = answerFor(order, "payment");
  return { code, detail: outcomeDetail(code), transaction: order, order, replayed };
}

function newOrder(
  id: string,
  now: number,
  deps: OrderDeps,
  caller: Caller,
  request: PaymentInput,
): Order {
  return {
    kind: "payment",
    id,
    merchantId: caller.merchantId,
    appCode: caller.appCode,
    number: request.number,
    payType: request.payType,
    amount: request.amount,
    currency: request.currency,
    fingerprint: fingerprint(caller, request),
    state: "opening",
    code: UNKNOWN,
    clientTime:
      request.clientTime === "" ? formatTradeTime(now, deps.utcOffsetMinutes) : request.clientTime,
    createdAt: now,
    completedAt: null,
    deviceId: request.deviceId,
    channelId: "",
    payUrl: "",
    goodsName: request.goodsName,
    notifyUrl: request.notifyUrl === "" ? caller.notifyUrl : request.notifyUrl,
    returnUrl: request.returnUrl,
    signType: caller.signType,
    expiresAt: now + lifetimeMs(request),
    refundedAmount: 0,
    pendingAmount: 0,
    settleAt: now + FIRST_SETTLE_MS,
    settleAttempts: 0,
  };
}

const UNKNOWN: Code = codes.processing.code;

function lifetimeMs({ payType, lifetimeMinutes }: PaymentInput): number {
  return payTypes[payType].flow === "swipe" ? WAITING_SWIPE_MS : lifetimeMinutes * MINUTE_MS;
}

/**
 * Digest of what makes two requests "the same money". Only the digest is kept, so a customer's
 * payment code never rests in the store.
 */
function fingerprint({ merchantId }: Caller, request: PaymentInput): string {
  const { payType, amount, currency, authCode, openId } = request;
  const money = JSON.stringify([merchantId, payType, amount, currency, authCode, openId]);
  return hash("sha256", money);
}
