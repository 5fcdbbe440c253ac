import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { altering, failures, setWorkflowStage } from "./workflow-stage.ts";

let stage: Awaited<ReturnType<typeof setWorkflowStage>>;
beforeAll(async () => {
  stage = await setWorkflowStage();
});
afterAll(() => stage.stop());

// That our gateway passes every story, kit.test.ts shows.

/** One answer of a gateway is made wrong on its way; one story must notice it, at this step. */
const planted = [
  {
    fault: "an amount as a number",
    path: "/payment",
    alter: (body: Body) => ({ ...body, txamt: Number(body["txamt"]) }),
    only: "swipe-paid-and-found",
    failsAt: "pay",
    clause: "contract, query: a number matches that transaction only",
    says: `expected $[?@.txamt == '1000'], but the answer had txamt 1000`,
  },
  {
    fault: "a code as a number",
    path: "/close",
    alter: (body: Body) => ({ ...body, respcd: Number(body["respcd"]) }),
    only: "paid-order-stays-paid",
    failsAt: "close",
    clause: "contract, states: paid/close is 1260, untouched",
    says: `expected $[?@.respcd == '1260'], but the answer had respcd 1260`,
  },
  {
    fault: "a paid order closed",
    path: "/close",
    alter: (body: Body) => ({ ...body, respcd: "0000", resperr: "" }),
    only: "paid-order-is-not-closed",
    failsAt: "close",
    clause: "seed, close: a paid order cannot be closed, the answer is a failure code",
    says: `expected $[?@.respcd != '0000'], but the answer had respcd "0000"`,
  },
  {
    fault: "a refund without orig_syssn",
    path: "/refund",
    alter: ({ orig_syssn: _, ...body }: Body) => body,
    only: "refund-whole-order",
    failsAt: "refund",
    clause: "seed, refund: the request names the order by syssn, the response carries orig_syssn",
    says: "but the answer had orig_syssn (none)",
  },
  {
    fault: "a refund that has the order's syssn",
    path: "/refund",
    alter: (body: Body) => ({ ...body, syssn: body["orig_syssn"] }),
    only: "refund-whole-order",
    failsAt: "refund",
    clause: "seed, refund: the request names the order by syssn, the response carries orig_syssn",
    says: "expected $response.body#/syssn != $steps.pay.outputs.syssn",
  },
  {
    fault: "more refunded than was left",
    path: "/refund",
    alter: (body: Body) => ({
      ...body,
      respcd: body["respcd"] === "1125" ? "0000" : body["respcd"],
    }),
    only: "refund-in-parts",
    failsAt: "third-part",
    clause: "contract, states: paid/refund up to what is left, refunded/refund is 1125",
    says: `expected $[?@.respcd == '1125'], but the answer had respcd "0000"`,
  },
  {
    fault: "a payment charged again on retry",
    path: "/payment",
    alter: (body: Body) => ({ ...body, syssn: String(Math.random()).slice(2, 12) }),
    only: "retry-is-safe",
    failsAt: "pay-again",
    clause: "contract, idempotency: the same request returns the same syssn; another one is 2011",
    says: "expected $response.body#/syssn == $steps.pay.outputs.syssn",
  },
  {
    fault: "a partly refunded order that a query shows as untouched",
    path: "/query",
    alter: (body: Body) => JSON.stringify(body).replace('"cancel":"5"', '"cancel":"0"'),
    only: "refund-in-parts",
    failsAt: "query-partly",
    clause: "contract, states: paid/refund up to what is left, refunded/refund is 1125",
    says: `but the answer had data/*/cancel "0"`,
  },
  {
    fault: "a refund that is not notified",
    path: "notifications",
    alter: (body: Body) => ({
      data: (body["data"] as Body[]).filter(({ notify_type }) => notify_type !== "refund"),
    }),
    only: "refund-in-parts",
    failsAt: "notified",
    clause: "contract, notification: sent when a refund succeeds",
    says: "data/*/notify_type",
  },
];
type Body = Readonly<Record<string, unknown>>;

describe("a wrong answer", () => {
  it.each(planted)("is noticed: $fault", async ({ path, alter, only, failsAt, clause, says }) => {
    const results = await stage.run({ only: [only], fetch: altering(stage.signing, path, alter) });
    const [story] = results;
    const failed = story!.steps.find(({ checks }) => checks.some(({ passed }) => !passed));
    expect(failed?.stepId).toBe(failsAt);
    expect(failed?.clause ?? story!.clause).toBe(clause);
    expect(failures(results).join("\n")).toContain(says);
    // Whatever would have come afterwards was not asked.
    const after = story!.steps.slice(story!.steps.indexOf(failed!) + 1);
    expect(after.every(({ skipped, requests }) => skipped && requests === 0)).toBe(true);
  });
});

describe("no answer to judge", () => {
  const story = { only: ["wechat-swipe-paid"] };

  it("is a failed check when nobody listens", async () => {
    const results = await stage.run({ ...story, baseUrl: "http://127.0.0.1:1", fetch });
    expect(failures(results)).toEqual([
      expect.stringMatching(/^wechat-swipe-paid\/pay: no answer \(/),
    ]);
  });

  it("is a failed check when it is not JSON", async () => {
    const broken = altering(stage.signing, "/payment", () => "{");
    const results = await stage.run({ ...story, fetch: broken });
    expect(failures(results)).toEqual([
      expect.stringContaining("the answer is not JSON, though it says so"),
    ]);
  });

  // JSON can write the `$` in another way, and it would be carried out all the same.
  it.each(["$", "\\u0024"])(
    "is a failed check when it would be carried out: %s",
    async (dollar) => {
      const evil = altering(stage.signing, "/payment", (body) =>
        JSON.stringify({ ...body, out_trade_no: "@request.body#/mchid" }).replace(
          "@",
          () => dollar,
        ),
      );
      const results = await stage.run({ ...story, fetch: evil });
      expect(failures(results)).toEqual([
        expect.stringContaining("the answer holds the runtime expression $request.body#"),
      ]);
    },
  );

  it("is thrown for when an input is missing", async () => {
    await expect(stage.run({ inputs: { run: "r", mchid: "" } })).rejects.toThrow(
      /needs the input mchid/,
    );
  });
});
