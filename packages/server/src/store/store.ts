import type { Code, PayType } from "@trade-v1/contract/catalogue";
import type { SignType } from "@trade-v1/signing";
import type { CommandInput, CommandName, CommandResult } from "../orders/decisions.ts";
import type { Operation, Transaction } from "../orders/model.ts";

/**
 * Which rows a command decides about. The engine locks the order that `orderId` (else
 * `orderNumber`) names, with its operations, and whatever holds `newNumber`.
 */
export interface Target {
  readonly merchantId: string;
  readonly orderId?: string | undefined;
  readonly orderNumber?: string | undefined;
  readonly newNumber?: string | undefined;
}

/** A command is plain data: it can wait in a queue or cross to another thread. */
export interface Command<Name extends CommandName = CommandName> {
  readonly name: Name;
  readonly target: Target;
  readonly input: CommandInput<Name>;
}

export interface SearchFilter {
  readonly merchantId: string;
  readonly ids?: readonly string[] | undefined;
  readonly numbers?: readonly string[] | undefined;
  readonly payType?: PayType | undefined;
  readonly code?: Code | undefined;
  readonly kind?: Transaction["kind"] | undefined;
  readonly state?: Transaction["state"] | undefined;
  /** On `createdAt`, both bounds included, milliseconds. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface HistoryEntry {
  readonly transactionId: string;
  readonly sequence: number;
  /** Null for the first entry. */
  readonly from: string | null;
  readonly to: string;
  readonly code: Code;
  readonly at: number;
}

/** What changes orders and their operations. Every argument and result is plain data. */
export interface OrderWrites {
  /**
   * Runs the decision that the command names on its locked snapshot and stores its changes, all or
   * nothing. Resolves after they are durable. Rejects with what the decision threw, or with
   * `DuplicateId`, `StoreUnavailable`.
   */
  execute<Name extends CommandName>(command: Command<Name>): Promise<CommandResult<Name>>;
  /**
   * Takes transactions whose `settleAt` has come and puts it `leaseMs` ahead, so that nobody else
   * takes them meanwhile and a crashed taker's are taken again.
   */
  claimUnsettled(claim: Claim): Promise<readonly Transaction[]>;
}

/** Reads of orders and their operations: of what is durable, and nothing else. */
export interface OrderReads {
  /** A transaction by its id, of whichever merchant. */
  find(transactionId: string): Promise<Transaction | null>;
  operationsOf(orderId: string): Promise<readonly Operation[]>;
  history(transactionId: string): Promise<readonly HistoryEntry[]>;
  /** Newest first. */
  search(filter: SearchFilter): Promise<readonly Transaction[]>;
}

export interface Claim {
  readonly now: number;
  readonly leaseMs: number;
  readonly limit: number;
  /** Only this app's. */
  readonly appCode?: string | undefined;
}

export interface SealedKey {
  readonly id: string;
  /** AES-256-GCM, see `apps/vault.ts`. */
  readonly sealed: string;
  readonly createdAt: number;
}

export interface App {
  readonly appCode: string;
  readonly name: string;
  /** Only this sign type is accepted; null: either. */
  readonly pinnedSignType: SignType | null;
  /** Default target of notifications; empty: none. */
  readonly notifyUrl: string;
  readonly defaultMerchantId: string;
  /** Its requests are refused; what it has begun is settled and announced all the same. */
  readonly disabled: boolean;
  /** Active keys, newest first; one or two. */
  readonly keys: readonly SealedKey[];
}

export interface Merchant {
  readonly id: string;
  readonly appCode: string;
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** An app as it is added: switched on, its key beside it. */
export type NewAppRow = Omit<App, "keys" | "disabled">;

/** A sealed text of a key, and what takes its place. */
export interface KeyReplacement {
  readonly appCode: string;
  readonly keyId: string;
  readonly before: string;
  readonly after: string;
}

export interface AppReads {
  find(appCode: string): Promise<App | null>;
  findMerchant(merchantId: string): Promise<Merchant | null>;
  list(): Promise<readonly App[]>;
}

export interface AppWrites {
  /** Adds the app with its first key and merchant; false (and no change) if the app code or the merchant exists. */
  create(app: NewAppRow, key: SealedKey, merchant: Merchant): Promise<boolean>;
  /** Adds a newest key and keeps the one before it active; older ones end. */
  addKey(appCode: string, key: SealedKey): Promise<void>;
  /** Ends every key but the newest. */
  retireOldKeys(appCode: string): Promise<void>;
  setNotifyUrl(appCode: string, url: string): Promise<void>;
  setPinnedSignType(appCode: string, signType: SignType | null): Promise<void>;
  setDisabled(appCode: string, disabled: boolean): Promise<void>;
  /**
   * Replaces the sealed text of every key, all or none: false, and no change, if the keys that there
   * are now are not just these.
   */
  replaceSealed(replacements: readonly KeyReplacement[]): Promise<boolean>;
  /**
   * Moves the app's sandbox clock forward by bringing every due time of it nearer: expiry,
   * settlement, notification attempts. Times that already happened stay as they are.
   */
  advanceClock(appCode: string, ms: number): Promise<void>;
}

export type NotificationState = "waiting" | "delivered" | "dead";

export interface StoredNotification {
  /** The id of the transaction it announces: there is one notification for each success. */
  readonly id: string;
  readonly orderId: string;
  readonly merchantId: string;
  readonly appCode: string;
  readonly type: "payment" | "refund";
  readonly url: string;
  readonly body: string;
  readonly signType: SignType;
  readonly state: NotificationState;
  readonly attempts: number;
  /** Place in the retry schedule: attempts since it was stored or re-sent. */
  readonly step: number;
  readonly nextAttemptAt: number | null;
  readonly createdAt: number;
}

export interface NotificationAttempt {
  readonly at: number;
  readonly durationMs: number;
  /** HTTP status, null when there was no answer. */
  readonly status: number | null;
  /** Empty when delivered; otherwise what was wrong, in a few words. */
  readonly error: string;
}

export interface NotificationWrites {
  /**
   * Takes due notifications as `claimUnsettled` does. One of a refund is not due before its
   * payment's is delivered or dead.
   */
  claimDue(claim: Claim): Promise<readonly StoredNotification[]>;
  /**
   * Stores an attempt and what follows from it. `expectedAttempts` is the count that the taker
   * saw: false, and nothing stored, if somebody else has made an attempt since.
   */
  recordAttempt(
    id: string,
    expectedAttempts: number,
    attempt: NotificationAttempt,
    next: { readonly state: NotificationState; readonly nextAttemptAt: number | null },
  ): Promise<boolean>;
  /** Leaves waiting notifications, which the caller has claimed, until then. */
  postpone(ids: readonly string[], until: number): Promise<void>;
  /** Starts the schedule again from now, whatever became of it before; false if there is none. */
  resend(id: string, now: number): Promise<boolean>;
}

export interface NotificationReads {
  find(id: string): Promise<StoredNotification | null>;
  /** Newest first. */
  list(appCode: string, limit: number): Promise<readonly StoredNotification[]>;
  attempts(id: string): Promise<readonly NotificationAttempt[]>;
}

export interface StoreCounts {
  readonly unsettled: number;
  readonly notificationsWaiting: number;
  readonly notificationsDead: number;
  readonly alarms: Readonly<Record<string, number>>;
}

export type OrderStore = OrderReads & OrderWrites;
export type AppStore = AppReads & AppWrites;
export type NotificationStore = NotificationReads & NotificationWrites;

/** Where orders live. Every write resolves only after it is durable. */
export interface Store {
  readonly orders: OrderStore;
  readonly apps: AppStore;
  readonly notifications: NotificationStore;
  /** Rejects with `StoreUnavailable` if the store cannot take writes now. */
  ping(): Promise<void>;
  counts(): Promise<StoreCounts>;
  close(): Promise<void>;
}

/** The store cannot do it now; nothing was changed by this call, or nobody knows: ask again. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
  /** When it is worth asking again. */
  readonly retryAfterSeconds = 1;
}

/** The new transaction's id is taken: make another one and try again. */
export class DuplicateId extends Error {
  override readonly name = "DuplicateId";
}
