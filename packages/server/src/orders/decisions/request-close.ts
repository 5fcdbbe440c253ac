import type { Decision, Snapshot } from "../model.ts";
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

export interface RequestClose extends NewOperation {
  readonly orderNumber?: string | undefined;
  readonly amount?: number | undefined;
  /** How the request named the order, for the refusal. */
  readonly named: string;
}

/** Asks for the close of an unpaid WeChat order (contract §7). */
export function requestClose(snapshot: Snapshot, input: RequestClose): Decision<Requested> {
  const order = namedOrder(snapshot, input.named);
  requireChannel(order, "wechat");
  requireMatch(order, input);
  const answer = answerFor(order, "close");
  switch (answer.effect) {
    case "replay":
      return { changes: {}, result: { kind: "existing", order, operation: endingOf(snapshot) } };
    case "ask-channel":
      return { changes: {}, result: { kind: "ask-channel", order } };
    case "close": {
      const running = unresolved(snapshot, "close");
      if (running) {
        return { changes: {}, result: { kind: "existing", order, operation: running } };
      }
      if (unresolved(snapshot, "refund")) throw unresolvedRefusal("refund");
      const operation = requestedOperation(order, "close", input);
      return {
        changes: { moves: [{ before: null, after: operation }] },
        result: { kind: "requested", order, operation },
      };
    }
    default:
      throw refusalFor(order, answer);
  }
}
