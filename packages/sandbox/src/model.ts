import type { ChannelName, Code, PayType } from "@trade-v1/contract/catalogue";
import type { components } from "@trade-v1/contract/wallets-types";

/** The words of the protocol between gateway and wallets, `openapi/wallets.yaml`. */
export type Protocol = components["schemas"];

export type OrderStatus = Protocol["LedgerOrder"]["status"];
export type RefundStatus = Protocol["LedgerRefund"]["status"];

/** What ended an order that was not paid, or gave its money back. */
export type Ending = "close" | "cancel" | "revoke" | "expiry" | "customer";

/** An order as a wallet provider has it. Times are milliseconds since 1970; amounts minor units. */
export interface WalletOrder {
  readonly id: string;
  readonly channel: ChannelName;
  readonly appCode: string;
  readonly merchantId: string;
  readonly payType: PayType;
  /** The merchant's own number, which the customer sees. */
  readonly number: string;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly openId: string;
  readonly goodsName: string;
  readonly returnUrl: string;
  readonly status: OrderStatus;
  /** Why it failed; null unless it did. */
  readonly code: Code | null;
  /** Null while it waits, and when it was paid or refused. */
  readonly endedBy: Ending | null;
  /** Alipay knows nothing of a pre-order until the customer has scanned it (contract §10). */
  readonly isKnown: boolean;
  readonly openedAt: number;
  /** When a waiting order expires, and when one in process is decided; null otherwise. */
  readonly dueAt: number | null;
}

/** A refund that was asked for, whatever became of it. */
export interface WalletRefund {
  readonly id: string;
  readonly orderId: string;
  readonly channel: ChannelName;
  readonly amount: number;
  readonly status: RefundStatus;
  /** Why it failed; null unless it did. */
  readonly code: Code | null;
  readonly requestedAt: number;
  /** When a refund in process is decided; null otherwise. */
  readonly dueAt: number | null;
}

/** A movement of money. Entries are only ever added. */
export interface Entry {
  readonly sequence: number;
  readonly orderId: string;
  readonly kind: Protocol["LedgerEntry"]["kind"];
  /** Of a refund its number; otherwise null. */
  readonly refundId: string | null;
  readonly amount: number;
  readonly at: number;
  /** The provider's own number for it. */
  readonly channelId: string;
}

/** What a gateway can ask for that changes something. */
export type Change = keyof Protocol["RequestCounts"];
