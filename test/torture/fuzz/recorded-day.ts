import type { OperationId } from "@trade-v1/contract/operations";
import type { Chance } from "../support/chance.ts";
import type { AppAtWork, StillGateway } from "./still-gateway.ts";
import type { TradeAnswer, TradeCall } from "./trade-session.ts";

/** A request as somebody on the way could have kept it, with what it was answered. */
export interface Captured {
  readonly app: AppAtWork;
  readonly operation: OperationId;
  readonly fields: Readonly<Record<string, string>>;
  readonly answer: TradeAnswer;
}

interface Order {
  readonly app: AppAtWork;
  readonly number: string;
  readonly amount: string;
  readonly syssn: string;
}

const payTypes = ["800151", "800108", "800201", "800207", "800208"];
const authCodes: Readonly<Record<string, string>> = {
  "800208": "134567890123456789",
  "800108": "284567890123456789",
};
const CLIENT_TIME = "2026-11-23 16:00:00";

/** A day of mixed traffic; what each request was, and what was answered. */
export async function recordDay(
  { sandbox }: StillGateway,
  call: TradeCall,
  apps: readonly AppAtWork[],
  chance: Chance,
  requests: number,
): Promise<readonly Captured[]> {
  const day: Captured[] = [];
  const orders: Order[] = [];
  let numbers = 0;

  const send = async (
    app: AppAtWork,
    operation: OperationId,
    fields: Readonly<Record<string, string>>,
  ) => {
    const answer = await call(app, operation, fields);
    day.push({ app, operation, fields, answer });
    return answer;
  };
  const known = (): Order => chance.oneOf(orders.slice(-12));
  /** What careful partners send with every request, and others leave out. */
  const usual = ({ merchantId }: AppAtWork): Record<string, string> =>
    chance.percent(70) ? { mchid: merchantId, txdtm: CLIENT_TIME } : {};

  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    async pay() {
      const app = chance.oneOf(apps);
      const payType = chance.oneOf(payTypes);
      const authCode = authCodes[payType];
      const number = `day-${++numbers}`;
      const amount = chance.oneOf(["1000", "3000", "1000", "1143", "1145", "1201", "1298"]);
      const { body } = await send(app, "createPayment", {
        ...usual(app),
        pay_type: payType,
        out_trade_no: number,
        txamt: amount,
        ...(authCode === undefined ? {} : { auth_code: authCode }),
      });
      orders.push({ app, number, amount, syssn: String(body["syssn"]) });
    },
    async query() {
      const { app, syssn, number } = known();
      const named = chance.oneOf<Record<string, string>>([{ syssn }, { out_trade_no: number }, {}]);
      await send(app, "queryTransactions", { ...named });
    },
    async close() {
      const { app, syssn, number, amount } = known();
      const named = chance.oneOf<Record<string, string>>([
        { syssn },
        { out_trade_no: number },
        { syssn, out_trade_no: number, txamt: amount },
      ]);
      await send(app, "closeOrder", { ...usual(app), ...named });
    },
    async refund() {
      const { app, syssn, amount, number } = known();
      // By mistake some partners give a refund the order's number.
      const own = chance.percent(10) ? number : `day-${++numbers}`;
      const worth = chance.oneOf([amount, "400", "600", "1155", "1145"]);
      await send(app, "createRefund", {
        ...usual(app),
        txdtm: CLIENT_TIME,
        syssn,
        out_trade_no: own,
        txamt: worth,
      });
    },
    async reverse() {
      const { app, syssn, amount, number } = known();
      await send(app, "createReversal", {
        mchid: app.merchantId,
        txdtm: CLIENT_TIME,
        syssn,
        out_trade_no: number,
        txamt: amount,
      });
    },
    async customer() {
      const act = chance.oneOf(["approve", "approve", "decline"]);
      await sandbox(`/orders/${known().syssn}/${act}`, {});
    },
    async time() {
      const { appCode } = chance.oneOf(apps);
      await sandbox("/clock/advance", {
        app_code: appCode,
        seconds: chance.oneOf([31, 121, 1801]),
      });
    },
  };
  const mix = [
    "pay",
    "pay",
    "pay",
    "query",
    "close",
    "refund",
    "refund",
    "reverse",
    "customer",
    "customer",
  ];
  await steps["pay"]?.();
  while (day.length < requests) await steps[chance.percent(3) ? "time" : chance.oneOf(mix)]?.();
  return day;
}
