import type { Recorded } from "./decisions/record-close.ts";
import type { Requested } from "./decisions/requested-operation.ts";
import type { OrderDeps } from "./deps.ts";
import type { Operation, Order } from "./model.ts";
import { type Outcome, outcomeDetail, Refusal } from "./outcome.ts";
import { settleTransaction } from "./settle.ts";
import { whenDecided } from "./when-decided.ts";
import { withNewId } from "./with-new-id.ts";

interface Steps {
  /** Asks the store for the operation. @throws Refusal */
  request(id: string): Promise<Requested>;
  /** Has the channel carry it out, and records what became of it. */
  carryOut(order: Order, operation: Operation): Promise<Recorded>;
}

/**
 * The way of every close, refund and reversal: recorded as asked for, carried out once, recorded
 * as decided; a repeated one waits for the first and tells its outcome.
 */
export async function runOperation(deps: OrderDeps, steps: Steps): Promise<Outcome<Operation>> {
  let requested = await withNewId(deps, steps.request);
  if (requested.kind === "ask-channel") {
    await settleTransaction(deps, requested.order.id);
    requested = await withNewId(deps, steps.request);
  }
  switch (requested.kind) {
    case "ask-channel":
      throw new Refusal(
        "processing",
        "the channel has not decided the payment yet; send the same request again in a few seconds",
      );
    case "existing": {
      const operation = await whenDecided(deps, requested.operation);
      return operationOutcome({ order: requested.order, operation }, true);
    }
    case "requested": {
      const recorded = await steps.carryOut(requested.order, requested.operation);
      deps.onNotifications();
      return operationOutcome(recorded, false);
    }
  }
}

function operationOutcome({ order, operation }: Recorded, replayed: boolean): Outcome<Operation> {
  const { code } = operation;
  return { code, detail: outcomeDetail(code), transaction: operation, order, replayed };
}
