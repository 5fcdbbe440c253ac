import type { ChannelName } from "@trade-v1/contract/catalogue";
import { walletOperations } from "@trade-v1/contract/operations";
import { type Validated, validateWalletRequest } from "@trade-v1/contract/validators";
import { approve, decline } from "./customer.ts";
import { calls, endOrder } from "./end-order.ts";
import type { Books } from "./ledger/books.ts";
import { ledgerPage } from "./ledger-page.ts";
import type { Protocol } from "./model.ts";
import { openOrder } from "./open-order.ts";
import {
  askedOutcome,
  askedRefundOutcome,
  type PayUrl,
  paymentOutcome,
  refundOutcome,
} from "./outcomes.ts";
import { refundOrder } from "./refund-order.ts";
import { WalletRefusal } from "./refusal.ts";

/** The operations that read or change the books. */
export type WalletCallName = Exclude<keyof typeof walletOperations, "replaceWalletFaults">;

/** Those of a provider; the rest are for whoever runs the sandbox. */
export function isOfProvider(name: WalletCallName): name is Protocol["Fault"]["operation"] {
  return walletOperations[name].tag === "channel";
}

/** What stands in the path and the query. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** What a call does in the ledger's transaction; its result is the answer's body. */
export type Work = (books: Books, now: number) => object | undefined;

/**
 * What the wallets offer (`openapi/wallets.yaml`), however a call arrives. Each checks what it was sent,
 * and gives the work that answers it.
 * @throws WalletRefusal `malformed`
 */
export type WalletCalls = Readonly<
  Record<WalletCallName, (parameters: Parameters, body: unknown) => Work>
>;

export function walletCalls(payUrl: PayUrl): WalletCalls {
  const ending = (call: (typeof calls)[keyof typeof calls]) => (parameters: Parameters) => {
    const orderId = requireNumber(parameters, "orderId");
    return (books: Books, now: number) => endOrder(books, now, call, orderId);
  };

  return {
    openWalletOrder(parameters, body) {
      const channel = channelOf(parameters);
      const request = valid(validateWalletRequest.openWalletOrder(body));
      return (books, now) => openOrder(books, now, channel, request, payUrl);
    },
    readWalletOrder(parameters) {
      const channel = channelOf(parameters);
      const orderId = requireNumber(parameters, "orderId");
      return (books, now) => askedOutcome(books, now, channel, orderId, payUrl);
    },
    closeWalletOrder: ending(calls.close),
    revokeWalletOrder: ending(calls.revoke),
    cancelWalletOrder: ending(calls.cancel),
    createWalletRefund(parameters, body) {
      const channel = channelOf(parameters);
      const request = valid(validateWalletRequest.createWalletRefund(body));
      return (books, now): Protocol["RefundOutcome"] => {
        const outcome = refundOutcome(books, refundOrder(books, now, channel, request));
        // WeChat takes a refund on and is asked afterwards what became of it.
        return channel === "wechat" ? { status: "accepted" } : outcome;
      };
    },
    readWalletRefund(parameters) {
      const channel = channelOf(parameters);
      const refundId = requireNumber(parameters, "refundId");
      return (books, now) => askedRefundOutcome(books, now, channel, refundId);
    },
    approveWalletOrder(parameters, body) {
      const orderId = requireNumber(parameters, "orderId");
      const { late = false } = valid(validateWalletRequest.approveWalletOrder(body));
      return (books, now) => paymentOutcome(books, approve(books, now, orderId, late), payUrl);
    },
    declineWalletOrder(parameters) {
      const orderId = requireNumber(parameters, "orderId");
      return (books, now) => paymentOutcome(books, decline(books, now, orderId), payUrl);
    },
    advanceWalletClock(_, body) {
      const { appCode, milliseconds } = valid(validateWalletRequest.advanceWalletClock(body));
      return (books, now) => {
        books.orders.advance(appCode, milliseconds, now);
        books.refunds.advance(appCode, milliseconds, now);
        return undefined;
      };
    },
    readWalletLedger(parameters) {
      const order = optionalNumber(parameters, "order");
      const after = optionalNumber(parameters, "after");
      return (books, now) => ledgerPage(books, now, { order, after });
    },
  };
}

/** @throws WalletRefusal `malformed` */
export function valid<T>(checked: Validated<T>): T {
  if (checked.ok) return checked.value;
  const message = checked.errors.map((error) => error.message).join("; ");
  throw new WalletRefusal("malformed", message.slice(0, 1000));
}

/** No path names another one. */
function channelOf({ channel }: Parameters): ChannelName {
  if (channel === "alipay" || channel === "wechat") return channel;
  throw new WalletRefusal("not-found", "channel must be alipay or wechat");
}

const NUMBER = /^[0-9]{1,40}$/;

/** The number of an order or refund. @throws WalletRefusal `malformed` */
function requireNumber(parameters: Parameters, name: "orderId" | "refundId" | "order" | "after") {
  const value = parameters[name];
  if (value !== undefined && NUMBER.test(value)) return value;
  throw new WalletRefusal("malformed", `${name} must be 1 to 40 digits`);
}

function optionalNumber(parameters: Parameters, name: "order" | "after"): string | undefined {
  return parameters[name] === undefined ? undefined : requireNumber(parameters, name);
}
