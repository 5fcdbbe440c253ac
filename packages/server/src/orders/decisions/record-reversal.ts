import type { CancelOutcome } from "../../channels/channel.ts";
import type {
  Alarm,
  Decision,
  Move,
  NotificationDraft,
  Operation,
  Order,
  Snapshot,
} from "../model.ts";
import { postponed } from "../settle-schedule.ts";
import {
  accountedFor,
  closedOrder,
  failedOperation,
  lockedOperation,
  lockedOrder,
  paidOrder,
  succeededOperation,
  unsettledAlarm,
} from "./changed-order.ts";
import { type GivenBack, returnedByChannel } from "./late-success.ts";
import { paymentDraft } from "./notification-draft.ts";
import type { Recorded } from "./record-close.ts";

export interface RecordReversal {
  readonly operationId: string;
  readonly outcome: CancelOutcome;
  readonly now: number;
  /** False if somebody asked before the schedule did: no answer changes nothing then. */
  readonly isTurn: boolean;
  /** For the system's refund, should a failed order prove to be paid. */
  readonly spareId: string;
  readonly utcOffsetMinutes: number;
}

/** Records what became of a reversal: the order is closed, or its money went back. */
export function recordReversal(snapshot: Snapshot, input: RecordReversal): Decision<Recorded> {
  const order = lockedOrder(snapshot);
  const reversal = lockedOperation(snapshot, input.operationId);
  if (reversal.state !== "requested") {
    return { changes: {}, result: { order, operation: reversal } };
  }
  const { outcome } = input;
  switch (outcome.status) {
    case "closed":
      return closed(order, reversal, input);
    case "refunded":
      return refunded(snapshot, order, reversal, { ...input, outcome });
    case "failed": {
      const operation = failedOperation(reversal, outcome.code);
      const freed: Order = { ...order, pendingAmount: 0 };
      return changed(reversal, operation, [{ before: order, after: freed }]);
    }
    case "unknown":
      return later(order, reversal, input);
  }
}

function closed(order: Order, reversal: Operation, input: RecordReversal): Decision<Recorded> {
  if (order.state !== "pending" && order.state !== "failed") {
    const detail = `the channel closed as unpaid an order that is ${order.state}`;
    return later(order, reversal, input, [
      { kind: "inconsistent", transactionId: order.id, detail },
    ]);
  }
  const operation = succeededOperation(reversal, input.now);
  const after = closedOrder(order, "partner", input.now);
  return changed(reversal, operation, [{ before: order, after }]);
}

function refunded(
  snapshot: Snapshot,
  order: Order,
  reversal: Operation,
  input: RecordReversal & { readonly outcome: GivenBack },
): Decision<Recorded> {
  const { outcome, now, spareId: refundId, utcOffsetMinutes } = input;
  const operation = succeededOperation(reversal, outcome.refundedAt, outcome.channelId);
  if (order.state === "failed") {
    // Paid after it had failed, and given back by the same call.
    const returned = returnedByChannel(snapshot, order, { refundId, now, refunded: outcome });
    const after = accountedFor(closedOrder(order, "partner", now));
    const { moves, alarms } = returned;
    return changed(reversal, operation, [...moves, { before: order, after }], { alarms });
  }
  // A pending order was paid at the very moment of the reversal: it was paid first, then reversed.
  const paid =
    order.state === "pending" ? paidOrder(order, outcome.channelId, outcome.refundedAt) : order;
  const reversed: Order = {
    ...paid,
    state: "reversed",
    refundedAmount: paid.amount,
    pendingAmount: 0,
  };
  const moves: Move[] = paid === order ? [] : [{ before: order, after: paid }];
  moves.push({ before: paid, after: reversed });
  return changed(reversal, operation, moves, {
    notifications: paid === order ? [] : paymentDraft(reversed, utcOffsetMinutes),
  });
}

function later(
  order: Order,
  reversal: Operation,
  { now, isTurn }: RecordReversal,
  alarms: readonly Alarm[] = [],
): Decision<Recorded> {
  if (!isTurn) return { changes: { alarms }, result: { order, operation: reversal } };
  const after = postponed(reversal, now);
  return {
    changes: {
      moves: [{ before: reversal, after }],
      alarms: [...alarms, ...unsettledAlarm(after)],
    },
    result: { order, operation: after },
  };
}

function changed(
  before: Operation,
  operation: Operation,
  orderMoves: readonly Move<Order>[] | readonly Move[],
  more: {
    readonly alarms?: readonly Alarm[];
    readonly notifications?: readonly NotificationDraft[];
  } = {},
): Decision<Recorded> {
  const last = orderMoves.at(-1);
  if (last?.after.kind !== "payment") throw new Error("a reversal must move its order");
  return {
    changes: { ...more, moves: [{ before, after: operation }, ...orderMoves] },
    result: { order: last.after, operation },
  };
}
