import fc from "fast-check";
import type { AppAtWork, StillGateway } from "../still-gateway.ts";
import type { TradeAnswer, TradeCall } from "../trade-session.ts";
import type { OrderModel } from "./order-model.ts";
import type { Expected, ModelOrder } from "./order-table.ts";

/** The gateway that a sequence is played on, and the apps that play. */
export interface Stage {
  readonly gateway: StillGateway;
  readonly apps: readonly AppAtWork[];
  readonly call: TradeCall;
  /** Numbers of this sequence begin with it. */
  readonly prefix: string;
  /** Called for each step that was taken, with what it met. */
  readonly onStep: (name: string) => void;
}

/** One thing that is done, and held against the model. */
export type Step = fc.AsyncCommand<OrderModel, Stage>;

/** An answer that is not the model's. */
export class OtherThanModel extends Error {
  override readonly name = "OtherThanModel";
}

/** Apps that play. */
export const APPS = 2;
export const CLIENT_TIME = "2026-11-23 16:00:00";

/** A step on one of the orders there are; nothing to do while there is none. */
export function onOrder<Details extends object>(
  name: string,
  details: fc.Arbitrary<Details>,
  run: (context: OnOrder & Details) => Promise<void>,
): fc.Arbitrary<Step> {
  return fc
    .record({ at: fc.nat(20), stranger: fc.nat(9), details })
    .map(({ at, stranger, details }) => ({
      check: (model) => model.orders.length > 0,
      async run(model, stage) {
        // The newest are met most often.
        const order = model.orders.at(-1 - (at % Math.min(model.orders.length, 6)));
        if (order === undefined) throw new Error("the step was not to be taken");
        const isOthers = stranger === 0;
        const app = appAt(stage, askingApp(order, isOthers));
        stage.onStep(`${name} ${order.state}`);
        await run({ model, stage, order, isOthers, app, ...details });
      },
      toString: () => `${name}(${JSON.stringify({ at, stranger, ...details })})`,
    }));
}

export interface OnOrder {
  readonly model: OrderModel;
  readonly stage: Stage;
  readonly order: ModelOrder;
  /** It is not `app`'s. */
  readonly isOthers: boolean;
  readonly app: AppAtWork;
}

export function appAt({ apps }: Stage, index: number): AppAtWork {
  const app = apps[index % APPS];
  if (app === undefined) throw new Error("a stage has two apps");
  return app;
}

/** Which app asks about an order. */
export function askingApp({ app }: ModelOrder, isOthers: boolean): number {
  return isOthers ? (app + 1) % APPS : app;
}

/** Holds an answer against the model. @returns the serial number that it tells, or "" */
export function compare(answer: TradeAnswer, { respcd, transaction }: Expected): string {
  const { status, body, isReplayed } = answer;
  const syssn = String(body["syssn"] ?? "");
  if (status !== 200 || body["respcd"] !== respcd) throw wrong(answer, `200 ${respcd}`);
  if ((transaction === "none") !== (syssn === "")) {
    throw wrong(answer, transaction === "none" ? "no transaction" : "a transaction");
  }
  if (typeof transaction === "object") {
    if (transaction.id !== undefined && transaction.id !== syssn)
      throw wrong(answer, `syssn ${transaction.id}`);
    if (!isReplayed) throw wrong(answer, "Idempotent-Replayed");
  } else if (isReplayed) {
    throw wrong(answer, "no Idempotent-Replayed");
  }
  return syssn;
}

export function wrong({ request, status, body }: TradeAnswer, expected: string): OtherThanModel {
  const sent = `${request.path} ${Buffer.from(request.body)}`;
  return new OtherThanModel(
    `${sent} was answered ${status} ${JSON.stringify(body)}; the model says ${expected}`,
  );
}
