/*
 * Cancels an Alipay order: unpaid, it is closed; paid, all of it is given back.
 *
 *     node create-reversal.ts 202611231755260570000000 order-1001
 *
 * The first number is the syssn of the order. trade.ts, in the same folder, makes the client.
 */
import { mchid, trade, tradeTime } from "./trade.ts";

const [syssn = "", out_trade_no = ""] = process.argv.slice(2);

try {
  const reversal = await trade.createReversal({
    mchid,
    syssn,
    out_trade_no,
    txamt: 1000, // the amount of the order
    txdtm: tradeTime(),
  });
  if (reversal.ok) {
    console.log(`${out_trade_no} is reversed: ${reversal.data.syssn}`);
  } else {
    const verdict = reversal.retryable ? "Undecided, run this again" : "Refused";
    console.error(`${verdict}: ${reversal.code} ${reversal.message} ${reversal.detail}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`Undecided, run this again: ${error}`);
  process.exitCode = 1;
}
