import {
  codes,
  type OrderState,
  outcomes,
  type PayType,
  payTypes,
} from "@trade-v1/contract/catalogue";
import { describe, expect, test } from "vitest";
import {
  caller,
  codeOf,
  endOrder,
  type OrderBench,
  openOrder,
  orderBench,
  PAID,
  paymentInput,
  refundOrder,
  WAITING,
} from "../test-support/order-bench.ts";
import { cancelFlag } from "./cancel-flag.ts";
import { closeOrder } from "./close.ts";
import type { Order } from "./model.ts";
import { createPayment } from "./payment.ts";
import { createReversal } from "./reversal.ts";
import { settleDue } from "./settle.ts";

const DECLINED = { status: "failed", code: codes.paymentFailed.code } as const;

/** How each state comes about, through the operations themselves. */
const scenes: Record<OrderState, (bench: OrderBench, payType: PayType) => Promise<Order>> = {
  opening: (bench, payType) => openOrder(bench, { status: "unknown" }, { payType }),
  pending: (bench, payType) => openOrder(bench, WAITING, { payType }),
  paid: (bench, payType) => openOrder(bench, PAID, { payType }),
  failed: (bench, payType) => openOrder(bench, DECLINED, { payType }),
  closed: async (bench, payType) => {
    const order = await openOrder(bench, WAITING, { payType });
    return (await endOrder(bench, order)).order;
  },
  refunded: async (bench, payType) => {
    const order = await openOrder(bench, PAID, { payType });
    return (await refundOrder(bench, order, 1000, "refund-all")).order;
  },
  reversed: async (bench, payType) => {
    const order = await openOrder(bench, PAID, { payType });
    bench.channel.answers.cancel = { status: "refunded", channelId: "c", refundedAt: 1 };
    return (await endOrder(bench, order)).order;
  },
};

function own(code: string, order: Order) {
  return code === "own" ? order.code : code;
}

const states = Object.keys(scenes) as OrderState[];
const everyPayType = Object.keys(payTypes) as PayType[];

describe.each(states)("an order that is %s", (state) => {
  const applicable = everyPayType.filter(
    (payType) => state !== "reversed" || payTypes[payType].channel === "alipay",
  );

  describe.each(applicable)("of pay type %s", (payType) => {
    const isSwipe = payTypes[payType].flow === "swipe";
    const isWechat = payTypes[payType].channel === "wechat";
    const cellOf = (operation: "payment" | "query" | "close" | "refund" | "reversal") => {
      const cells = outcomes[state][operation];
      return cells.find(({ when }) => when === undefined || (when === "swipe" && isSwipe))!;
    };

    test("is what the scene says", async () => {
      const bench = orderBench();
      expect(await scenes[state](bench, payType)).toMatchObject({ state, payType });
    });

    test("answers the payment again with the same transaction", async () => {
      const bench = orderBench();
      const order = await scenes[state](bench, payType);
      const again = await createPayment(bench.deps, caller, paymentInput({ payType }));
      expect(again).toMatchObject({ code: own(cellOf("payment").respcd, order), replayed: true });
      expect(again.order.id).toBe(order.id);
      expect(bench.channel.calls.filter((call) => call.startsWith("open"))).toHaveLength(1);
    });

    test("queries as the table says", async () => {
      const order = await scenes[state](orderBench(), payType);
      expect(order.code).toBe(own(cellOf("query").respcd, order));
      expect(cancelFlag(order)).toBe(cellOf("query").cancel);
    });

    test(isWechat ? "answers a close" : "answers a reversal", async () => {
      const bench = orderBench();
      const order = await scenes[state](bench, payType);
      bench.channel.answers.cancel = { status: "refunded", channelId: "c", refundedAt: 1 };
      if (order.state !== "paid") bench.channel.answers.cancel = { status: "closed" };
      expect(await codeOf(endOrder(bench, order))).toBe(
        cellOf(isWechat ? "close" : "reversal").respcd,
      );
    });

    test("refuses the ending of the other channel, untouched", async () => {
      const bench = orderBench();
      const order = await scenes[state](bench, payType);
      const { deps } = bench;
      const common = { orderId: order.id, clientTime: "2026-11-23 16:00:00", deviceId: "" };
      const wrong = isWechat
        ? createReversal(deps, caller, { ...common, orderNumber: order.number, amount: 1000 })
        : closeOrder(deps, caller, common);
      expect(await codeOf(wrong)).toBe("1124");
      expect(await bench.store.orders.find(order.id)).toEqual(order);
    });

    test("answers a refund", async () => {
      const bench = orderBench();
      const order = await scenes[state](bench, payType);
      const cell = outcomes[state].refund.find(({ when }) => when === undefined)!;
      expect(await codeOf(refundOrder(bench, order, 10))).toBe(cell.respcd);
    });
  });
});

describe("an order that is paid and partly refunded", () => {
  const expectations = [
    { payType: "800208", end: "1260" },
    { payType: "800108", end: "1262" },
  ] as const;
  test.each(expectations)("$payType ends with $end, queries 5, refunds the rest", async (given) => {
    const bench = orderBench();
    const order = await scenes.paid(bench, given.payType);
    const part = await refundOrder(bench, order, 400);
    expect(cancelFlag(part.order)).toBe("5");
    expect(await codeOf(endOrder(bench, order))).toBe(given.end);
    expect(await codeOf(refundOrder(bench, order, 601))).toBe("1272");
    expect((await refundOrder(bench, order, 600)).order).toMatchObject({ state: "refunded" });
  });
});

test("an expired order says so, and its close is the system's", async () => {
  const bench = orderBench();
  const order = await scenes.pending(bench, "800201");
  bench.channel.answers.query = WAITING;
  bench.time.now += 31 * 60_000;
  expect(await settleDue(bench.deps)).toBe(1);
  const [close] = await bench.store.orders.operationsOf(order.id);
  expect(close).toMatchObject({ kind: "close", cause: "system", state: "succeeded" });
  const again = await createPayment(bench.deps, caller, paymentInput({ payType: "800201" }));
  expect(again).toMatchObject({ code: "1181", replayed: true });
  const closed = await endOrder(bench, order);
  expect(closed).toMatchObject({ code: "0000", replayed: true });
  expect(closed.transaction.id).toBe(close?.id);
});
