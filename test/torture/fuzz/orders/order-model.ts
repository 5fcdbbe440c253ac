import {
  differs,
  type Expected,
  end,
  expectedEntry,
  firstRefundCode,
  firstState,
  isAlipay,
  lifetimeOf,
  type ModelOrder,
  type ModelRefund,
  paymentCode,
  pendingOf,
  queryCode,
  refundedOf,
  refundRefusal,
} from "./order-table.ts";

export interface PaymentRequest {
  readonly number: string;
  readonly payType: string;
  readonly amount: number;
  readonly lifetimeMinutes: number;
}

/** How long an outcome that is forced to be unknown stays so. */
const UNKNOWN_SECONDS = 30;

const refused = (respcd: string): Expected => ({ respcd, transaction: "none" });

/** Several apps and all that they have done. */
export class OrderModel {
  readonly orders: ModelOrder[] = [];

  /** The payment or refund that a number names at an app: every app has numbers of its own. */
  numbered(
    app: number,
    number: string,
  ): { readonly order: ModelOrder; readonly refund?: ModelRefund } | undefined {
    for (const order of this.orders.filter((each) => each.app === app)) {
      if (order.number === number) return { order };
      const refund = order.refunds.find((each) => each.number === number);
      if (refund !== undefined) return { order, refund };
    }
    return undefined;
  }

  /** What opening a payment answers; `opened` is the order, new or known, if there is one. */
  pay(app: number, request: PaymentRequest): { expected: Expected; opened?: ModelOrder } {
    const { number, payType, amount } = request;
    const holder = this.numbered(app, number);
    if (holder !== undefined) {
      const known = holder.order;
      if (holder.refund !== undefined) return { expected: refused("2011") };
      if (known.payType !== payType || known.amount !== amount)
        return { expected: refused("2011") };
      return {
        expected: { respcd: paymentCode(known), transaction: { id: known.id } },
        opened: known,
      };
    }
    const order: ModelOrder = {
      app,
      number,
      payType,
      amount,
      lifetime: lifetimeOf(payType, request.lifetimeMinutes),
      id: "",
      ...firstState(payType, String(amount)),
      isExpired: false,
      endingId: undefined,
      age: 0,
      isPaidLate: false,
      refunds: [],
    };
    this.orders.push(order);
    return { expected: { respcd: paymentCode(order), transaction: "new" }, opened: order };
  }

  /** Closes: WeChat's way to end an order that is not paid. */
  close(
    order: ModelOrder,
    isOthers: boolean,
    said: { number?: string; amount?: number },
  ): Expected {
    if (isOthers) return refused("1136");
    if (isAlipay(order)) return refused("1124");
    if (differs(order, said)) return refused("1126");
    this.#ask(order);
    switch (order.state) {
      case "opening":
        return refused("1145");
      case "pending":
      case "failed":
        return end(order);
      case "paid":
        return refused("1260");
      case "closed":
        return { respcd: "0000", transaction: { id: order.endingId } };
      case "refunded":
        return refused("1262");
      case "reversed":
        throw new Error("no WeChat order can be reversed");
    }
  }

  /** Reverses: Alipay's way to end an order, paid or not. */
  reverse(
    order: ModelOrder,
    isOthers: boolean,
    said: { number?: string; amount?: number },
  ): Expected {
    if (isOthers) return refused("1136");
    if (!isAlipay(order)) return refused("1124");
    if (differs(order, said)) return refused("1126");
    this.#ask(order);
    switch (order.state) {
      case "opening":
        return refused("1145");
      case "pending":
      case "failed":
        return end(order);
      case "paid":
        if (refundedOf(order) > 0) return refused("1262");
        if (pendingOf(order) > 0) return refused("1145");
        order.state = "reversed";
        return { respcd: "0000", transaction: "new" };
      case "closed":
      case "reversed":
        return { respcd: "0000", transaction: { id: order.endingId } };
      case "refunded":
        return refused("1262");
    }
  }

  refund(
    order: ModelOrder,
    isOthers: boolean,
    { number, amount }: { number: string; amount: number },
  ): { expected: Expected; made?: ModelRefund } {
    if (isOthers) return { expected: refused("1136") };
    const known = order.refunds.find((refund) => refund.number === number);
    if (known?.amount === amount) {
      return { expected: { respcd: known.code, transaction: { id: known.id } }, made: known };
    }
    if (this.numbered(order.app, number) !== undefined) return { expected: refused("2011") };
    const refusal = refundRefusal(order, amount);
    if (refusal !== undefined) return { expected: refused(refusal) };
    const made: ModelRefund = {
      number,
      amount,
      id: "",
      code: firstRefundCode(order, amount),
      age: 0,
    };
    order.refunds.push(made);
    if (refundedOf(order) === order.amount) order.state = "refunded";
    return { expected: { respcd: made.code, transaction: "new" }, made };
  }

  /** The customer pays; undefined: he cannot. Else what a query of the order says then. */
  approve(order: ModelOrder, isLate: boolean): string | undefined {
    if (order.state === "pending") {
      order.state = "paid";
      return "0000";
    }
    if (order.state === "closed" && isLate && !order.isPaidLate) {
      order.isPaidLate = true;
      return queryCode(order);
    }
    return undefined;
  }

  decline(order: ModelOrder): string | undefined {
    if (order.state !== "pending") return undefined;
    order.state = "failed";
    order.failure = "1205";
    return "1205";
  }

  /**
   * Time passes for an app.
   * @returns what the channel knows by now and the gateway may not have asked about yet
   */
  advance(app: number, seconds: number): { orders: ModelOrder[]; refunds: ModelRefund[] } {
    const orders: ModelOrder[] = [];
    const refunds: ModelRefund[] = [];
    for (const order of this.orders.filter((each) => each.app === app)) {
      order.age += seconds;
      if (order.state === "pending" && order.age >= order.lifetime) {
        order.state = "closed";
        order.isExpired = true;
      }
      if (order.state === "opening" && order.age >= UNKNOWN_SECONDS) orders.push(order);
      for (const refund of order.refunds) {
        refund.age += seconds;
        if (refund.code === "1145" && refund.age >= UNKNOWN_SECONDS) refunds.push(refund);
      }
    }
    return { orders, refunds };
  }

  /** The gateway has learned what became of an order that was unknown. */
  resolve(order: ModelOrder): void {
    if (order.amount === 1145) order.state = "paid";
    else {
      order.state = "failed";
      order.failure = "1298";
    }
  }

  resolveRefund(refund: ModelRefund): void {
    refund.code = refund.amount === 1145 ? "0000" : "1298";
    const order = this.orders.find((each) => each.refunds.includes(refund));
    if (order && refundedOf(order) === order.amount) order.state = "refunded";
  }

  /** How many transactions an app must have, whoever made them. */
  count(app: number): number {
    return this.orders
      .filter((order) => order.app === app)
      .reduce((sum, { refunds, state, isPaidLate }) => {
        const endings = state === "closed" || state === "reversed" ? 1 : 0;
        return sum + 1 + refunds.length + endings + (isPaidLate ? 1 : 0);
      }, 0);
  }

  /** What a list of the app's transactions tells of its payments and refunds. */
  entries(app: number): readonly string[] {
    return this.orders
      .filter((order) => order.app === app)
      .flatMap((order) => [
        expectedEntry({ order }),
        ...order.refunds.map((refund) => expectedEntry({ order, refund })),
      ]);
  }

  /** Asking the channel about an order that is unknown finds out, once the channel knows. */
  #ask(order: ModelOrder): void {
    if (order.state === "opening" && order.age >= UNKNOWN_SECONDS) this.resolve(order);
  }
}
