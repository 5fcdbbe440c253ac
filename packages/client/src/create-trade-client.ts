import type { operations, paths } from "@trade-v1/contract/types";
import createClient from "openapi-fetch";
import { checkAnswer } from "./check-answer.ts";
import { formSerializer, formType } from "./form.ts";
import { readNotification } from "./notification.ts";
import { readOptions, type TradeClientOptions } from "./options.ts";
import { readResult } from "./read-result.ts";
import { send } from "./send.ts";
import { signRequest } from "./sign-request.ts";
import type { CallOptions, TradeClient } from "./trade-client.ts";
import type {
  CloseResponse,
  PaymentResponse,
  QueryResponse,
  RefundResponse,
  ReversalRequest,
  ReversalResponse,
} from "./wire-types.ts";

/** The client has a method for each operation of the contract, or this file does not compile. */
type EveryOperation = Record<Exclude<keyof operations, "transactionNotification">, unknown>;

/**
 * Makes a client of one app of the gateway at `baseUrl`.
 *
 * @throws {TypeError} when an option is wrong, with a sentence that names it.
 * @throws {Error} in a browser: whoever opens the page could read the key there.
 */
export function createTradeClient(options: TradeClientOptions): TradeClient {
  refuseBrowser();
  const settings = readOptions(options);
  const api = createClient<paths>({
    baseUrl: settings.baseUrl,
    headers: { "Content-Type": formType },
  });
  const serialize = formSerializer({ mchid: settings.mchid });
  api.use({ onRequest: signRequest(settings), onResponse: checkAnswer(settings) });

  /** What every call has in common. */
  const init = <Fields>(body: Fields, { signal }: CallOptions = {}) => ({
    body,
    bodySerializer: serialize,
    fetch: (request: Request) => send(request, settings, signal),
  });

  return {
    createPayment: (fields, call) =>
      readResult<PaymentResponse>(api.POST("/trade/v1/payment", init(fields, call))),
    closeOrder: (fields, call) =>
      readResult<CloseResponse>(api.POST("/trade/v1/close", init(fields, call))),
    createRefund: (fields, call) =>
      readResult<RefundResponse>(api.POST("/trade/v1/refund", init(fields, call))),
    createReversal: (fields, call) =>
      // `mchid` is required here, and the option `mchid` may stand in for it.
      readResult<ReversalResponse>(
        api.POST("/trade/v1/reversal", init(fields as ReversalRequest, call)),
      ),
    queryTransactions: (fields = {}, call) =>
      readResult<QueryResponse>(api.POST("/trade/v1/query", init(fields, call))),
    verifyNotification: (body, signature, signType) =>
      readNotification(body, signature, signType ?? settings.signType, settings.keys),
  } satisfies TradeClient & EveryOperation;
}

function refuseBrowser(): void {
  if (typeof window !== "undefined" && typeof document !== "undefined") {
    throw new Error(
      "createTradeClient does not run in a browser: it holds your app's secret key, which everyone could read there. Call it on your server.",
    );
  }
}
