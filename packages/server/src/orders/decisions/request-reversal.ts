import type { Decision, Move, Order, Snapshot } from "../model.ts";
import { answerFor } from "../state-table.ts";
import {
  namedOrder,
  refusalFor,
  requireChannel,
  requireMatch,
  unresolvedRefusal,
} from "./find-order.ts";
import {
  endingOf,
  type NewOperation,
  type Requested,
  requestedOperation,
  unresolved,
} from "./requested-operation.ts";

export interface RequestReversal extends NewOperation {
  readonly orderNumber: string;
  readonly amount: number;
}

/** Asks for the end of an Alipay order, paid or not; a paid one's money goes back (contract §7). */
export function requestReversal(snapshot: Snapshot, input: RequestReversal): Decision<Requested> {
  const order = namedOrder(snapshot, "syssn");
  requireChannel(order, "alipay");
  requireMatch(order, input);
  const answer = answerFor(order, "reversal");
  switch (answer.effect) {
    case "replay":
      return { changes: {}, result: { kind: "existing", order, operation: endingOf(snapshot) } };
    case "ask-channel":
      return { changes: {}, result: { kind: "ask-channel", order } };
    case "close":
    case "reverse": {
      const running = unresolved(snapshot, "reversal");
      if (running) {
        return { changes: {}, result: { kind: "existing", order, operation: running } };
      }
      const other = unresolved(snapshot, "close", "refund");
      if (other) throw unresolvedRefusal(other.kind);
      const operation = requestedOperation(order, "reversal", input);
      const reserved: Order = { ...order, pendingAmount: order.amount };
      const moves: Move[] = [{ before: null, after: operation }];
      if (answer.effect === "reverse") moves.push({ before: order, after: reserved });
      return { changes: { moves }, result: { kind: "requested", order, operation } };
    }
    default:
      throw refusalFor(order, answer);
  }
}
