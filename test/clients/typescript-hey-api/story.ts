/** The story that every generated client goes through (test/clients/story.ts). */
import { approve, expect, now, number, setting } from "./expect.ts";
import { createClient, createConfig } from "./trade/client/index.js";
import {
  closeOrder,
  createPayment,
  createRefund,
  createReversal,
  type Notification,
  queryTransactions,
} from "./trade/index.js";
import { signingFetch, TradeSigner } from "./trade-signing.ts";

const url = setting("TRADE_URL");
const mchid = setting("TRADE_MCHID");
const signer = new TradeSigner(setting("TRADE_APPCODE"), setting("TRADE_KEY"));

/** Plugs the signer in below the generated functions, as the `fetch` of their client. */
function clientOf(signer: TradeSigner) {
  return createClient(createConfig({ baseUrl: url, fetch: signingFetch(signer) }));
}
const client = clientOf(signer);

const payment = await createPayment({
  client,
  body: { pay_type: "800201", out_trade_no: number(), txamt: 1000, mchid },
});
expect("respcd", "0000", payment.data?.respcd);
expect("a pay_url", true, Boolean(payment.data?.pay_url));
const syssn = payment.data?.syssn ?? "";
console.log("ok open");

expect("approve", 200, await approve(url, syssn));
console.log("ok approve");

const found = await queryTransactions({ client, body: { syssn } });
const entries = found.data?.data?.map(({ respcd, txamt }) => [respcd, txamt]);
expect("query", [["0000", "1000"]], entries);
console.log("ok query");

const closed = await closeOrder({ client, body: { syssn } });
expect("close of a paid order", "1260", closed.data?.respcd);
console.log("ok refuse-close");

for (const { step, txamt, respcd } of [
  { step: "refund-1", txamt: 400, respcd: "0000" },
  { step: "refund-2", txamt: 600, respcd: "0000" },
  { step: "refuse-refund", txamt: 1, respcd: "1125" },
]) {
  const body = { syssn, out_trade_no: number(), txamt, txdtm: now() };
  const { data } = await createRefund({ client, body });
  expect(step, respcd, data?.respcd);
  if (respcd === "0000") expect("orig_syssn", syssn, data?.orig_syssn);
  console.log(`ok ${step}`);
}

const request = { pay_type: "800151", out_trade_no: number(), txamt: 500 } as const;
const { data: order } = await createPayment({ client, body: request });
expect("Alipay order", "0000", order?.respcd);
const { data: reversed } = await createReversal({
  client,
  body: {
    mchid,
    syssn: order?.syssn ?? "",
    out_trade_no: request.out_trade_no,
    txamt: 500,
    txdtm: now(),
  },
});
expect("reversal", ["0000", order?.syssn], [reversed?.respcd, reversed?.orig_syssn]);
console.log("ok reverse");

const delivered = await fetch(`${setting("TRADE_INBOX")}/${syssn}`);
expect("inbox", 200, delivered.status);
const bytes = new Uint8Array(await delivered.arrayBuffer());
const signature = delivered.headers.get("X-QF-SIGN");
expect("its signature", true, signer.verify(bytes, signature));
expect("with a changed byte", false, signer.verify(bytes.toReversed(), signature));
const notification: Notification = JSON.parse(new TextDecoder().decode(bytes));
expect("notification", [syssn, "1000"], [notification.syssn, notification.txamt]);
console.log("ok notification");

const stranger = clientOf(new TradeSigner(setting("TRADE_APPCODE"), "not the key"));
const unknown = await createPayment({ client: stranger, body: request });
expect("wrong key", [401, "1108"], [unknown.response?.status, unknown.error?.respcd]);
console.log("ok wrong-key");

const nothing = { pay_type: "800201", out_trade_no: number(), txamt: 0 } as const;
const refused = await createPayment({ client, body: nothing });
expect("bad field", [400, "1104"], [refused.response?.status, refused.error?.respcd]);
expect("names txamt", true, refused.error?.resperr.includes("txamt"));
console.log("ok bad-field");
