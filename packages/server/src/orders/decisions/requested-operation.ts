import { codes } from "@trade-v1/contract/catalogue";
import type { Operation, Order, Snapshot } from "../model.ts";
import { FIRST_SETTLE_MS } from "../settle-schedule.ts";

/** What a request says about the operation that it asks for. */
export interface NewOperation {
  readonly id: string;
  readonly clientTime: string;
  readonly deviceId: string;
  readonly now: number;
}

/**
 * What asking for an operation led to: a new one, to be carried out now; one that is decided or
 * still being decided, asked for before; or the channel has to say first what became of the order.
 */
export type Requested =
  | { readonly kind: "requested"; readonly order: Order; readonly operation: Operation }
  | { readonly kind: "existing"; readonly order: Order; readonly operation: Operation }
  | { readonly kind: "ask-channel"; readonly order: Order };

/** The row of an operation that is about to be sent to the channel. */
export function requestedOperation(
  order: Order,
  kind: Operation["kind"],
  { id, clientTime, deviceId, now }: NewOperation,
  own: Partial<Pick<Operation, "amount" | "number" | "cause">> = {},
): Operation {
  return {
    kind,
    id,
    orderId: order.id,
    orderNumber: order.number,
    number: own.number ?? null,
    cause: own.cause ?? "partner",
    state: "requested",
    code: codes.processing.code,
    merchantId: order.merchantId,
    appCode: order.appCode,
    payType: order.payType,
    amount: own.amount ?? order.amount,
    currency: order.currency,
    clientTime,
    createdAt: now,
    completedAt: null,
    deviceId,
    channelId: "",
    settleAt: now + FIRST_SETTLE_MS,
    settleAttempts: 0,
  };
}

/** The operation that is still unresolved, if it is of one of these kinds. */
export function unresolved(
  { operations }: Snapshot,
  ...kinds: readonly Operation["kind"][]
): Operation | undefined {
  return operations.find(({ kind, state }) => state === "requested" && kinds.includes(kind));
}

/** The close or reversal that ended the order. */
export function endingOf({ operations }: Snapshot): Operation {
  const ending = operations.find(
    ({ kind, state }) => state === "succeeded" && (kind === "close" || kind === "reversal"),
  );
  if (ending === undefined) throw new Error("an ended order has no close and no reversal");
  return ending;
}
