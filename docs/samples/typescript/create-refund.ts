/*
 * Gives back a part of a paid order.
 *
 *     node create-refund.ts 202611231755260570000000 refund-1001
 *
 * The first number is the syssn of the order. trade.ts, in the same folder, makes the client.
 */
import { trade, tradeTime } from "./trade.ts";

const [syssn = "", out_trade_no = ""] = process.argv.slice(2); // out_trade_no: of the refund, not of the order

try {
  const refund = await trade.createRefund({
    syssn,
    out_trade_no,
    txamt: 300, // HK$ 3.00
    txdtm: tradeTime(),
  });
  if (refund.ok) {
    console.log(`${out_trade_no} gave back ${refund.data.txamt}: ${refund.data.syssn}`);
  } else {
    const verdict = refund.retryable
      ? "Undecided, run this again with the same numbers"
      : "Refused";
    console.error(`${verdict}: ${refund.code} ${refund.message} ${refund.detail}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`Undecided, run this again with the same numbers: ${error}`);
  process.exitCode = 1;
}
