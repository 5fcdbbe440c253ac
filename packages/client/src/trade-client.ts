import type { HeaderValue, NotificationResult } from "./notification.ts";
import type { TradeResult } from "./result.ts";
import type {
  CloseRequest,
  CloseResponse,
  PaymentRequest,
  PaymentResponse,
  QueryRequest,
  QueryResponse,
  RefundRequest,
  RefundResponse,
  ReversalRequest,
  ReversalResponse,
} from "./wire-types.ts";

/** Settings of one call. */
export interface CallOptions {
  /** Gives up the call, also between two attempts; the call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Calls the operations of /trade/v1.
 *
 * Whatever the gateway decides is returned, a refusal too: look at `ok`. A call throws only when it
 * is not known what the gateway decided: `TradeNetworkError` when no answer arrived after all
 * attempts, `TradeResponseError` when an answer cannot be believed, the signal's reason when the call
 * was given up. In each of these cases the same request may be sent again: it never acts twice.
 */
export interface TradeClient {
  /**
   * Opens a payment: a swipe charges the customer at once, a pre-order answers the `pay_url` where the
   * customer pays (contract §7).
   *
   * @param fields `txamt` counts minor units of the currency; `out_trade_no` is your number of the order,
   * used for nothing else ever.
   */
  createPayment(
    fields: PaymentRequest,
    options?: CallOptions,
  ): Promise<TradeResult<PaymentResponse>>;

  /**
   * Closes a WeChat order that is not paid. A paid one is left untouched and refused with `1260`;
   * an Alipay one is refused with `1124` (contract §7).
   *
   * @param fields the order's `syssn` or `out_trade_no`.
   */
  closeOrder(fields: CloseRequest, options?: CallOptions): Promise<TradeResult<CloseResponse>>;

  /**
   * Gives back a paid order, in whole or in parts. More than what is left is refused with `1272` (contract §7).
   *
   * @param fields `syssn` is the order's, `out_trade_no` a new number of the refund itself,
   * `txamt` what to give back, in minor units of the currency.
   */
  createRefund(fields: RefundRequest, options?: CallOptions): Promise<TradeResult<RefundResponse>>;

  /**
   * Cancels an Alipay order: an unpaid one is closed, a paid one is refunded in full. A WeChat one is
   * refused with `1124` (contract §7).
   *
   * @param fields all of the order. `mchid` may be left to the client's option `mchid`.
   */
  createReversal(
    fields: Omit<ReversalRequest, "mchid"> & Partial<Pick<ReversalRequest, "mchid">>,
    options?: CallOptions,
  ): Promise<TradeResult<ReversalResponse>>;

  /**
   * Finds payments, refunds, reversals and closes, newest first (contract §7). Nothing found is a success
   * with an empty `data`.
   *
   * @param fields `syssn` or `out_trade_no`, up to 100 with commas between; or a time window of at most a
   * month, by default this month.
   */
  queryTransactions(
    fields?: QueryRequest,
    options?: CallOptions,
  ): Promise<TradeResult<QueryResponse>>;

  /**
   * Checks that a notification comes from the gateway, and reads it (contract §7). Answer a good one with
   * status 200 and the body `SUCCESS`, or the gateway sends it again. It may come more than once.
   *
   * @param body the body exactly as received: bytes, or the string of them, never parsed and printed again.
   * @param signature the header `X-QF-SIGN` as your framework hands it over.
   * @param signType the header `X-QF-SIGNTYPE`. Default: the client's sign type.
   */
  verifyNotification(
    body: string | Uint8Array,
    signature: HeaderValue,
    signType?: HeaderValue,
  ): NotificationResult;
}
