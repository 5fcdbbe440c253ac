import { payTypes } from "@trade-v1/contract/catalogue";
import type { Fields } from "../support/partner.ts";
import type { SandboxApp } from "../support/sandbox-api.ts";
import { authCodeOf, type Partner, partner } from "./partner.ts";
import type { Schedule } from "./schedule.ts";
import type { SteeredStage } from "./stage.ts";

/** What a scene plays with: an app of its own on a stage, and the schedule of its actors. */
export interface Props {
  readonly stage: SteeredStage;
  readonly app: SandboxApp;
  readonly schedule: Schedule;
  /** Numbers begin with it. */
  readonly name: string;
  readonly network: Network;
}

/** What lies between the gateway and its channels. */
export interface Network {
  /** So many answers, of the wallets or of the store, may still get lost. */
  losses: number;
  /** The next payment is held up on its way, and its sender gets no answer. */
  holdsUp: boolean;
  /** What was held up, to arrive when somebody calls it. */
  readonly heldUp: (() => Promise<unknown>)[];
}

export type Actors = Readonly<Record<string, () => Promise<unknown>>>;

/** Things that can happen to one order at the same time, from a beginning on. */
export interface Scene {
  readonly title: string;
  /** Brings the order to its beginning; the actors are then played in every order. */
  prepare(props: Props): Promise<Actors>;
}

const TIME = "2026-11-23 16:00:00";
const AMOUNT = "1000";
/** Forces a swipe to wait for its customer. */
const WAITING_AMOUNT = "1143";

interface Opened {
  readonly syssn: string;
  readonly number: string;
  readonly amount: string;
}

/** The order of a scene, and what can be done to it. */
function acts(props: Props) {
  const { stage, app, schedule, name, network } = props;
  const { sandbox } = stage;
  const call: Partner = partner(stage.send, app, stage.records);

  function payment(payType: string, amount = AMOUNT): Fields {
    const auth_code = authCodeOf(payType, 1);
    return {
      pay_type: payType,
      out_trade_no: name,
      txamt: amount,
      ...(auth_code !== "" && { auth_code }),
    };
  }

  async function open(payType: string, amount?: string): Promise<Opened> {
    const fields = payment(payType, amount);
    const { syssn } = await call("createPayment", fields);
    return { syssn, number: name, amount: fields["txamt"] ?? "" };
  }

  return {
    call,
    payment,
    open,
    /** A waiting order of this pay type; a swipe has to be told to wait. */
    waiting: (payType: keyof typeof payTypes) =>
      open(payType, payTypes[payType].flow === "swipe" ? WAITING_AMOUNT : AMOUNT),
    close: (number = name) => call("closeOrder", { out_trade_no: number }),
    reverse: ({ syssn, number, amount }: Opened) =>
      call("createReversal", {
        mchid: app.mchid,
        syssn,
        out_trade_no: number,
        txamt: amount,
        txdtm: TIME,
      }),
    refund: ({ syssn }: Opened, txamt: string, suffix: string) =>
      call("createRefund", { syssn, txamt, out_trade_no: `${name}-${suffix}`, txdtm: TIME }),
    approve: ({ syssn }: Opened) => tolerant(sandbox.approve(syssn)),
    approveLate: ({ syssn }: Opened) => tolerant(sandbox.approve(syssn, true)),
    decline: ({ syssn }: Opened) => tolerant(sandbox.decline(syssn)),
    nudge: ({ syssn }: Opened) => sandbox.nudge(syssn),
    /** The customer acts, and the gateway is not told. */
    async silently(act: "approve" | "decline", { syssn }: Opened, late = false) {
      await stage.wallets(`/control/orders/${syssn}/${act}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(act === "approve" ? { late } : {}),
      });
    },
    /** The gateway's time passes, and the wallets' does not: it thinks that the order has expired. */
    expire: () => stage.store.apps.advanceClock(app.app_code, 31 * 60_000),
    /** Settles a transaction of this order as soon as there is one that fits. */
    async settle(kind: "payment" | "refund" | "close" | "reversal") {
      for (let looks = 0; looks < 100; looks += 1) {
        const found = await stage.store.orders.search({
          merchantId: app.mchid,
          offset: 0,
          limit: 100,
        });
        const transaction = found.find((each) => each.kind === kind);
        if (transaction) return sandbox.nudge(transaction.id);
        await schedule.sleep();
      }
    },
    query: () => call("queryTransactions", { out_trade_no: name }),
    /** A payment that is held up on its way to the channel. */
    payHeldUp(payType: string) {
      network.holdsUp = true;
      return call("createPayment", payment(payType));
    },
    /** It arrives at last. */
    async arrival() {
      for (let looks = 0; network.heldUp.length === 0; looks += 1) {
        if (looks === 100) throw new Error("nothing was held up");
        await schedule.sleep();
      }
      await network.heldUp.shift()?.();
    },
    /** The schedule asks about the order so many times. */
    async ask(times: number) {
      for (let time = 0; time < times; time += 1) await sandbox.advance(app, 31);
    },
  };
}

/** Customers may find that they are too late: nothing happens then. */
async function tolerant(act: Promise<unknown>): Promise<void> {
  await act.catch((error: unknown) => {
    if (!String(error).includes("not-waiting")) throw error;
  });
}

const waitingTypes = ["800151", "800108", "800201", "800208"] as const;
const ofAlipay = ["800151", "800108"] as const;
const ofWechat = ["800201", "800208"] as const;

/** Every scene; `in every order` is the campaign's matter. */
export const scenes: readonly Scene[] = [
  ...ofAlipay.map((payType) =>
    scene(`reversal and approval, ${payType}`, async (act) => {
      const order = await act.waiting(payType);
      return { reversal: () => act.reverse(order), customer: () => act.approve(order) };
    }),
  ),
  ...ofWechat.map((payType) =>
    scene(`close and approval, ${payType}`, async (act) => {
      const order = await act.waiting(payType);
      return { close: () => act.close(), customer: () => act.approve(order) };
    }),
  ),
  ...waitingTypes.map((payType) =>
    scene(`expiry and approval, ${payType}`, async (act) => {
      const order = await act.waiting(payType);
      await act.expire();
      return { expiry: () => act.nudge(order), customer: () => act.approve(order) };
    }),
  ),
  ...waitingTypes.map((payType) =>
    scene(`ending, expiry and a late approval, ${payType}`, async (act) => {
      const order = await act.waiting(payType);
      await act.expire();
      const isAlipay = payTypes[payType].channel === "alipay";
      return {
        ending: () => (isAlipay ? act.reverse(order) : act.close()),
        expiry: () => act.nudge(order),
        customer: () => act.approveLate(order),
      };
    }),
  ),
  ...ofWechat.map((payType) =>
    scene(`nudge and close of a paid order, ${payType}`, async (act) => {
      const order = await act.waiting(payType);
      await act.silently("approve", order);
      return { nudge: () => act.nudge(order), close: () => act.close() };
    }),
  ),
  ...ofAlipay.map((payType) =>
    scene(`nudge and reversal of a paid order, ${payType}`, async (act) => {
      const order = await act.waiting(payType);
      await act.silently("approve", order);
      return { nudge: () => act.nudge(order), reversal: () => act.reverse(order) };
    }),
  ),
  ...ofAlipay.map((payType) =>
    scene(`nudge, reversal and refund of a paid order, ${payType}`, async (act) => {
      const order = await act.waiting(payType);
      await act.silently("approve", order);
      return {
        nudge: () => act.nudge(order),
        reversal: () => act.reverse(order),
        refund: () => act.refund(order, "400", "r"),
      };
    }),
  ),
  scene("refund and reversal", async (act) => {
    const order = await act.open("800108");
    return { refund: () => act.refund(order, "400", "r"), reversal: () => act.reverse(order) };
  }),
  scene("refund of the whole and reversal", async (act) => {
    const order = await act.open("800108");
    return { refund: () => act.refund(order, AMOUNT, "r"), reversal: () => act.reverse(order) };
  }),
  scene("two reversals", async (act) => {
    const order = await act.open("800108");
    return { one: () => act.reverse(order), other: () => act.reverse(order) };
  }),
  ...ofWechat.map((payType) =>
    scene(`two closes and approval, ${payType}`, async (act) => {
      const order = await act.waiting(payType);
      return {
        one: () => act.close(),
        other: () => act.close(),
        customer: () => act.approve(order),
      };
    }),
  ),
  scene("close and its settlement", async (act) => {
    await act.waiting("800201");
    return { close: () => act.close(), settler: () => act.settle("close") };
  }),
  scene("reversal and its settlement", async (act) => {
    const order = await act.open("800108");
    return { reversal: () => act.reverse(order), settler: () => act.settle("reversal") };
  }),
  scene("refund and its settlement", async (act) => {
    const order = await act.open("800208");
    return { refund: () => act.refund(order, "400", "r"), settler: () => act.settle("refund") };
  }),
  scene("refund and the payment's success", async (act) => {
    const order = await act.waiting("800201");
    await act.silently("approve", order);
    return { nudge: () => act.nudge(order), refund: () => act.refund(order, "400", "r") };
  }),
  scene("three refunds that are too much together", async (act) => {
    const order = await act.open("800208");
    return {
      one: () => act.refund(order, "600", "1"),
      two: () => act.refund(order, "600", "2"),
      three: () => act.refund(order, "400", "3"),
    };
  }),
  scene("two refunds under one number", async (act) => {
    const order = await act.open("800108");
    return { one: () => act.refund(order, "400", "r"), two: () => act.refund(order, "400", "r") };
  }),
  scene("two refunds of other amounts under one number", async (act) => {
    const order = await act.open("800108");
    return { one: () => act.refund(order, "400", "r"), two: () => act.refund(order, "300", "r") };
  }),
  ...(["800208", "800151"] as const).map((payType) =>
    scene(`a payment and its settlement, ${payType}`, async (act) => ({
      payment: () => act.call("createPayment", act.payment(payType)),
      settler: () => act.settle("payment"),
    })),
  ),
  scene("a payment, its query and its close", async (act) => ({
    payment: () => act.call("createPayment", act.payment("800208")),
    query: () => act.query(),
    close: () => act.close(),
  })),
  scene("a payment that waits, and its close", async (act) => ({
    payment: () => act.call("createPayment", act.payment("800208", WAITING_AMOUNT)),
    close: () => act.close(),
  })),
  scene("two payments under one number", async (act) => ({
    one: () => act.call("createPayment", act.payment("800208")),
    two: () => act.call("createPayment", act.payment("800208")),
  })),
  scene("two payments of other amounts under one number", async (act) => ({
    one: () => act.call("createPayment", act.payment("800108")),
    two: () => act.call("createPayment", act.payment("800108", "999")),
  })),
  ...waitingTypes.map((payType) =>
    scene(`decline and ending, ${payType}`, async (act) => {
      const order = await act.waiting(payType);
      const isAlipay = payTypes[payType].channel === "alipay";
      return {
        customer: () => act.decline(order),
        ending: () => (isAlipay ? act.reverse(order) : act.close()),
      };
    }),
  ),
  ...waitingTypes.map((payType) =>
    scene(`a late success, noticed twice, ${payType}`, async (act) => {
      const order = await act.waiting(payType);
      await (payTypes[payType].channel === "alipay" ? act.reverse(order) : act.close());
      await act.silently("approve", order, true);
      return { one: () => act.nudge(order), two: () => act.nudge(order) };
    }),
  ),
  ...waitingTypes.map((payType) =>
    scene(`a payment that arrives when it is given up, ${payType}`, async (act) => {
      await act.payHeldUp(payType);
      // One question less than it takes.
      await act.ask(4);
      return { network: () => act.arrival(), settler: () => act.ask(1) };
    }),
  ),
  scene("a late success and its refund's settlement", async (act) => {
    const order = await act.waiting("800201");
    await act.close();
    await act.silently("approve", order, true);
    return { nudge: () => act.nudge(order), settler: () => act.settle("refund") };
  }),
];

function scene(title: string, prepare: (act: ReturnType<typeof acts>) => Promise<Actors>): Scene {
  return { title, prepare: (props) => prepare(acts(props)) };
}
