/** The story that every client goes through (test/clients/story.ts). */
import { createTradeClient, type TradeResult } from "@trade-v1/client";
import { approve, expect, now, number, setting } from "./expect.ts";

const baseUrl = setting("TRADE_URL");
const mchid = setting("TRADE_MCHID");
const appCode = setting("TRADE_APPCODE");

const trade = createTradeClient({
  baseUrl,
  appCode,
  key: setting("TRADE_KEY"),
  signType: "SHA256",
});

/** A result's code; a refusal has no other answer. */
function codeOf(result: TradeResult<unknown>): string {
  return result.ok ? "0000" : result.code;
}

const payment = await trade.createPayment({
  pay_type: "800201",
  out_trade_no: number(),
  txamt: 1000,
  mchid,
});
expect("respcd", "0000", codeOf(payment));
expect("a pay_url", true, Boolean(payment.data.pay_url));
const syssn = payment.data.syssn ?? "";
console.log("ok open");

expect("approve", 200, await approve(baseUrl, syssn));
console.log("ok approve");

const found = await trade.queryTransactions({ syssn });
const entries = found.data.data?.map(({ respcd, txamt }) => [respcd, txamt]);
expect("query", [["0000", "1000"]], entries);
console.log("ok query");

expect("close of a paid order", "1260", codeOf(await trade.closeOrder({ syssn })));
console.log("ok refuse-close");

for (const { step, txamt, respcd } of [
  { step: "refund-1", txamt: 400, respcd: "0000" },
  { step: "refund-2", txamt: 600, respcd: "0000" },
  { step: "refuse-refund", txamt: 1, respcd: "1125" },
]) {
  const out_trade_no = number();
  const refund = await trade.createRefund({ syssn, out_trade_no, txamt, txdtm: now() });
  expect(step, respcd, codeOf(refund));
  if (refund.ok) expect("orig_syssn", syssn, refund.data.orig_syssn);
  console.log(`ok ${step}`);
}

const request = { pay_type: "800151", out_trade_no: number(), txamt: 500 } as const;
const order = await trade.createPayment(request);
expect("Alipay order", "0000", codeOf(order));
const reversal = await trade.createReversal({
  mchid,
  syssn: order.data.syssn ?? "",
  out_trade_no: request.out_trade_no,
  txamt: 500,
  txdtm: now(),
});
expect("reversal", ["0000", order.data.syssn], [codeOf(reversal), reversal.data.orig_syssn]);
console.log("ok reverse");

const delivered = await fetch(`${setting("TRADE_INBOX")}/${syssn}`);
expect("inbox", 200, delivered.status);
const bytes = new Uint8Array(await delivered.arrayBuffer());
const signed = [
  delivered.headers.get("X-QF-SIGN"),
  delivered.headers.get("X-QF-SIGNTYPE"),
] as const;
const result = trade.verifyNotification(bytes, ...signed);
if (!result.ok) throw new Error(`the notification is refused: ${result.reason}`);
expect("changed bytes", false, trade.verifyNotification(bytes.toReversed(), ...signed).ok);
expect("notification", [syssn, "1000"], [result.notification.syssn, result.notification.txamt]);
console.log("ok notification");

const stranger = createTradeClient({ baseUrl, appCode, key: "another-key", signType: "SHA256" });
const unknown = await stranger.createPayment(request);
expect("wrong key", [401, "1108"], [unknown.status, codeOf(unknown)]);
console.log("ok wrong-key");

const refused = await trade.createPayment({ ...request, out_trade_no: number(), txamt: 0 });
expect("bad field", [400, "1104"], [refused.status, codeOf(refused)]);
expect("names txamt", true, !refused.ok && refused.detail.includes("txamt"));
console.log("ok bad-field");
