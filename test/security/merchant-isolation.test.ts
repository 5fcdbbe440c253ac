import type { operations } from "@trade-v1/contract/operations";
import type { components } from "@trade-v1/contract/sandbox-types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { signedCalls } from "../support/signed-call.ts";

type App = components["schemas"]["SandboxApp"];
type OperationId = keyof typeof operations;

const txdtm = "2026-11-23 16:00:00";

let gateway: TestGateway;
let owner: App;
let thief: App;
/** Orders of the owner: paid by Alipay, paid by WeChat, and one that waits. */
let alipay: string;
let wechat: string;
let waiting: string;

const as = (app: App) => signedCalls(gateway.url, app);

beforeAll(async () => {
  gateway = await startGateway();
  [owner, thief] = [await gateway.sandbox.createApp({}), await gateway.sandbox.createApp({})];
  const open = async (out_trade_no: string, pay_type: string, auth_code: string) => {
    const fields = { out_trade_no, pay_type, txamt: "1000", auth_code };
    const { body } = await as(owner)("createPayment", fields);
    expect(body.respcd).toBe("0000");
    return body.syssn as string;
  };
  alipay = await open("alipay", "800108", "286420135798642013");
  wechat = await open("wechat", "800208", "134567890123456789");
  waiting = await open("waiting", "800201", "");
});

afterAll(() => gateway.stop());

/** What the owner sees of all that it has. */
async function owned(): Promise<unknown> {
  const { body } = await as(owner)("queryTransactions", { page_size: "100" });
  expect(body.data).toHaveLength(3);
  return body.data;
}

const attempts: readonly (readonly [OperationId, () => Readonly<Record<string, string>>])[] = [
  ["closeOrder", () => ({ syssn: waiting })],
  ["closeOrder", () => ({ out_trade_no: "waiting" })],
  ["closeOrder", () => ({ syssn: waiting, out_trade_no: "waiting", txamt: "1000", txdtm })],
  ["createRefund", () => ({ syssn: wechat, out_trade_no: "theft", txamt: "1000", txdtm })],
  ["createRefund", () => ({ syssn: alipay, out_trade_no: "theft", txamt: "1", txdtm })],
  ["createReversal", () => ({ syssn: alipay, out_trade_no: "alipay", txamt: "1000", txdtm })],
];

describe("another app's order cannot be touched, nor its existence be learned", () => {
  test.each(attempts)("%s as oneself: as if there were none", async (operationId, fields) => {
    const before = await owned();
    const { status, body } = await as(thief)(operationId, { mchid: thief.mchid, ...fields() });
    expect([status, body.respcd]).toEqual([200, "1136"]);
    const nowhere = "syssn" in fields() ? { syssn: "1" } : { out_trade_no: "nowhere" };
    const unknown = await as(thief)(operationId, { mchid: thief.mchid, ...fields(), ...nowhere });
    expect({ ...body, sysdtm: "" }).toEqual({ ...unknown.body, sysdtm: "" });
    expect(await owned()).toEqual(before);
  });

  test.each(attempts)("%s in its owner's name: 403", async (operationId, fields) => {
    const before = await owned();
    const { status, body } = await as(thief)(operationId, { mchid: owner.mchid, ...fields() });
    expect([status, body.respcd]).toEqual([403, "1241"]);
    expect(await owned()).toEqual(before);
  });

  test("a payment in its owner's name: 403, and the number stays free", async () => {
    const fields = { mchid: owner.mchid, out_trade_no: "squatted", pay_type: "800201", txamt: "1" };
    expect((await as(thief)("createPayment", fields)).status).toBe(403);
    await owned();
  });

  test.each([
    ["syssn", () => ({ syssn: [alipay, wechat, waiting].join(",") })],
    ["out_trade_no", () => ({ out_trade_no: "alipay,wechat,waiting" })],
    ["nothing", () => ({})],
  ])("a query by %s finds nothing", async (_, fields) => {
    const { body } = await as(thief)("queryTransactions", fields());
    expect(body.data).toEqual([]);
    const named = await as(thief)("queryTransactions", { mchid: owner.mchid, ...fields() });
    expect([named.status, named.body.respcd]).toEqual([403, "1241"]);
  });
});
