/**
 * Tells the story by hand, as a generated client's program does; with a bug of this name as its
 * argument, in a way that the harness has to notice.
 */
import { operations } from "@trade-v1/contract/operations";
import { signFields, verifyBytes } from "@trade-v1/signing";

const bug = process.argv[2];
const { TRADE_URL: url, TRADE_APPCODE: appCode, TRADE_INBOX: inbox } = process.env;
const { TRADE_KEY: key = "", TRADE_MCHID: mchid = "" } = process.env;
const signType = bug === "signs by MD5" ? "MD5" : "SHA256";

let numbers = 0;
const number = () => `told-${numbers++}`;

type Answer = Readonly<Record<string, string>>;

async function call(
  operation: keyof typeof operations,
  fields: Answer,
  itsKey = key,
): Promise<Answer> {
  const response = await fetch(url + operations[operation].path, {
    method: "POST",
    headers: {
      "X-QF-APPCODE": appCode ?? "",
      "X-QF-SIGNTYPE": signType,
      "X-QF-SIGN": signFields(fields, { key: itsKey, signType }),
    },
    body: new URLSearchParams(fields),
  });
  const body = await response.text();
  const signature = response.headers.get("X-QF-SIGN") ?? "";
  const isSigned = response.status === 401 || verifyBytes(body, signature, { key, signType });
  if (!isSigned && bug !== "believes every answer") throw new Error("not signed");
  return JSON.parse(body) as Answer;
}

function tell(step: string): void {
  if (bug !== `says nothing of ${step}`) console.log(`ok ${step}`);
}

const txdtm = "2026-11-23 21:30:00";
const extra = bug === "sends a field of its own" ? { txamount: "1000" } : undefined;
const { syssn = "" } = await call("createPayment", {
  pay_type: "800201",
  out_trade_no: number(),
  txamt: "1000",
  mchid,
  ...extra,
});
tell("open");
const approval = { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" };
await fetch(`${url}/sandbox/v1/orders/${syssn}/approve`, approval);
tell("approve");
if (bug !== "never asks") await call("queryTransactions", { syssn });
tell("query");
await call("closeOrder", { syssn });
tell("refuse-close");
const parts = bug === "refunds another amount" ? ["400", "500", "1"] : ["400", "600", "1"];
const steps = ["refund-1", "refund-2", "refuse-refund"];
for (const [index, txamt] of parts.entries()) {
  await call("createRefund", { syssn, out_trade_no: number(), txamt, txdtm });
  tell(steps[index] ?? "");
}
const out_trade_no = number();
const order = { out_trade_no, txamt: "500" };
const alipay = await call("createPayment", { pay_type: "800151", ...order });
if (bug !== "reverses nothing") {
  await call("createReversal", { mchid, syssn: alipay["syssn"] ?? "", txdtm, ...order });
}
tell("reverse");
const delivered = await fetch(`${inbox}/${syssn}`);
const signature = delivered.headers.get("X-QF-SIGN") ?? "";
const isSigned = verifyBytes(await delivered.text(), signature, { key, signType });
if (!isSigned && bug !== "believes every notification") throw new Error("not signed");
tell("notification");
if (bug === "pays once more") {
  await call("createPayment", { pay_type: "800201", out_trade_no: number(), txamt: "7" });
}
await call("createPayment", { pay_type: "800201", ...order }, "another-key");
tell("wrong-key");
await call("createPayment", { pay_type: "800201", out_trade_no: number(), txamt: "0" });
tell("bad-field");
if (bug === "fails at the end") process.exitCode = 3;
