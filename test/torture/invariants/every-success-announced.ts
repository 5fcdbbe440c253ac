import type { BookedNotification, BookedTransaction } from "./books.ts";
import type { Check, Delivery } from "./evidence.ts";
import { type Indexed, paidStates } from "./indexed.ts";

const broken = (what: string) => ({ invariant: "every-success-announced", what }) as const;

/**
 * Every success has its notification from the same commit, and nothing else has one; what arrived
 * is what was stored, byte for byte, a payment's before its refunds'.
 */
export const everySuccessAnnounced: Check = function* (evidence, indexed) {
  const { books, deliveries, isSettled } = evidence;
  const announced = new Map(books.notifications.map((each) => [each.id, each]));
  for (const transaction of books.transactions) {
    if (mustBeAnnounced(transaction, indexed) && !announced.has(transaction.id)) {
      yield broken(`${transaction.kind} ${transaction.id} succeeded without a notification`);
    }
  }
  const attempts = Map.groupBy(books.attempts, ({ notificationId }) => notificationId);
  for (const notification of books.notifications) {
    const { id, state } = notification;
    const fault = faultOf(notification, indexed);
    if (fault !== null) yield broken(`notification ${id} ${fault}`);
    const made = attempts.get(id) ?? [];
    if (made.length !== notification.attempts) {
      yield broken(`notification ${id} counts ${notification.attempts} attempts of ${made.length}`);
    }
    if (state === "delivered" && made.at(-1)?.error !== "") {
      yield broken(`notification ${id} is delivered, and no attempt was`);
    }
    if (isSettled && state === "waiting") yield broken(`notification ${id} still waits`);
  }
  if (deliveries) yield* received(deliveries, announced);
};

/** Successes that a request asked for; the refund of a late success is told to an operator instead. */
function mustBeAnnounced(
  { kind, state, cause, notifyUrl, orderId }: BookedTransaction,
  { transactions }: Indexed,
): boolean {
  if (kind === "payment") return notifyUrl !== "" && paidStates.includes(state);
  const wanted = transactions.get(orderId)?.notifyUrl !== "";
  return kind === "refund" && state === "succeeded" && cause === "partner" && wanted;
}

function faultOf(
  { id, type, body, createdAt }: BookedNotification,
  { transactions, movesOf }: Indexed,
): string | null {
  const about = transactions.get(id);
  if (about?.kind !== type) return "is about nothing that exists";
  const success = type === "payment" ? "paid" : "succeeded";
  const happened = movesOf(id).find(({ toState }) => toState === success);
  if (happened === undefined) return `announces a ${type} that did not succeed`;
  if (happened.at !== createdAt) return "was stored apart from the success that it announces";
  const { syssn, txamt, out_trade_no: number, mchid } = JSON.parse(body);
  const isTrue =
    syssn === id &&
    txamt === String(about.amount) &&
    number === (about.number ?? "") &&
    mchid === about.merchantId;
  return isTrue ? null : "says something else than the transaction";
}

function* received(
  deliveries: readonly Delivery[],
  announced: ReadonlyMap<string, BookedNotification>,
) {
  const arrived = new Set<string>();
  for (const { id, body } of deliveries) {
    const stored = announced.get(id);
    if (stored === undefined) {
      yield broken(`a notification ${id} arrived that is not stored`);
      continue;
    }
    if (stored.body !== body) yield broken(`notification ${id} arrived with other bytes`);
    const payment = stored.type === "refund" ? announced.get(stored.orderId) : undefined;
    if (payment?.state === "delivered" && !arrived.has(payment.id)) {
      yield broken(`the refund's notification ${id} arrived before its payment's`);
    }
    arrived.add(id);
  }
  for (const { id, state } of announced.values()) {
    if (state === "delivered" && !arrived.has(id)) {
      yield broken(`notification ${id} counts as delivered and never arrived`);
    }
  }
}
