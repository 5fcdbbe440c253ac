import { carryOutClose } from "./carry-out.ts";
import type { Caller, OrderDeps } from "./deps.ts";
import type { Operation } from "./model.ts";
import type { Outcome } from "./outcome.ts";
import { runOperation } from "./run-operation.ts";
import { formatTradeTime } from "./trade-time.ts";

/** A close request in our words: the order is named by its id, its number or both. */
export interface CloseInput {
  readonly orderId?: string | undefined;
  readonly orderNumber?: string | undefined;
  readonly amount?: number | undefined;
  /** Empty: now. */
  readonly clientTime: string;
  readonly deviceId: string;
}

/**
 * Closes an unpaid WeChat order; a paid one is left untouched (contract §7).
 * @throws Refusal `1136`, `1124`, `1126`, `1145`, `1260`, `1262`
 * @throws StoreUnavailable the same request again finds out what became of it
 */
export function closeOrder(
  deps: OrderDeps,
  { merchantId }: Caller,
  request: CloseInput,
): Promise<Outcome<Operation>> {
  const { orderId, orderNumber, amount, deviceId } = request;
  return runOperation(deps, {
    request: (id) => {
      const now = deps.clock();
      const clientTime = request.clientTime || formatTradeTime(now, deps.utcOffsetMinutes);
      const named = orderId === undefined ? "out_trade_no" : "syssn";
      return deps.store.orders.execute({
        name: "requestClose",
        target: { merchantId, orderId, orderNumber },
        input: { id, now, clientTime, deviceId, orderNumber, amount, named },
      });
    },
    carryOut: (order, close) => carryOutClose(deps, order, close),
  });
}
