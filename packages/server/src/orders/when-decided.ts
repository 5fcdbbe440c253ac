import type { OrderDeps } from "./deps.ts";
import type { Transaction } from "./model.ts";

/** How long a repeated request waits for the first one's outcome (contract §7, idempotency). */
const PATIENCE_MS = 5000;
const FIRST_LOOK_MS = 10;
const LONGEST_PAUSE_MS = 200;

/**
 * The transaction once its first request has come to something; as it is now, if that takes too
 * long. The store is looked at again and again, because the first request may run on another replica.
 */
export async function whenDecided<T extends Transaction>(
  { store, sleep }: Pick<OrderDeps, "store" | "sleep">,
  transaction: T,
): Promise<T> {
  let present: T = transaction;
  let pause = FIRST_LOOK_MS;
  for (let waited = 0; isBeingAsked(present) && waited < PATIENCE_MS; waited += pause) {
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    await sleep(pause);
    const found = await store.orders.find(transaction.id);
    if (found?.kind === transaction.kind) present = found as T;
  }
  return present;
}

/** True while the first question to the channel is out: nothing at all is recorded of an answer. */
function isBeingAsked({ state, settleAttempts }: Transaction): boolean {
  return (state === "opening" || state === "requested") && settleAttempts === 0;
}
