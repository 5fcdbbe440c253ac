import type { Decision, Operation, Snapshot } from "../model.ts";
import { lockedOrder } from "./changed-order.ts";
import { requestedOperation, unresolved } from "./requested-operation.ts";

/**
 * The system's own close of an order whose time ran out, or which the channel has closed; null if
 * the order was decided meanwhile or somebody is deciding it now.
 */
export function requestExpiry(
  snapshot: Snapshot,
  input: { readonly id: string; readonly now: number },
): Decision<{ readonly close: Operation | null }> {
  const order = lockedOrder(snapshot);
  if (order.state !== "pending" || unresolved(snapshot, "close", "reversal")) {
    return { changes: {}, result: { close: null } };
  }
  const request = { ...input, clientTime: order.clientTime, deviceId: "" };
  const close = requestedOperation(order, "close", request, { cause: "system" });
  return { changes: { moves: [{ before: null, after: close }] }, result: { close } };
}
