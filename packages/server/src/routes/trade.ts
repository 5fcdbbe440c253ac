import { type OperationId, operations } from "@trade-v1/contract/operations";
import type { Hono } from "hono";
import type { EdgeContext, EdgeEnv } from "../http/edge.ts";
import { loseIfPlanned } from "../http/planned-faults.ts";
import type { Received } from "../http/receive.ts";
import { Rejection } from "../http/rejection.ts";
import { type Envelope, reply } from "../http/reply.ts";
import type { ObserveRequest } from "../http/request-log.ts";
import { closeOrder } from "../orders/close.ts";
import type { Caller, OrderDeps } from "../orders/deps.ts";
import { createPayment } from "../orders/payment.ts";
import { queryTransactions } from "../orders/query.ts";
import { createRefund } from "../orders/refund.ts";
import { createReversal } from "../orders/reversal.ts";
import { formatTradeTime, parseTradeTime } from "../orders/trade-time.ts";
import {
  operationBody,
  paymentBody,
  queryBody,
  toClose,
  toPayment,
  toQuery,
  toRefund,
  toReversal,
} from "./wire.ts";

export interface TradeRoutesOptions {
  readonly orders: OrderDeps;
  readonly receive: <Id extends OperationId>(c: EdgeContext, id: Id) => Promise<Received<Id>>;
  readonly observe: ObserveRequest;
  /** The answer for whatever was thrown. */
  readonly fail: (c: EdgeContext, error: unknown) => Response;
}

interface Answer {
  readonly body: Envelope;
  readonly replayed: boolean;
}

type Handlers = {
  readonly [Id in OperationId]: (caller: Caller, received: Received<Id>) => Promise<Answer>;
};

/** The five operations of the contract; everything else on their paths is refused by method. */
export function tradeRoutes(app: Hono<EdgeEnv>, options: TradeRoutesOptions): void {
  const { orders, receive, observe, fail } = options;
  const handlers = handlersOf(orders);
  for (const id of Object.keys(operations) as OperationId[]) {
    app.all(operations[id].path, async (c) => {
      c.set("operationId", id);
      const answered = observe(c);
      const response = await answer(c, id).catch((error: unknown) => fail(c, error));
      answered(response);
      loseIfPlanned(c);
      return response;
    });
  }

  async function answer<Id extends OperationId>(c: EdgeContext, id: Id): Promise<Response> {
    const { path, method } = operations[id];
    if (c.req.method !== method) {
      throw new Rejection("wrongMethod", `${path} takes ${method} only`, { allow: method });
    }
    const received = await receive(c, id);
    const { body, replayed } = await handlers[id](callerOf(received), received);
    return reply(c, 200, body, replayed ? { "idempotent-replayed": "true" } : {});
  }
}

function callerOf({ app, merchant, signType }: Received<OperationId>): Caller {
  const { appCode, notifyUrl } = app;
  return { appCode, notifyUrl, merchantId: merchant.id, currency: merchant.currency, signType };
}

function handlersOf(orders: OrderDeps): Handlers {
  const { clock, utcOffsetMinutes } = orders;
  const formatTime = (at: number) => formatTradeTime(at, utcOffsetMinutes);
  const parseTime = (text: string) => parseTradeTime(text, utcOffsetMinutes);
  return {
    async createPayment(caller, { request }) {
      const { currency } = caller;
      if (request.txcurrcd !== undefined && request.txcurrcd !== currency) {
        throw new Rejection("wrongField", `txcurrcd must be ${currency}, the merchant's currency`);
      }
      const outcome = await createPayment(orders, caller, toPayment(request, currency));
      return { body: paymentBody(outcome, formatTime), replayed: outcome.replayed };
    },
    async closeOrder(caller, { request }) {
      const outcome = await closeOrder(orders, caller, toClose(request));
      return { body: operationBody(outcome, formatTime), replayed: outcome.replayed };
    },
    async createRefund(caller, { request }) {
      const outcome = await createRefund(orders, caller, toRefund(request));
      return { body: operationBody(outcome, formatTime), replayed: outcome.replayed };
    },
    async createReversal(caller, { request }) {
      const outcome = await createReversal(orders, caller, toReversal(request));
      return { body: operationBody(outcome, formatTime), replayed: outcome.replayed };
    },
    async queryTransactions(caller, { request }) {
      const query = toQuery(request, parseTime);
      const transactions = await queryTransactions(orders, caller, query);
      return { body: queryBody(transactions, query, clock(), formatTime), replayed: false };
    },
  };
}
