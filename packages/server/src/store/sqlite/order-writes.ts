import type { DatabaseSync } from "node:sqlite";
import {
  type CommandInput,
  type CommandName,
  type CommandResult,
  decisions,
} from "../../orders/decisions.ts";
import type { Decision, Order, Snapshot, Transaction } from "../../orders/model.ts";
import type { Claim, Command, OrderWrites, Target } from "../store.ts";
import { changesWriter } from "./apply-changes.ts";
import { transactionRows } from "./order-reads.ts";
import { type Row, toTransaction } from "./transaction-rows.ts";
import type { WriteQueue } from "./write-queue.ts";

/** As `OrderWrites`, but no clock is read. */
export interface TimedOrderWrites extends Omit<OrderWrites, "execute"> {
  /** @param now the time of what is recorded, milliseconds since 1970 */
  execute<Name extends CommandName>(
    command: Command<Name>,
    now: number,
  ): Promise<CommandResult<Name>>;
}

/** Writes of orders and their operations. */
export function orderWrites(database: DatabaseSync, queue: WriteQueue): TimedOrderWrites {
  const rows = transactionRows(database);
  const claimDue = database.prepare(
    `UPDATE transactions SET settle_at = :now + :leaseMs WHERE id IN (
       SELECT id FROM transactions
       WHERE settle_at <= :now AND (:appCode IS NULL OR app_code = :appCode)
       ORDER BY settle_at LIMIT :limit)
     RETURNING *`,
  );
  const applyChanges = changesWriter(database);

  function orderOf({ merchantId, orderId, orderNumber }: Target): Order | null {
    let found: Transaction | null = null;
    if (orderId !== undefined) found = rows.byId(orderId);
    else if (orderNumber !== undefined) found = rows.byNumber(merchantId, orderNumber);
    // Another merchant's order, and what is not an order, count as none.
    return found?.kind === "payment" && found.merchantId === merchantId ? found : null;
  }

  function snapshot(target: Target): Snapshot {
    const { merchantId, newNumber } = target;
    const order = orderOf(target);
    return {
      order,
      operations: order ? rows.operationsOf(order.id) : [],
      holder: newNumber === undefined ? null : rows.byNumber(merchantId, newNumber),
    };
  }

  return {
    async execute<Name extends CommandName>({ name, target, input }: Command<Name>, now: number) {
      const decide = decisions[name] as (
        snapshot: Snapshot,
        input: CommandInput<Name>,
      ) => Decision<CommandResult<Name>>;
      const decided = await queue.run(() => {
        const decision = decideOn(snapshot(target), input, decide);
        if ("changes" in decision) applyChanges(decision.changes, now);
        return decision;
      });
      if ("refusal" in decided) throw decided.refusal;
      return decided.result;
    },
    claimUnsettled: (claim: Claim) => {
      const values = { ...claim, appCode: claim.appCode ?? null };
      return queue.run(() => (claimDue.all(values) as Row[]).map(toTransaction));
    },
  };
}

/** What a decision throws is an answer like any other: nothing was written that had to be undone. */
function decideOn<Input, Result>(
  snapshot: Snapshot,
  input: Input,
  decide: (snapshot: Snapshot, input: Input) => Decision<Result>,
): Decision<Result> | { readonly refusal: unknown } {
  try {
    return decide(snapshot, input);
  } catch (refusal) {
    return { refusal };
  }
}
