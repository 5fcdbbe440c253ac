/*
 * Closes a WeChat order that is not paid.
 *
 *     node close-order.ts order-1001
 *
 * trade.ts, in the same folder, makes the client.
 */
import { trade } from "./trade.ts";

const [out_trade_no = ""] = process.argv.slice(2);

try {
  const close = await trade.closeOrder({ out_trade_no });
  if (close.ok) {
    console.log(`${out_trade_no} is closed: ${close.data.syssn}`);
  } else {
    // 1260: the customer has paid meanwhile, refund instead.
    const verdict = close.retryable ? "Undecided, run this again" : "Refused";
    console.error(`${verdict}: ${close.code} ${close.message} ${close.detail}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`Undecided, run this again: ${error}`);
  process.exitCode = 1;
}
