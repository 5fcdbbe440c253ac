import fc from "fast-check";
import { APPS, appAt, OtherThanModel, onOrder, type Stage, type Step, wrong } from "./step.ts";

/** Chosen so that no sum of them meets a time-out exactly. */
const pauses = [11, 61, 121, 1801];

/** What the customer of an order does. */
export const acts = onOrder(
  "customer",
  fc.record({ act: fc.constantFrom("approve", "approve", "approve-late", "decline") }),
  async ({ model, stage, order, act }) => {
    const code =
      act === "decline" ? model.decline(order) : model.approve(order, act === "approve-late");
    const path = `/orders/${order.id}/${act === "decline" ? "decline" : "approve"}`;
    const answer = await stage.gateway.sandbox(path, act === "approve-late" ? { late: true } : {});
    const expected = code === undefined ? "409 undefined" : `200 ${code}`;
    const told = `${answer.status} ${answer.body["respcd"]}`;
    if (told !== expected) {
      throw new OtherThanModel(
        `${act} of ${order.state} order ${order.id}: ${told}, not ${expected}`,
      );
    }
  },
);

/** Time passes for an app. */
export const advances: fc.Arbitrary<Step> = fc
  .record({ app: fc.nat(APPS - 1), seconds: fc.constantFrom(...pauses) })
  .map(({ app, seconds }) => ({
    check: (model) => model.orders.length > 0,
    async run(model, stage) {
      stage.onStep("advance");
      const { appCode } = appAt(stage, app);
      const { status } = await stage.gateway.sandbox("/clock/advance", {
        app_code: appCode,
        seconds,
      });
      if (status !== 200)
        throw new OtherThanModel(`the clock of ${appCode} was not moved: ${status}`);
      const unknown = model.advance(app, seconds);
      // When it asks again about what it does not know is the gateway's own affair; after a minute it has.
      const mayWait = seconds < 61;
      for (const order of unknown.orders) {
        if (await isDecided(stage, app, order.id, mayWait)) model.resolve(order);
      }
      for (const refund of unknown.refunds) {
        if (await isDecided(stage, app, refund.id, mayWait)) model.resolveRefund(refund);
      }
    },
    toString: () => `advance(${app}, ${seconds})`,
  }));

async function isDecided(
  stage: Stage,
  app: number,
  syssn: string,
  mayWait: boolean,
): Promise<boolean> {
  const answer = await stage.call(appAt(stage, app), "queryTransactions", { syssn });
  const [entry] = answer.body["data"] as Record<string, string>[];
  if (entry?.["respcd"] !== "1145") return true;
  if (!mayWait) throw wrong(answer, "an outcome after more than a minute");
  return false;
}
