import type { ChannelName, Code, PayType } from "@trade-v1/contract/catalogue";

/** An order as a channel needs to know it. `transactionId` is our stable number for it. */
export interface ChannelOrder {
  readonly transactionId: string;
  readonly merchantId: string;
  readonly appCode: string;
  readonly payType: PayType;
  readonly amount: number;
  readonly currency: string;
}

/** What opening an order needs on top of it. Only the first, and only, request carries these. */
export interface NewChannelOrder extends ChannelOrder {
  readonly orderNumber: string;
  readonly authCode: string;
  readonly openId: string;
  readonly goodsName: string;
  readonly returnUrl: string;
  /** Milliseconds until an unpaid order ends. */
  readonly lifetimeMs: number;
}

export interface ChannelRefund {
  readonly order: ChannelOrder;
  /** Our stable number for the refund; the channel executes it once however often it comes. */
  readonly refundId: string;
  readonly amount: number;
}

export type PaymentOutcome =
  | {
      readonly status: "paid";
      readonly channelId: string;
      readonly paidAt: number;
      readonly amount: number;
    }
  /** The customer has to act. `payUrl` is empty for swipes. */
  | { readonly status: "waiting"; readonly payUrl: string }
  /** Refused for good: this order will never be paid. */
  | { readonly status: "failed"; readonly code: Code }
  | { readonly status: "closed" }
  /** Paid, and the channel gave the money back when we ended the order. */
  | { readonly status: "refunded"; readonly channelId: string; readonly refundedAt: number }
  /** The channel has never heard of this number. Only a query answers this. */
  | { readonly status: "absent" }
  /** No answer, or one that decides nothing: ask again. */
  | { readonly status: "unknown" };

export type CloseOutcome =
  | { readonly status: "closed" }
  /** Refused: the order is paid, and untouched. */
  | {
      readonly status: "paid";
      readonly channelId: string;
      readonly paidAt: number;
      readonly amount: number;
    }
  /** The customer paid while we closed, and the channel gave the money back. */
  | { readonly status: "refunded"; readonly channelId: string; readonly refundedAt: number }
  | { readonly status: "unknown" };

export type CancelOutcome =
  | { readonly status: "closed" }
  | { readonly status: "refunded"; readonly channelId: string; readonly refundedAt: number }
  | { readonly status: "failed"; readonly code: Code }
  | { readonly status: "unknown" };

export type RefundOutcome =
  | { readonly status: "succeeded"; readonly channelId: string; readonly refundedAt: number }
  | { readonly status: "failed"; readonly code: Code }
  /** The channel has never heard of this refund. Only a query answers this. */
  | { readonly status: "absent" }
  | { readonly status: "unknown" };

/**
 * A wallet provider. Calls never throw for what the provider answered, and answer `unknown` for
 * whatever the network did: each call may have taken effect although no answer arrived, so each
 * carries our own number and can be asked about afterwards (contract §10).
 */
export interface Channel {
  /** Sends the payment. Called at most once per order, ever. */
  open(order: NewChannelOrder): Promise<PaymentOutcome>;
  query(order: ChannelOrder): Promise<PaymentOutcome>;
  /** Ends an unpaid order; asks first where the provider's own call would refund a paid one. */
  close(order: ChannelOrder): Promise<CloseOutcome>;
  /** Alipay's cancel: closes an unpaid order, refunds a paid one. Repeating it is harmless. */
  cancel(order: ChannelOrder): Promise<CancelOutcome>;
  /** Repeating it with the same `refundId` moves no more money. */
  refund(refund: ChannelRefund): Promise<RefundOutcome>;
  queryRefund(refund: ChannelRefund): Promise<RefundOutcome>;
}

export type Channels = Readonly<Record<ChannelName, Channel>>;
