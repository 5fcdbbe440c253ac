import type { ChannelName, PayType } from "@trade-v1/contract/catalogue";
import type { components } from "@trade-v1/contract/wallets-types";
import type { NewChannelOrder } from "../channel.ts";
import { type AskWallets, NoAnswer, type WalletRequest } from "./wallets-client.ts";

type Protocol = components["schemas"];

/** What no answer amounts to, and an answer that decides nothing. */
export type Undecided = Protocol["Processing"];

/**
 * One provider's calls, each as the provider offers it. None throws: without an answer that can be
 * believed the call is undecided.
 */
export interface Provider {
  open(order: NewChannelOrder): Promise<Protocol["PaymentOutcome"]>;
  query(orderId: string): Promise<Protocol["PaymentOutcome"]>;
  closeOrder(orderId: string): Promise<Protocol["CloseOutcome"]>;
  revoke(orderId: string): Promise<Protocol["EndingOutcome"]>;
  cancel(orderId: string): Promise<Protocol["EndingOutcome"]>;
  refund(refundId: string, orderId: string, amount: number): Promise<Protocol["RefundOutcome"]>;
  queryRefund(refundId: string): Promise<Protocol["RefundOutcome"]>;
}

export interface ConnectorLog {
  warn(fields: Record<string, unknown>, message: string): void;
}

export function provider(channel: ChannelName, send: AskWallets, log: ConnectorLog): Provider {
  async function outcome<T>(request: WalletRequest): Promise<T | Undecided> {
    try {
      const { status, body } = await send(request);
      // The client has held the body against the document, so it is the operation's outcome.
      if (status === 200) return body as T;
      log.warn({ channel, operation: request.operationId, status, body }, "wallets refused a call");
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      log.warn({ channel, operation: request.operationId, err: error }, "no answer from wallets");
    }
    return { status: "processing" };
  }

  const ask = <T>(
    operationId: WalletRequest["operationId"],
    parameters: WalletRequest["parameters"],
    body?: unknown,
  ) => outcome<T>({ operationId, parameters, body });

  return {
    open: (order) => ask("openWalletOrder", { channel }, newOrder(order)),
    query: (orderId) => ask("readWalletOrder", { channel, orderId }),
    closeOrder: (orderId) => ask("closeWalletOrder", { orderId }),
    revoke: (orderId) => ask("revokeWalletOrder", { orderId }),
    cancel: (orderId) => ask("cancelWalletOrder", { orderId }),
    refund: (refundId, orderId, amount) =>
      ask("createWalletRefund", { channel }, { refundId, orderId, amount }),
    queryRefund: (refundId) => ask("readWalletRefund", { channel, refundId }),
  };
}

function newOrder(order: NewChannelOrder): Protocol["NewOrder"] {
  const payType: PayType = order.payType;
  return {
    orderId: order.transactionId,
    appCode: order.appCode,
    merchantId: order.merchantId,
    payType,
    orderNumber: order.orderNumber,
    amount: order.amount,
    currency: order.currency,
    authCode: order.authCode,
    openId: order.openId,
    goodsName: order.goodsName,
    returnUrl: order.returnUrl,
    lifetimeMs: order.lifetimeMs,
  };
}
