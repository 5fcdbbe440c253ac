import type { Decision, Operation, Order, Snapshot } from "../model.ts";
import { Refusal } from "../outcome.ts";
import { answerFor } from "../state-table.ts";
import { namedOrder, refusalFor, requireMatch, unresolvedRefusal } from "./find-order.ts";
import {
  type NewOperation,
  type Requested,
  requestedOperation,
  unresolved,
} from "./requested-operation.ts";

export interface RequestRefund extends NewOperation {
  /** The refund's own number. */
  readonly number: string;
  readonly amount: number;
  readonly currency?: string | undefined;
}

/**
 * Asks for a refund and reserves its amount, so that refunds which run at the same moment can
 * never add up to more than was paid (contract §7).
 */
export function requestRefund(snapshot: Snapshot, input: RequestRefund): Decision<Requested> {
  const order = namedOrder(snapshot, "syssn");
  const repeated = sameRefund(snapshot, order, input);
  if (repeated) {
    return { changes: {}, result: { kind: "existing", order, operation: repeated } };
  }
  requireMatch(order, { currency: input.currency });
  const answer = answerFor(order, "refund", input.amount);
  if (answer.effect !== "refund") throw refusalFor(order, answer);
  const other = unresolved(snapshot, "close", "reversal");
  if (other) throw unresolvedRefusal(other.kind);
  if (input.amount > order.amount - order.refundedAmount - order.pendingAmount) {
    throw unresolvedRefusal("refund");
  }
  const operation = requestedOperation(order, "refund", input, {
    number: input.number,
    amount: input.amount,
  });
  const reserved: Order = { ...order, pendingAmount: order.pendingAmount + input.amount };
  return {
    changes: {
      moves: [
        { before: null, after: operation },
        { before: order, after: reserved },
      ],
    },
    result: { kind: "requested", order: reserved, operation },
  };
}

/** The refund that this request asked for before. @throws Refusal `2011` if the number is another's */
function sameRefund(
  { holder }: Snapshot,
  order: Order,
  { number, amount }: RequestRefund,
): Operation | null {
  if (holder === null) return null;
  const isSame =
    holder.kind === "refund" && holder.orderId === order.id && holder.amount === amount;
  if (isSame) return holder;
  throw new Refusal(
    "numberUsed",
    `out_trade_no ${number} already names another ${holder.kind} of this merchant; use a new number`,
  );
}
