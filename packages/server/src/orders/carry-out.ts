import { type ChannelName, payTypes } from "@trade-v1/contract/catalogue";
import type { Channel, ChannelOrder, PaymentOutcome, RefundOutcome } from "../channels/channel.ts";
import { askChannel } from "./ask-channel.ts";
import type { Recorded } from "./decisions/record-close.ts";
import type { RecordedPayment } from "./decisions/record-payment.ts";
import type { OrderDeps } from "./deps.ts";
import type { Operation, Order } from "./model.ts";
import { withNewId } from "./with-new-id.ts";

/** The order as a channel needs to know it. */
export function channelOrder(order: Order): ChannelOrder {
  const { id, merchantId, appCode, payType, amount, currency } = order;
  return { transactionId: id, merchantId, appCode, payType, amount, currency };
}

export function channelOf({ channels }: OrderDeps, order: Order): Channel {
  const name: ChannelName = payTypes[order.payType].channel;
  return channels[name];
}

/**
 * Whether the channel is asked when it is the transaction's turn: for the first time, or by the
 * schedule. Questions in between, by whoever has news or is impatient, do not wear the schedule out.
 */
export interface Asked {
  readonly isTurn: boolean;
}

const IN_TURN: Asked = { isTurn: true };

/** Records what the channel says became of a payment. */
export function recordPayment(
  deps: OrderDeps,
  order: Order,
  outcome: PaymentOutcome,
  { isTurn }: Asked = IN_TURN,
): Promise<RecordedPayment> {
  return withNewId(deps, (spareId) =>
    deps.store.orders.execute({
      name: "recordPayment",
      target: { merchantId: order.merchantId, orderId: order.id },
      input: {
        outcome,
        now: deps.clock(),
        isTurn,
        spareId,
        utcOffsetMinutes: deps.utcOffsetMinutes,
      },
    }),
  );
}

/** Has the channel close the order. Doing it again is harmless. */
export async function carryOutClose(
  deps: OrderDeps,
  order: Order,
  close: Operation,
  { isTurn }: Asked = IN_TURN,
): Promise<Recorded> {
  const outcome = await askChannel(deps, close.id, () =>
    channelOf(deps, order).close(channelOrder(order)),
  );
  return withNewId(deps, (spareId) =>
    deps.store.orders.execute({
      name: "recordClose",
      target: { merchantId: order.merchantId, orderId: order.id },
      input: {
        operationId: close.id,
        outcome,
        now: deps.clock(),
        isTurn,
        spareId,
        utcOffsetMinutes: deps.utcOffsetMinutes,
      },
    }),
  );
}

/** Has the channel cancel the order. Doing it again is harmless. */
export async function carryOutReversal(
  deps: OrderDeps,
  order: Order,
  reversal: Operation,
  { isTurn }: Asked = IN_TURN,
): Promise<Recorded> {
  const outcome = await askChannel(deps, reversal.id, () =>
    channelOf(deps, order).cancel(channelOrder(order)),
  );
  return withNewId(deps, (spareId) =>
    deps.store.orders.execute({
      name: "recordReversal",
      target: { merchantId: order.merchantId, orderId: order.id },
      input: {
        operationId: reversal.id,
        outcome,
        now: deps.clock(),
        isTurn,
        spareId,
        utcOffsetMinutes: deps.utcOffsetMinutes,
      },
    }),
  );
}

/** Has the channel refund. Doing it again moves no more money: the channel knows the refund by its id. */
export async function carryOutRefund(
  deps: OrderDeps,
  order: Order,
  refund: Operation,
  asked: Asked = IN_TURN,
): Promise<Recorded> {
  const outcome = await askChannel(deps, refund.id, () =>
    channelOf(deps, order).refund(channelRefund(order, refund)),
  );
  return recordRefund(deps, order, refund, outcome, asked);
}

/**
 * Asks what became of a refund, and sends it again only if the channel has never heard of it; one
 * that the system owes also if the channel refused it, since what was in the way may be gone.
 */
export async function settleRefund(
  deps: OrderDeps,
  order: Order,
  refund: Operation,
  asked: Asked = IN_TURN,
): Promise<Recorded> {
  const outcome = await askChannel(deps, refund.id, () =>
    channelOf(deps, order).queryRefund(channelRefund(order, refund)),
  );
  const isOwed = refund.cause === "system" && outcome.status === "failed";
  if (outcome.status === "absent" || isOwed) return carryOutRefund(deps, order, refund, asked);
  return recordRefund(deps, order, refund, outcome, asked);
}

function channelRefund(order: Order, refund: Operation) {
  return { order: channelOrder(order), refundId: refund.id, amount: refund.amount };
}

function recordRefund(
  deps: OrderDeps,
  order: Order,
  refund: Operation,
  outcome: RefundOutcome,
  { isTurn }: Asked,
): Promise<Recorded> {
  return deps.store.orders.execute({
    name: "recordRefund",
    target: { merchantId: order.merchantId, orderId: order.id },
    input: {
      operationId: refund.id,
      outcome,
      now: deps.clock(),
      isTurn,
      utcOffsetMinutes: deps.utcOffsetMinutes,
    },
  });
}
