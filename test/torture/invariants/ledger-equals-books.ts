import type { BookedTransaction } from "./books.ts";
import type { Check } from "./evidence.ts";
import { type Indexed, paidStates, sum } from "./indexed.ts";
import type { LedgerEntry } from "./ledger.ts";

const broken = (what: string) => ({ invariant: "ledger-equals-books", what }) as const;

/**
 * What the wallets did with the customers' money is what we recorded: one charge a payment at most,
 * one entry a refund at most, nothing that we know nothing of.
 */
export const ledgerEqualsBooks: Check = function* ({ ledger, isSettled }, indexed) {
  for (const [orderId, times] of ledger.openings) {
    if (times > 1) yield broken(`order ${orderId} was sent to the wallet ${times} times`);
  }
  for (const order of ledger.orders) {
    const ours = indexed.transactions.get(order.id);
    const isSame =
      ours !== undefined &&
      ours.kind === "payment" &&
      ours.merchantId === order.merchantId &&
      ours.payType === order.payType &&
      ours.amount === order.amount &&
      ours.currency === order.currency;
    if (!isSame) yield broken(`the wallets have an order ${order.id} that is not ours`);
  }
  for (const order of indexed.orders) yield* ofOrder(order, indexed, isSettled);
};

function* ofOrder(
  order: BookedTransaction,
  { entriesOf, operationsOf }: Indexed,
  settled: boolean,
) {
  const entries = entriesOf(order.id);
  const operations = operationsOf(order.id);
  const charges = entries.filter(({ kind }) => kind === "charge");
  const isPaid = paidStates.includes(order.state);
  if (charges.length > 1) yield broken(`order ${order.id} was charged ${charges.length} times`);
  if (isPaid && sum(charges) !== order.amount) {
    yield broken(`order ${order.id} of ${order.amount} is ${order.state}, charged ${sum(charges)}`);
  }
  for (const entry of entries) {
    if (entry.kind !== "charge" && !isRecorded(entry, operations, settled)) {
      yield broken(`the ${entry.kind} ${entry.channelId} of order ${order.id} is not recorded`);
    }
  }
  for (const operation of operations) {
    if (movedMoney(operation, order) && !entries.some(isEntryOf(operation))) {
      yield broken(`${operation.kind} ${operation.id} of order ${order.id} never took place`);
    }
  }
  if (!settled) return;
  const back = entries.filter(({ kind }) => kind !== "charge");
  const kept = sum(charges) - sum(back);
  const expected = isPaid ? order.amount - (order.refundedAmount ?? 0) : 0;
  if (kept !== expected) {
    yield broken(`order ${order.id} is ${order.state}: ${expected} should be kept, ${kept} is`);
  }
}

/** Whether we know of a movement; before everything is settled, that it is asked for suffices. */
function isRecorded(
  entry: LedgerEntry,
  operations: readonly BookedTransaction[],
  isSettled: boolean,
): boolean {
  return operations.some((operation) => {
    if (operation.state === "succeeded") return isEntryOf(operation)(entry);
    if (isSettled || operation.state !== "requested") return false;
    // A close may turn out as a reversal, when the customer pays at the same moment.
    return entry.kind === "refund" ? operation.id === entry.refundId : operation.kind !== "refund";
  });
}

/** A reversal or close of what was never paid moves nothing. */
function movedMoney({ kind, state, channelId }: BookedTransaction, order: BookedTransaction) {
  if (state !== "succeeded" || kind === "close") return false;
  return kind === "refund" || (order.state === "reversed" && channelId !== "");
}

function isEntryOf({ id, kind, channelId, amount }: BookedTransaction) {
  return (entry: LedgerEntry) => {
    if (entry.kind === "charge" || entry.amount !== amount) return false;
    // What the channel gave back by itself is a refund to us and a reversal to it.
    if (entry.kind === "reversal") return entry.channelId === channelId;
    return kind === "refund" && entry.refundId === id && entry.channelId === channelId;
  };
}
