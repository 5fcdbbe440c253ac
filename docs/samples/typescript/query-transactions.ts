/*
 * Asks what became of payments and refunds.
 *
 *     node query-transactions.ts order-1001,refund-1001
 *
 * trade.ts, in the same folder, makes the client.
 */
import { trade } from "./trade.ts";

const [out_trade_no = ""] = process.argv.slice(2); // up to 100 of your numbers, with commas between

try {
  const answer = await trade.queryTransactions({ out_trade_no });
  if (answer.ok) {
    for (const entry of answer.data.data) {
      // Each transaction has a code of its own: 0000 succeeded, 1143 and 1145 are not decided yet.
      const { order_type, respcd, txamt, txcurrcd, syssn } = entry;
      console.log(`${order_type} ${entry.out_trade_no}: ${respcd}, ${txamt} ${txcurrcd}, ${syssn}`);
    }
  } else {
    const verdict = answer.retryable ? "Undecided, run this again" : "Refused";
    console.error(`${verdict}: ${answer.code} ${answer.message} ${answer.detail}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`Undecided, run this again: ${error}`);
  process.exitCode = 1;
}
