import type { NotificationDraft, Operation, Order } from "../model.ts";
import { paymentNotification, refundNotification } from "../notification-body.ts";
import { formatTradeTime } from "../trade-time.ts";

/** The notification of a payment; none if nobody wants one. */
export function paymentDraft(order: Order, utcOffsetMinutes: number): readonly NotificationDraft[] {
  const body = () => paymentNotification(order, (at) => formatTradeTime(at, utcOffsetMinutes));
  return draft(order, order, body);
}

/** The notification of a refund. `order` is the order as the refund left it. */
export function refundDraft(
  refund: Operation,
  order: Order,
  utcOffsetMinutes: number,
): readonly NotificationDraft[] {
  const body = () =>
    refundNotification(refund, order, (at) => formatTradeTime(at, utcOffsetMinutes));
  return draft(refund, order, body);
}

function draft(
  transaction: Order | Operation,
  { id, notifyUrl, signType }: Order,
  body: () => string,
): readonly NotificationDraft[] {
  if (notifyUrl === "") return [];
  return [{ transaction, orderId: id, url: notifyUrl, signType, body: body() }];
}
