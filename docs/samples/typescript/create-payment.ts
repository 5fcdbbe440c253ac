/*
 * Opens a WeChat payment that the customer pays by scanning a QR code.
 *
 *     node create-payment.ts order-1001
 *
 * trade.ts, in the same folder, makes the client.
 */
import { trade } from "./trade.ts";

const [out_trade_no = ""] = process.argv.slice(2); // your number of the order, never used for anything else

try {
  const payment = await trade.createPayment({
    pay_type: "800201",
    out_trade_no,
    txamt: 1000, // HK$ 10.00: amounts are in the currency's minor unit
    goods_name: "奶茶 Milk tea",
  });
  if (payment.ok) {
    console.log(`${out_trade_no} is open: ${payment.data.syssn}`);
    console.log(`The customer pays at ${payment.data.pay_url}`);
  } else {
    const verdict = payment.retryable
      ? "Undecided, run this again with the same number"
      : "Refused";
    console.error(`${verdict}: ${payment.code} ${payment.message} ${payment.detail}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`Undecided, run this again with the same number: ${error}`);
  process.exitCode = 1;
}
