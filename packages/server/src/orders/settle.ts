import { codes } from "@trade-v1/contract/catalogue";
import { askChannel } from "./ask-channel.ts";
import {
  type Asked,
  carryOutClose,
  carryOutReversal,
  channelOf,
  channelOrder,
  recordPayment,
  settleRefund,
} from "./carry-out.ts";
import type { OrderDeps } from "./deps.ts";
import type { Operation, Order } from "./model.ts";
import { GIVE_UP_ATTEMPT } from "./settle-schedule.ts";
import { withNewId } from "./with-new-id.ts";

/** Longer than settling one transaction takes, channel time-outs included. */
const LEASE_MS = 60_000;
const BATCH = 8;

/**
 * Asks the channel what became of a transaction and records it: after a crash, after no answer,
 * when the channel has news, when a waiting order's time is up. Nothing is ever paid by this.
 */
export async function settleTransaction(
  deps: OrderDeps,
  transactionId: string,
  asked: Asked = { isTurn: false },
): Promise<void> {
  const transaction = await deps.store.orders.find(transactionId);
  if (transaction === null) return;
  if (transaction.kind === "payment") await settleOrder(deps, transaction, asked);
  else await settleOperation(deps, transaction, asked);
  deps.onNotifications();
}

/**
 * Settles whatever is due, of all apps or of one.
 * @returns how many transactions were asked about
 */
export async function settleDue(
  deps: OrderDeps,
  { appCode }: { readonly appCode?: string } = {},
): Promise<number> {
  let total = 0;
  for (;;) {
    const begin = deps.clock();
    const due = await deps.store.orders.claimUnsettled({
      now: deps.clock(),
      leaseMs: LEASE_MS,
      limit: BATCH,
      appCode,
    });
    await Promise.all(
      due.map(({ id }) =>
        settleTransaction(deps, id, { isTurn: true }).catch((error: unknown) => {
          // Its lease runs out and it is asked about again.
          deps.log.error({ err: error, transactionId: id }, "settling failed");
        }),
      ),
    );
    total += due.length;
    if (due.length < BATCH) return total;
    // A backlog leaves every other moment to the requests that come in.
    if (appCode === undefined) await deps.sleep(Math.max(deps.clock() - begin, 1));
  }
}

async function settleOrder(deps: OrderDeps, order: Order, asked: Asked): Promise<void> {
  const outcome = await askChannel(deps, order.id, () =>
    channelOf(deps, order).query(channelOrder(order)),
  );
  const recorded = await recordPayment(deps, order, outcome, asked);
  if (recorded.refund?.state === "requested") {
    await settleRefund(deps, recorded.order, recorded.refund, asked);
  }
  const { state, expiresAt, settleAttempts } = recorded.order;
  if (state === "opening" && outcome.status === "absent" && settleAttempts >= GIVE_UP_ATTEMPT) {
    await giveUp(deps, recorded.order);
  }
  const isOver = expiresAt !== null && expiresAt <= deps.clock();
  // Paid and still pending: another amount than was ordered, which a person must look at.
  const isKnown = outcome.status !== "unknown" && outcome.status !== "paid";
  const hasEnded = outcome.status === "closed" || outcome.status === "refunded";
  if (state === "pending" && ((isOver && isKnown) || hasEnded)) {
    await expire(deps, recorded.order);
  }
}

async function settleOperation(deps: OrderDeps, operation: Operation, asked: Asked): Promise<void> {
  if (operation.state !== "requested") return;
  const order = await deps.store.orders.find(operation.orderId);
  if (order?.kind !== "payment") throw new Error(`operation ${operation.id} has no order`);
  switch (operation.kind) {
    case "refund":
      await settleRefund(deps, order, operation, asked);
      return;
    case "close":
      await carryOutClose(deps, order, operation, asked);
      return;
    case "reversal":
      await carryOutReversal(deps, order, operation, asked);
      return;
  }
}

/**
 * Ends an order that the channel says it never received. It is closed there first, so that a
 * request which is still on its way can charge nobody.
 */
async function giveUp(deps: OrderDeps, order: Order): Promise<void> {
  const closed = await askChannel(deps, order.id, () =>
    channelOf(deps, order).close(channelOrder(order)),
  );
  if (closed.status === "unknown") return;
  const neverPaid = { status: "failed", code: codes.channelNoAnswer.code } as const;
  await recordPayment(deps, order, closed.status === "closed" ? neverPaid : closed);
}

/** Closes an order whose time ran out; should the customer have paid at the last moment, it is paid. */
async function expire(deps: OrderDeps, order: Order): Promise<void> {
  const { close } = await withNewId(deps, (id) =>
    deps.store.orders.execute({
      name: "requestExpiry",
      target: { merchantId: order.merchantId, orderId: order.id },
      input: { id, now: deps.clock() },
    }),
  );
  if (close) await carryOutClose(deps, order, close);
}
