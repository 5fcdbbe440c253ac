export type { CodeName } from "@trade-v1/contract/catalogue";
export type { SignType } from "@trade-v1/signing";
export { createTradeClient } from "./create-trade-client.ts";
export { TradeNetworkError, TradeResponseError } from "./errors.ts";
export type { HeaderValue, NotificationResult } from "./notification.ts";
export type { RetryOptions, TradeClientOptions } from "./options.ts";
export type { Retry, TradeRefusal, TradeResult, TradeSuccess } from "./result.ts";
export type { CallOptions, TradeClient } from "./trade-client.ts";
export type {
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
  TransactionEntry,
  TransactionNotification,
} from "./wire-types.ts";
