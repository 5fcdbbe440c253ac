import { codes, payTypes } from "@trade-v1/contract/catalogue";
import type { components } from "@trade-v1/contract/wallets-types";
import type {
  CancelOutcome,
  Channel,
  ChannelOrder,
  Channels,
  CloseOutcome,
  PaymentOutcome,
  RefundOutcome,
} from "../channel.ts";
import { type ConnectorLog, type Provider, provider } from "./provider.ts";
import type { AskWallets } from "./wallets-client.ts";

type Protocol = components["schemas"];

/** Both channels, over the simulated wallets. */
export function sandboxChannels(ask: AskWallets, log: ConnectorLog): Channels {
  return {
    alipay: alipayChannel(provider("alipay", ask, log)),
    wechat: wechatChannel(provider("wechat", ask, log)),
  };
}

function alipayChannel(alipay: Provider): Channel {
  return {
    ...common(alipay),
    close: (order) => askThenEnd(alipay, order, alipay.cancel),
    cancel: async ({ transactionId, amount }) => ending(await alipay.cancel(transactionId), amount),
    async refund({ refundId, order, amount }) {
      return refunded(await alipay.refund(refundId, order.transactionId, amount), amount);
    },
  };
}

function wechatChannel(wechat: Provider): Channel {
  return {
    ...common(wechat),
    async close(order) {
      const isSwipe = payTypes[order.payType].flow === "swipe";
      if (isSwipe) return askThenEnd(wechat, order, wechat.revoke);
      return closed(await wechat.closeOrder(order.transactionId));
    },
    // WeChat has no call that ends an order whether paid or not, and the contract offers none.
    cancel: async () => ({ status: "failed", code: codes.operationNotValid.code }),
    async refund({ refundId, order, amount }) {
      const answer = await wechat.refund(refundId, order.transactionId, amount);
      // Accepted says nothing about the money; what became of it has to be asked.
      const outcome = answer.status === "accepted" ? await wechat.queryRefund(refundId) : answer;
      return refunded(outcome, amount);
    },
  };
}

/** What both providers do alike. */
function common(wallet: Provider): Pick<Channel, "open" | "query" | "queryRefund"> {
  return {
    async open(order) {
      const outcome = payment(await wallet.open(order), order.amount);
      // Absent is what a query finds; after an opening it would decide nothing.
      return outcome.status === "absent" ? { status: "unknown" } : outcome;
    },
    query: async ({ transactionId, amount }) => payment(await wallet.query(transactionId), amount),
    queryRefund: async ({ refundId, amount }) =>
      refunded(await wallet.queryRefund(refundId), amount),
  };
}

/**
 * Ends an order by a call that would refund a paid one, so it is asked about first and a paid order
 * is left alone (contract §7). Should the customer pay between the two, the money has gone back.
 * A number that the provider does not know is ended too: its opening may still be on its way.
 */
async function askThenEnd(
  wallet: Provider,
  { transactionId, amount }: ChannelOrder,
  end: (orderId: string) => Promise<Protocol["EndingOutcome"]>,
): Promise<CloseOutcome> {
  const found = await wallet.query(transactionId);
  switch (found.status) {
    case "paid":
    case "closed":
    case "processing":
      return closed(found);
    case "reversed":
      return givenBack(found, amount);
    case "waiting":
    case "failed":
    case "absent": {
      const outcome = ending(await end(transactionId), amount);
      // Refused means that it was paid and refunded in part meanwhile: ask again.
      return outcome.status === "failed" ? { status: "unknown" } : outcome;
    }
  }
}

function payment(outcome: Protocol["PaymentOutcome"], amount: number): PaymentOutcome {
  switch (outcome.status) {
    case "processing":
      return { status: "unknown" };
    case "reversed":
      return givenBack(outcome, amount);
    default:
      return outcome;
  }
}

function closed(outcome: Protocol["CloseOutcome"]): CloseOutcome {
  switch (outcome.status) {
    case "closed":
      return { status: "closed" };
    case "paid": {
      const { channelId, paidAt, amount } = outcome;
      return { status: "paid", channelId, paidAt, amount };
    }
    case "processing":
      return { status: "unknown" };
  }
}

function ending(outcome: Protocol["EndingOutcome"], amount: number): CancelOutcome {
  switch (outcome.status) {
    case "reversed":
      return givenBack(outcome, amount);
    case "processing":
      return { status: "unknown" };
    default:
      return outcome;
  }
}

/** What an ending gave back is the whole order; an answer about another amount is not believed. */
function givenBack({ channelId, refundedAt, ...reversed }: Protocol["Reversed"], amount: number) {
  return reversed.amount === amount
    ? ({ status: "refunded", channelId, refundedAt } as const)
    : ({ status: "unknown" } as const);
}

/** An answer about another amount than was asked for is not believed. */
function refunded(outcome: Protocol["RefundOutcome"], amount: number): RefundOutcome {
  switch (outcome.status) {
    case "succeeded": {
      if (outcome.amount !== amount) return { status: "unknown" };
      const { channelId, refundedAt } = outcome;
      return { status: "succeeded", channelId, refundedAt };
    }
    case "accepted":
    case "processing":
      return { status: "unknown" };
    default:
      return outcome;
  }
}
