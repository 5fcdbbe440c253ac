import { carryOutRefund } from "./carry-out.ts";
import type { Caller, OrderDeps } from "./deps.ts";
import type { Operation } from "./model.ts";
import type { Outcome } from "./outcome.ts";
import { runOperation } from "./run-operation.ts";

/** A refund request in our words. `number` is the refund's own, never the order's. */
export interface RefundInput {
  readonly orderId: string;
  readonly number: string;
  readonly amount: number;
  readonly currency?: string | undefined;
  readonly clientTime: string;
  readonly deviceId: string;
}

/**
 * Gives back a part or all of a paid order (contract §7).
 * @throws Refusal `1136`, `2011`, `1126`, `1125`, `1145`, `1261`, `1263`, `1264`, `1272`
 * @throws StoreUnavailable the same request again finds out what became of it
 */
export function createRefund(
  deps: OrderDeps,
  { merchantId }: Caller,
  { orderId, ...request }: RefundInput,
): Promise<Outcome<Operation>> {
  return runOperation(deps, {
    request: (id) =>
      deps.store.orders.execute({
        name: "requestRefund",
        target: { merchantId, orderId, newNumber: request.number },
        input: { id, now: deps.clock(), ...request },
      }),
    carryOut: (order, refund) => carryOutRefund(deps, order, refund),
  });
}
