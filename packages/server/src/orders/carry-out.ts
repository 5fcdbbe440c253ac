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

/** Records what the channel says became of a payment. */
export function recordPayment(
  deps: OrderDeps,
  order: Order,
  outcome: PaymentOutcome,
): Promise<RecordedPayment> {
  return withNewId(deps, (spareId) =>
    deps.store.orders.execute({
      name: "recordPayment",
      target: { merchantId: order.merchantId, orderId: order.id },
      input: { outcome, now: deps.clock(), spareId, utcOffsetMinutes: deps.utcOffsetMinutes },
    }),
  );
}

/** Has the channel close the order. Doing it again is harmless. */
export async function carryOutClose(
  deps: OrderDeps,
  order: Order,
  close: Operation,
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
): Promise<Recorded> {
  const outcome = await askChannel(deps, reversal.id, () =>
    channelOf(deps, order).cancel(channelOrder(order)),
  );
  return deps.store.orders.execute({
    name: "recordReversal",
    target: { merchantId: order.merchantId, orderId: order.id },
    input: {
      operationId: reversal.id,
      outcome,
      now: deps.clock(),
      utcOffsetMinutes: deps.utcOffsetMinutes,
    },
  });
}

/** Has the channel refund. Doing it again moves no more money: the channel knows the refund by its id. */
export async function carryOutRefund(
  deps: OrderDeps,
  order: Order,
  refund: Operation,
): Promise<Recorded> {
  const outcome = await askChannel(deps, refund.id, () =>
    channelOf(deps, order).refund(channelRefund(order, refund)),
  );
  return recordRefund(deps, order, refund, outcome);
}

/** Asks what became of a refund, and sends it again only if the channel has never heard of it. */
export async function settleRefund(
  deps: OrderDeps,
  order: Order,
  refund: Operation,
): Promise<Recorded> {
  const outcome = await askChannel(deps, refund.id, () =>
    channelOf(deps, order).queryRefund(channelRefund(order, refund)),
  );
  if (outcome.status === "absent") return carryOutRefund(deps, order, refund);
  return recordRefund(deps, order, refund, outcome);
}

function channelRefund(order: Order, refund: Operation) {
  return { order: channelOrder(order), refundId: refund.id, amount: refund.amount };
}

function recordRefund(
  deps: OrderDeps,
  order: Order,
  refund: Operation,
  outcome: RefundOutcome,
): Promise<Recorded> {
  return deps.store.orders.execute({
    name: "recordRefund",
    target: { merchantId: order.merchantId, orderId: order.id },
    input: {
      operationId: refund.id,
      outcome,
      now: deps.clock(),
      utcOffsetMinutes: deps.utcOffsetMinutes,
    },
  });
}
