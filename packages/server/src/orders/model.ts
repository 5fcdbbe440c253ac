import type { Code, OperationState, OrderState, PayType } from "@trade-v1/contract/catalogue";
import type { SignType } from "@trade-v1/signing";

/** What every transaction has. Times are milliseconds since 1970; amounts are minor units. */
interface TransactionBase {
  /** 24 digits, unique over all replicas; `syssn` on the wire. */
  readonly id: string;
  readonly merchantId: string;
  readonly appCode: string;
  readonly payType: PayType;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The present outcome as a partner sees it; `respcd` of a query. */
  readonly code: Code;
  /** The partner's own time, `YYYY-MM-DD HH:mm:ss`, never interpreted. */
  readonly clientTime: string;
  readonly createdAt: number;
  /** When the channel carried it out: paid, refunded, closed; null while, or if, it did not. */
  readonly completedAt: number | null;
  readonly deviceId: string;
  /** The channel's own number, empty until it told us. */
  readonly channelId: string;
  /**
   * When to ask the channel again: what became of it, or, of an order that ended unpaid, whether it
   * was paid all the same; null when nothing can come any more.
   */
  readonly settleAt: number | null;
  /** How often the schedule has asked the channel since the state began, without a final answer. */
  readonly settleAttempts: number;
}

/** A payment and the life of its order (contract §7). */
export interface Order extends TransactionBase {
  readonly kind: "payment";
  /** The partner's number for the order; `out_trade_no`. */
  readonly number: string;
  readonly state: OrderState;
  /** Digest of everything that makes a repeated request "the same money". */
  readonly fingerprint: string;
  readonly payUrl: string;
  readonly goodsName: string;
  /** Where notifications go; empty: nowhere. */
  readonly notifyUrl: string;
  readonly returnUrl: string;
  /** The sign type that opened the order; its notifications use it. */
  readonly signType: SignType;
  /** When an unpaid order is closed by the system; null once it cannot be. */
  readonly expiresAt: number | null;
  /** Sum of the refunds that succeeded, a reversal included. */
  readonly refundedAmount: number;
  /** Sum of the refunds and the reversal that are still unresolved. */
  readonly pendingAmount: number;
}

/** A refund, close or reversal of an order: a transaction of its own. */
export interface Operation extends TransactionBase {
  readonly kind: "refund" | "close" | "reversal";
  readonly orderId: string;
  /** The order's number. */
  readonly orderNumber: string;
  /** A refund's own number; null for closes, reversals and what the system did itself. */
  readonly number: string | null;
  readonly state: OperationState;
  /** `system`: expiry and the refund of a late success; nobody asked for it by a request. */
  readonly cause: "partner" | "system";
}

export type Transaction = Order | Operation;

/** What a decision sees: rows that stay locked until its changes are stored. */
export interface Snapshot {
  readonly order: Order | null;
  /** All operations of that order, oldest first. */
  readonly operations: readonly Operation[];
  /** Whatever transaction of the merchant already holds the number that the command wants to use. */
  readonly holder: Transaction | null;
}

/** One row before and after; `before` null inserts. A changed state is also appended to the history. */
export interface Move<T extends Transaction = Transaction> {
  readonly before: T | null;
  readonly after: T;
}

/** A notification that is stored in the same commit as the success it announces. */
export interface NotificationDraft {
  readonly transaction: Transaction;
  readonly orderId: string;
  readonly url: string;
  readonly signType: SignType;
  /** The exact text that every attempt sends. */
  readonly body: string;
}

/**
 * `late-success`: paid although it had ended; the money goes back. `amount-mismatch`: the channel
 * names another amount than was ordered; nothing was believed. `unsettled`: no final answer for long,
 * or the channel refuses to give a late success back; asking goes on every five minutes.
 * `inconsistent`: the channel contradicts what is final; nothing was undone.
 */
export type AlarmKind = "late-success" | "amount-mismatch" | "unsettled" | "inconsistent";

/**
 * Something that an operator must look at; counted in the metrics and kept. A transaction raises one
 * of a kind, however often the same thing is noticed.
 */
export interface Alarm {
  readonly kind: AlarmKind;
  readonly transactionId: string;
  readonly detail: string;
}

export interface Changes {
  readonly moves?: readonly Move[];
  readonly notifications?: readonly NotificationDraft[];
  readonly alarms?: readonly Alarm[];
}

/** What a decision returns: what to store, and what to tell the caller once it is stored. */
export interface Decision<Result> {
  readonly changes: Changes;
  readonly result: Result;
}
