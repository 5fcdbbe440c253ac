import { carryOutReversal } from "./carry-out.ts";
import type { Caller, OrderDeps } from "./deps.ts";
import type { Operation } from "./model.ts";
import type { Outcome } from "./outcome.ts";
import { runOperation } from "./run-operation.ts";

/** A reversal request in our words. */
export interface ReversalInput {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly amount: number;
  readonly clientTime: string;
  readonly deviceId: string;
}

/**
 * Ends an Alipay order: an unpaid one is closed, a paid one's whole amount goes back (contract §7).
 * @throws Refusal `1136`, `1124`, `1126`, `1145`, `1262`
 * @throws StoreUnavailable the same request again finds out what became of it
 */
export function createReversal(
  deps: OrderDeps,
  { merchantId }: Caller,
  { orderId, ...request }: ReversalInput,
): Promise<Outcome<Operation>> {
  return runOperation(deps, {
    request: (id) =>
      deps.store.orders.execute({
        name: "requestReversal",
        target: { merchantId, orderId },
        input: { id, now: deps.clock(), ...request },
      }),
    carryOut: (order, reversal) => carryOutReversal(deps, order, reversal),
  });
}
