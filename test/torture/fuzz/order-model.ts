/**
 * What the contract says of orders (contract.md §7 and §9), written down once more and apart from
 * the gateway's own tables: no code, type or catalogue of it is used here.
 */

type State = "opening" | "pending" | "paid" | "failed" | "closed" | "refunded" | "reversed";

export interface ModelRefund {
  readonly number: string;
  readonly amount: number;
  id: string;
  code: string;
  /** Seconds of the app's clock since it was asked for. */
  age: number;
}

export interface ModelOrder {
  readonly app: number;
  readonly number: string;
  readonly payType: string;
  readonly amount: number;
  /** Seconds that it can be paid. */
  readonly lifetime: number;
  id: string;
  state: State;
  /** With which it failed. */
  failure: string;
  isExpired: boolean;
  /** The close or reversal that ended it, as soon as somebody was told its number. */
  endingId: string | undefined;
  age: number;
  /** Closed, and paid all the same; the money went back. */
  isPaidLate: boolean;
  readonly refunds: ModelRefund[];
}

/** What an answer must say. */
export interface Expected {
  readonly respcd: string;
  /** Not a word about a transaction; a new one; or this one, marked as told before. */
  readonly transaction: "none" | "new" | { readonly id: string | undefined };
}

export interface PaymentRequest {
  readonly number: string;
  readonly payType: string;
  readonly amount: number;
  readonly lifetimeMinutes: number;
}

const swipes = new Set(["800108", "800208"]);
const alipay = new Set(["800108", "800151"]);
const refusedPayments = new Set(["1201", "1202", "1203", "1204", "1205", "1297", "2005"]);
const refusedRefunds = new Set(["1155", "1203", "1204", "1269", "1297"]);
const SWIPE_LIFETIME = 120;
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
      lifetime: swipes.has(payType) ? SWIPE_LIFETIME : request.lifetimeMinutes * 60,
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
    if (alipay.has(order.payType)) return refused("1124");
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
    if (!alipay.has(order.payType)) return refused("1124");
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

function firstState(payType: string, amount: string): { state: State; failure: string } {
  if (refusedPayments.has(amount)) return { state: "failed", failure: amount };
  if (amount === "1145" || amount === "1298") return { state: "opening", failure: "" };
  const isPaid = swipes.has(payType) && amount !== "1143";
  return { state: isPaid ? "paid" : "pending", failure: "" };
}

/** What the payment's own request answers now. */
function paymentCode(order: ModelOrder): string {
  switch (order.state) {
    case "opening":
      return "1145";
    case "pending":
      return swipes.has(order.payType) ? "1143" : "0000";
    case "failed":
      return order.failure;
    case "closed":
      return order.isExpired ? "1181" : "1142";
    default:
      return "0000";
  }
}

/** What a query must tell of an order or of a refund of it: type, numbers, code, `cancel`, amount. */
export function expectedEntry({
  order,
  refund,
}: {
  order: ModelOrder;
  refund?: ModelRefund | undefined;
}): string {
  return refund === undefined
    ? ["payment", order.id, "", queryCode(order), cancelFlag(order), order.amount].join(" ")
    : ["refund", refund.id, order.id, refund.code, "0", refund.amount].join(" ");
}

/** `respcd` of an order in a query. */
function queryCode(order: ModelOrder): string {
  return order.state === "pending" ? "1143" : paymentCode(order);
}

/** `cancel` of an order in a query. */
function cancelFlag(order: ModelOrder): string {
  switch (order.state) {
    case "closed":
      return "2";
    case "refunded":
      return "3";
    case "reversed":
      return "1";
    case "paid":
      return refundedOf(order) > 0 ? "5" : "0";
    default:
      return "0";
  }
}

function differs(
  order: ModelOrder,
  { number, amount }: { number?: string; amount?: number },
): boolean {
  return (number ?? order.number) !== order.number || (amount ?? order.amount) !== order.amount;
}

function end(order: ModelOrder): Expected {
  order.state = "closed";
  return { respcd: "0000", transaction: "new" };
}

function refundRefusal(order: ModelOrder, amount: number): string | undefined {
  switch (order.state) {
    case "opening":
      return "1145";
    case "pending":
    case "failed":
      return "1261";
    case "closed":
      return "1264";
    case "refunded":
      return "1125";
    case "reversed":
      return "1263";
    case "paid": {
      const left = order.amount - refundedOf(order);
      if (amount > left) return "1272";
      return amount > left - pendingOf(order) ? "1145" : undefined;
    }
  }
}

/** A refund of the whole order is never forced. */
function firstRefundCode(order: ModelOrder, amount: number): string {
  const code = String(amount);
  if (amount === order.amount) return "0000";
  if (refusedRefunds.has(code)) return code;
  return code === "1145" || code === "1298" ? "1145" : "0000";
}

export function refundedOf({ refunds }: ModelOrder): number {
  return sum(refunds.filter(({ code }) => code === "0000"));
}

function pendingOf({ refunds }: ModelOrder): number {
  return sum(refunds.filter(({ code }) => code === "1145"));
}

function sum(refunds: readonly ModelRefund[]): number {
  return refunds.reduce((total, { amount }) => total + amount, 0);
}
