import { operations } from "@trade-v1/contract/operations";
import type { components } from "@trade-v1/contract/sandbox-types";
import { signFields } from "@trade-v1/signing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { signedCalls } from "../support/signed-call.ts";

type OperationId = keyof typeof operations;
type Fields = Readonly<Record<string, string>>;

let gateway: TestGateway;
let app: components["schemas"]["SandboxApp"];

beforeAll(async () => {
  gateway = await startGateway();
  app = await gateway.sandbox.createApp({});
});

afterAll(() => gateway.stop());

/** Sends these fields with the signature that their owner made for them, wherever it meant them to go. */
async function replay(path: string, fields: Fields) {
  const answer = await fetch(gateway.url + path, {
    method: "POST",
    headers: { "X-QF-APPCODE": app.app_code, "X-QF-SIGN": signFields(fields, { key: app.key }) },
    body: new URLSearchParams(fields),
  });
  expect(answer.status, "the signature does not bind the path").not.toBe(401);
  return answer.json();
}

async function everything(): Promise<unknown> {
  const { body } = await signedCalls(gateway.url, app)("queryTransactions", { page_size: "100" });
  return body.data;
}

const txdtm = "2026-11-23 16:00:00";

/** Money moves in each of these; sent is what a partner would send. */
async function scene(): Promise<readonly (readonly [OperationId, Fields])[]> {
  const call = signedCalls(gateway.url, app);
  const sent: [OperationId, Fields][] = [];
  const send = async (id: OperationId, fields: Fields): Promise<string> => {
    sent.push([id, fields]);
    const { body } = await call(id, fields);
    expect(body.respcd, JSON.stringify(fields)).toBe("0000");
    return body.syssn;
  };
  const auth_code = { wechat: "134567890123456789", alipay: "286420135798642013" };
  const mchid = app.mchid;
  const base = { mchid, txamt: "1000", txdtm };
  const wechat = await send("createPayment", {
    ...base,
    out_trade_no: "w",
    pay_type: "800208",
    auth_code: auth_code.wechat,
  });
  const alipay = await send("createPayment", {
    ...base,
    out_trade_no: "a",
    pay_type: "800108",
    auth_code: auth_code.alipay,
  });
  const partly = await send("createPayment", {
    ...base,
    out_trade_no: "p",
    pay_type: "800108",
    auth_code: auth_code.alipay,
  });
  const closed = await send("createPayment", { ...base, out_trade_no: "c", pay_type: "800201" });
  await send("createRefund", { ...base, syssn: wechat, out_trade_no: "rw", txamt: "400" });
  await send("createRefund", { ...base, syssn: partly, out_trade_no: "rp", txamt: "400" });
  await send("createReversal", { ...base, syssn: alipay, out_trade_no: "a" });
  await send("closeOrder", { ...base, syssn: closed, out_trade_no: "c" });
  await send("queryTransactions", { mchid, syssn: wechat });
  await send("queryTransactions", { mchid, out_trade_no: "p" });
  return sent;
}

test("a captured request that had its effect has no other, at its own operation or at any other", async () => {
  const sent = await scene();
  const before = await everything();
  for (const [, fields] of sent) {
    for (const { path } of Object.values(operations)) await replay(path, fields);
  }
  expect(await everything()).toEqual(before);
});

describe("known, and said in docs/security.md", () => {
  const call: ReturnType<typeof signedCalls> = (...request) =>
    signedCalls(gateway.url, app)(...request);

  test("a captured payment, or a query, closes the order that it names, while nobody has paid it", async () => {
    for (const operation of ["createPayment", "queryTransactions"] as const) {
      const payment = { out_trade_no: operation, pay_type: "800201", txamt: "1000" };
      await call("createPayment", payment);
      const captured = operation === "createPayment" ? payment : { out_trade_no: operation };
      expect((await replay(operations.closeOrder.path, captured)).respcd).toBe("0000");
    }
  });

  test("a close that was refused because the order is Alipay's is a reversal of it", async () => {
    const paid = await call("createPayment", {
      out_trade_no: "refused",
      pay_type: "800108",
      txamt: "1000",
      auth_code: "286420135798642013",
    });
    const { syssn } = paid.body;
    const close = { mchid: app.mchid, syssn, out_trade_no: "refused", txamt: "1000", txdtm };
    expect((await call("closeOrder", close)).body.respcd).toBe("1124");
    expect((await replay(operations.createReversal.path, close)).respcd).toBe("0000");
  });
});
