import type { Chance } from "./chance.ts";
import type { Answer, Fields, Operation } from "./partner.ts";
import type { sandboxApi } from "./sandbox-api.ts";

/** How a story reaches the gateway; an answer of null ends it, the gateway is gone. */
export interface Stage {
  readonly merchantId: string;
  readonly chance: Chance;
  readonly send: (operation: Operation, fields: Fields) => Promise<Answer | null>;
  /** What the customer does on the sandbox; whether it was answered does not matter. */
  readonly customer: (syssn: string, act: "approve" | "approve-late" | "decline") => Promise<void>;
  readonly newNumber: () => string;
}

/** The customer on the sandbox, whose own answers are not on trial. */
export function customerOn(sandbox: ReturnType<typeof sandboxApi>): Stage["customer"] {
  return async (syssn, act) => {
    const done =
      act === "decline" ? sandbox.decline(syssn) : sandbox.approve(syssn, act === "approve-late");
    await done.catch(() => {});
  };
}

export type Story = (stage: Stage) => Promise<void>;

const txdtm = "2026-11-23 12:00:00";
const authCodes = { "800108": "280012345678901234", "800208": "130012345678901234" } as const;
type Swipe = keyof typeof authCodes;

/** Above every amount that forces an outcome in the sandbox. */
const anyAmount = (chance: Chance) => chance.between(20_000, 900_000);

interface Opened {
  readonly syssn: string;
  readonly number: string;
  readonly amount: number;
}

async function open(
  stage: Stage,
  payType: string,
  amount = anyAmount(stage.chance),
): Promise<Opened | null> {
  const number = stage.newNumber();
  const authCode = authCodes[payType as Swipe];
  const answer = await stage.send("createPayment", {
    pay_type: payType,
    out_trade_no: number,
    txamt: String(amount),
    txdtm,
    ...(authCode && { auth_code: authCode }),
  });
  const syssn = answer?.body["syssn"];
  return typeof syssn === "string" ? { syssn, number, amount } : null;
}

async function refund(stage: Stage, { syssn, amount }: Opened): Promise<number | null> {
  // Small enough for two, too large for three.
  const part = Math.floor((amount * stage.chance.between(34, 49)) / 100);
  const answer = await stage.send("createRefund", {
    syssn,
    out_trade_no: stage.newNumber(),
    txamt: String(part),
    txdtm,
  });
  return answer && part;
}

const swipe = async (stage: Stage) => {
  const order = await open(stage, stage.chance.oneOf(["800108", "800208"]));
  if (order === null) return;
  for (let times = stage.chance.between(1, 3); times > 0; times -= 1) {
    if ((await refund(stage, order)) === null) return;
  }
  await stage.send("queryTransactions", { syssn: order.syssn });
};

const refundAll = async (stage: Stage) => {
  const order = await open(stage, stage.chance.oneOf(["800108", "800208"]));
  const part = order && (await refund(stage, order));
  if (!order || !part) return;
  await stage.send("createRefund", {
    syssn: order.syssn,
    out_trade_no: stage.newNumber(),
    txamt: String(order.amount - part),
    txdtm,
  });
};

const reverse = async (stage: Stage) => {
  const order = await open(stage, stage.chance.oneOf(["800108", "800151"]));
  if (order === null) return;
  await stage.send("createReversal", {
    mchid: stage.merchantId,
    syssn: order.syssn,
    out_trade_no: order.number,
    txamt: String(order.amount),
    txdtm,
  });
};

const approve = async (stage: Stage) => {
  const order = await open(stage, stage.chance.oneOf(["800151", "800201", "800207"]));
  if (order === null) return;
  await stage.customer(order.syssn, "approve");
  await refund(stage, order);
};

const decline = async (stage: Stage) => {
  const order = await open(stage, stage.chance.oneOf(["800151", "800201"]));
  if (order) await stage.customer(order.syssn, "decline");
};

const close = async (stage: Stage): Promise<Opened | null> => {
  const order = await open(stage, stage.chance.oneOf(["800201", "800207"]));
  if (order === null) return null;
  const { syssn, number } = order;
  const named = stage.chance.oneOf<Fields>([{ syssn }, { out_trade_no: number }]);
  return (await stage.send("closeOrder", named)) && order;
};

const late = async (stage: Stage) => {
  const order = await close(stage);
  if (order) await stage.customer(order.syssn, "approve-late");
};

const expire = async (stage: Stage) => {
  await open(stage, stage.chance.oneOf(["800151", "800201", "800207"]));
};

/** Amounts that the wallets decide only later: success, failure. */
const undecided = async (stage: Stage) => {
  await open(stage, stage.chance.oneOf(["800108", "800208"]), stage.chance.oneOf([1145, 1298]));
};

export const everyStory: readonly Story[] = [
  swipe,
  refundAll,
  reverse,
  approve,
  decline,
  async (stage) => void (await close(stage)),
  late,
  expire,
  undecided,
];

/** The stories that pass every point of an operation. */
export const storiesOf: Readonly<Record<string, readonly Story[]>> = {
  payment: [swipe, approve, expire],
  close: [async (stage) => void (await close(stage)), late],
  refund: [swipe, refundAll],
  reversal: [reverse],
  expiry: [expire],
  "late-refund": [late],
  settling: [undecided],
  notification: [swipe, refundAll],
};
