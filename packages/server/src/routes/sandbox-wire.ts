import type { components } from "@trade-v1/contract/sandbox-types";
import type { Operation, Transaction } from "../orders/model.ts";
import type { Finding } from "../signature-check/check-signature.ts";
import type { HistoryEntry, NotificationAttempt, StoredNotification } from "../store/store.ts";
import { transactionEntry } from "./wire.ts";

// The words of openapi/sandbox.yaml, built member by member: what is not named here is never told. Among
// that are fingerprints, which are made of payment codes.

type Schemas = components["schemas"];
type FormatTime = (at: number) => string;

/** What stands in the store of one transaction. */
export interface TransactionFile {
  readonly transaction: Transaction;
  /** Of a payment; oldest first. */
  readonly operations: readonly Operation[];
  /** Of the transaction and its operations, in any order. */
  readonly history: readonly HistoryEntry[];
  readonly notifications: readonly Delivery[];
}

interface Delivery {
  readonly notification: StoredNotification;
  readonly attempts: readonly NotificationAttempt[];
}

const SHOWN = { operations: 100, changes: 500, deliveries: 100 } as const;

export function sandboxTransaction(
  transaction: Transaction,
  formatTime: FormatTime,
): Schemas["SandboxTransaction"] {
  const { order_type, ...entry } = transactionEntry(transaction, formatTime);
  return { order_type, state: transaction.state, ...entry };
}

/** @param now the clock that due times go by, milliseconds */
export function transactionDetail(
  { transaction, operations, history, notifications }: TransactionFile,
  now: number,
  formatTime: FormatTime,
): Schemas["TransactionDetail"] {
  const order = transaction.kind === "payment" ? transaction : undefined;
  const kinds = new Map([transaction, ...operations].map(({ id, kind }) => [id, kind]));
  const isWaiting = order?.state === "pending";
  const shown = operations.slice(-SHOWN.operations);
  const shownIds = new Set([transaction.id, ...shown.map(({ id }) => id)]);
  return {
    transaction: sandboxTransaction(transaction, formatTime),
    mchid: transaction.merchantId,
    goods_name: order?.goodsName ?? "",
    pay_url: order?.payUrl ?? "",
    refunded: order?.refundedAmount ?? 0,
    expires_in: isWaiting ? secondsUntil(order.expiresAt, now) : 0,
    history: history
      .toSorted((a, b) => a.at - b.at || compare(a.transactionId, b.transactionId))
      .slice(-SHOWN.changes)
      .map((change) => ({
        syssn: change.transactionId,
        order_type: kinds.get(change.transactionId) ?? transaction.kind,
        from: (change.from ?? "") as Schemas["StateChange"]["from"],
        to: change.to as Schemas["State"],
        respcd: change.code,
        sysdtm: formatTime(change.at),
      })),
    operations: shown.map((operation) => sandboxTransaction(operation, formatTime)),
    notifications: notifications
      .filter(({ notification }) => shownIds.has(notification.id))
      .map((delivery) => notificationDetail(delivery, now, formatTime)),
  };
}

/** Ids begin with the time, and are otherwise compared for order alone. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function notificationRecord(
  notification: StoredNotification,
): Schemas["NotificationRecord"] {
  const { id, appCode, type, url, attempts } = notification;
  return {
    id,
    app_code: appCode,
    syssn: id,
    notify_type: type,
    url,
    state: deliveryState(notification),
    attempts,
  };
}

function notificationDetail(
  { notification, attempts }: Delivery,
  now: number,
  formatTime: FormatTime,
): Schemas["NotificationDetail"] {
  const { id, type, url, signType, body, nextAttemptAt } = notification;
  return {
    id,
    syssn: id,
    notify_type: type,
    url,
    state: deliveryState(notification),
    attempts: notification.attempts,
    next_attempt_in: secondsUntil(nextAttemptAt, now),
    sign_type: signType,
    body,
    deliveries: attempts.slice(-SHOWN.deliveries).map(({ at, durationMs, status, error }) => ({
      sysdtm: formatTime(at),
      duration_ms: Math.min(durationMs, LONGEST_ATTEMPT_MS),
      status: status ?? 0,
      fault: error.slice(0, 500).toWellFormed(),
    })),
  };
}

const LONGEST_ATTEMPT_MS = 3_600_000;

function deliveryState({ state }: StoredNotification): Schemas["DeliveryState"] {
  return state === "waiting" ? "pending" : state;
}

/** Whole seconds; 0 for what is due, or never. */
function secondsUntil(at: number | null, now: number): number {
  return at === null ? 0 : Math.max(0, Math.ceil((at - now) / 1000));
}

export function findingBody(finding: Finding): Schemas["SignatureFinding"] {
  const { verdict, appCode, signType, canonical, expected, signed, difference } = finding;
  return {
    verdict,
    app_code: appCode,
    sign_type: signType,
    canonical_string: cut(canonical),
    expected_signature: expected,
    signed_string: cut(signed),
    ...(difference === undefined ? {} : { difference }),
    mistakes: finding.mistakes.map(({ name, what, repair }) => ({ mistake: name, what, repair })),
    remarks: [...finding.remarks],
  };
}

const STRING_LENGTH = 20_000;

function cut(text: string): string {
  return text.slice(0, STRING_LENGTH).toWellFormed();
}
