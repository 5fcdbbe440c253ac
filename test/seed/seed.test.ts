import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { signFields } from "@trade-v1/signing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectContract } from "../support/expect-contract.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";

const run = promisify(execFile);

const APP_CODE = "SANDBOX0000000000000000000000001";
const KEY = "SANDBOXKEY0000000000000000000001";
const MCHID = "BvDtmKJA5mx7GpN0";
const WECHAT_CODE = "134567890123456789";
const ALIPAY_CODE = "251234567890123456";

/** The members that the seed prints, for a payment and for a refund or a reversal. */
const PAYMENT_MEMBERS = [
  "sysdtm",
  "resperr",
  "respmsg",
  "out_trade_no",
  "syssn",
  "respcd",
  "pay_url",
];
const OPERATION_MEMBERS = [
  "orig_syssn",
  "respmsg",
  "txdtm",
  "txamt",
  "out_trade_no",
  "sysdtm",
  "syssn",
];

type Answer = Record<string, string>;
type OperationId = "createPayment" | "closeOrder" | "createRefund" | "createReversal";
const paths: Record<OperationId, string> = {
  createPayment: "payment",
  closeOrder: "close",
  createRefund: "refund",
  createReversal: "reversal",
};

let gateway: TestGateway;
let number = Date.now();
const nextNumber = () => String(++number);

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

/** Sends form fields with curl, signed for the ready-made app, as a partner's shell would. */
async function curl(operationId: OperationId, fields: Record<string, string>): Promise<Answer> {
  const sign = signFields(fields, { signType: "MD5", key: KEY });
  const form = Object.entries(fields).flatMap(([name, value]) => [
    "--data-urlencode",
    `${name}=${value}`,
  ]);
  const { stdout } = await run("curl", [
    "--silent",
    "--show-error",
    "--write-out",
    "\n%{http_code}",
    `${gateway.url}/trade/v1/${paths[operationId]}`,
    "--header",
    `X-QF-APPCODE: ${APP_CODE}`,
    "--header",
    `X-QF-SIGN: ${sign}`,
    ...form,
  ]);
  const [body = "", status] = stdout.split("\n");
  expect(status).toBe("200");
  const answer = JSON.parse(body) as Answer;
  expectContract(operationId, 200, answer);
  return answer;
}

function payment(changes: Record<string, string> = {}) {
  return curl("createPayment", {
    mchid: MCHID,
    pay_type: "800208",
    out_trade_no: nextNumber(),
    txdtm: "2016-12-16 15:53:18",
    txamt: "10",
    udid: "till-1",
    auth_code: WECHAT_CODE,
    ...changes,
  });
}

function reference({ syssn = "", out_trade_no = "" }: Answer) {
  return { syssn, out_trade_no, txamt: "10", txdtm: "2016-07-28 14:13:50", udid: "till-1" };
}

describe("payment", () => {
  test("a request with every field of the table gets the answer that the seed prints", async () => {
    const out_trade_no = nextNumber();
    const answer = await payment({
      out_trade_no,
      openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
      lnglat: "12.34 56.78",
    });
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(PAYMENT_MEMBERS));
    expect(answer).toMatchObject({
      resperr: "",
      respmsg: "OK",
      respcd: "0000",
      out_trade_no,
      pay_url: "",
    });
    expect(answer["sysdtm"]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(answer["syssn"]).toMatch(/^\d{24}$/);
  });

  test("the number of the seed's example is taken as it stands", async () => {
    const answer = await payment({ out_trade_no: "1470020842103" });
    expect(answer).toMatchObject({ respcd: "0000", out_trade_no: "1470020842103" });
  });

  test("without mchid it is the app's own merchant's; Mchid is the same field", async () => {
    const out_trade_no = nextNumber();
    const fields = { pay_type: "800208", out_trade_no, txamt: "10", auth_code: WECHAT_CODE };
    const first = await curl("createPayment", fields);
    const named = await curl("createPayment", { ...fields, Mchid: MCHID });
    expect(named["syssn"]).toBe(first["syssn"]);
  });

  test("without txdtm and udid it is paid all the same", async () => {
    const out_trade_no = nextNumber();
    const fields = { pay_type: "800208", out_trade_no, txamt: "10", auth_code: WECHAT_CODE };
    expect(await curl("createPayment", fields)).toMatchObject({ respcd: "0000" });
  });

  test.each([
    { pay_type: "800151", name: "Alipay pre order", auth_code: "", opens: true },
    { pay_type: "800108", name: "Alipay swipe card", auth_code: ALIPAY_CODE, opens: false },
    { pay_type: "800201", name: "Wechat pre order", auth_code: "", opens: true },
    { pay_type: "800207", name: "Wechat H5", auth_code: "", opens: true },
    { pay_type: "800208", name: "Wechat swipe card", auth_code: WECHAT_CODE, opens: false },
  ])("$pay_type, $name", async ({ pay_type, auth_code, opens }) => {
    const answer = await payment({ pay_type, auth_code });
    expect(answer).toMatchObject({ respcd: "0000", respmsg: "OK" });
    if (opens) expect(answer["pay_url"]).toMatch(/^http/);
    else expect(answer["pay_url"]).toBe("");
  });
});

describe("close", () => {
  test("an unfinished WeChat order is closed, by its number", async () => {
    const order = await payment({ pay_type: "800201", auth_code: "" });
    const { out_trade_no, txamt, txdtm, udid } = reference(order);
    const answer = await curl("closeOrder", { mchid: MCHID, out_trade_no, txamt, txdtm, udid });
    expect(answer).toMatchObject({ respcd: "0000", orig_syssn: order["syssn"], out_trade_no });
  });

  test("an unfinished WeChat order is closed, by its syssn", async () => {
    const order = await payment({ pay_type: "800201", auth_code: "" });
    const { syssn } = reference(order);
    expect(await curl("closeOrder", { syssn })).toMatchObject({
      respcd: "0000",
      orig_syssn: syssn,
    });
  });

  test("a successfully paid WeChat order cannot be closed: a failure code, and it stays paid", async () => {
    const order = await payment();
    expect(await curl("closeOrder", reference(order))).toMatchObject({ respcd: "1260" });
    expect((await refund(order, "10"))["respcd"]).toBe("0000");
  });

  test("is for WeChat only", async () => {
    const order = await payment({ pay_type: "800108", auth_code: ALIPAY_CODE });
    expect(await curl("closeOrder", reference(order))).toMatchObject({ respcd: "1124" });
  });
});

function refund(order: Answer, txamt: string, out_trade_no = nextNumber()) {
  return curl("createRefund", {
    syssn: order["syssn"] ?? "",
    out_trade_no,
    txamt,
    txdtm: "2016-07-28 14:13:50",
    udid: "till-1",
    mchid: MCHID,
  });
}

describe("refund", () => {
  test("a request with every field of the table gets the answer that the seed prints", async () => {
    const order = await payment();
    const out_trade_no = nextNumber();
    const answer = await refund(order, "1", out_trade_no);
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(OPERATION_MEMBERS));
    expect(answer).toMatchObject({
      orig_syssn: order["syssn"],
      respmsg: "",
      txdtm: "2016-07-28 14:13:50",
      txamt: "1",
      out_trade_no,
      respcd: "0000",
    });
    expect(answer["syssn"]).toMatch(/^\d{24}$/);
    expect(answer["syssn"]).not.toBe(order["syssn"]);
  });

  test("its number is the refund's own, never the order's", async () => {
    const order = await payment();
    const answer = await refund(order, "1", order["out_trade_no"]);
    expect(answer).toMatchObject({ respcd: "2011" });
    expect(answer["resperr"]).toContain("out_trade_no");
  });
});

describe("reversal", () => {
  const reverse = (order: Answer) => curl("createReversal", { mchid: MCHID, ...reference(order) });

  test("an Alipay order that was not paid is closed", async () => {
    const order = await payment({ pay_type: "800151", auth_code: "" });
    const answer = await reverse(order);
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(OPERATION_MEMBERS));
    expect(answer).toMatchObject({ respcd: "0000", respmsg: "", orig_syssn: order["syssn"] });
  });

  test("a failed Alipay order is closed", async () => {
    const failing = { pay_type: "800108", auth_code: ALIPAY_CODE, txamt: "1205" };
    const order = await payment(failing);
    expect(order["respcd"]).toBe("1205");
    const fields = { mchid: MCHID, ...reference(order), txamt: "1205" };
    expect(await curl("createReversal", fields)).toMatchObject({ respcd: "0000" });
  });

  test("a successfully paid Alipay order is revoked and refunded", async () => {
    const order = await payment({ pay_type: "800108", auth_code: ALIPAY_CODE });
    const answer = await reverse(order);
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(OPERATION_MEMBERS));
    expect(answer).toMatchObject({
      respcd: "0000",
      orig_syssn: order["syssn"],
      txamt: "10",
      txdtm: "2016-07-28 14:13:50",
      out_trade_no: order["out_trade_no"],
    });
    expect(await refund(order, "10")).toMatchObject({ respcd: "1263" });
  });

  test("is for Alipay only", async () => {
    expect(await reverse(await payment())).toMatchObject({ respcd: "1124" });
  });
});
