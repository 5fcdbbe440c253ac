import type { Check, Exchange } from "./evidence.ts";

/** The same request gets the same `syssn`, however often and after whatever it is sent. */
export const sameSyssnAgain: Check = function* ({ exchanges = [] }) {
  const answered = exchanges.flatMap((exchange) => {
    const syssn = exchange.answer?.body["syssn"];
    return typeof syssn === "string" && syssn !== "" ? [{ key: keyOf(exchange), syssn }] : [];
  });
  for (const [key, answers] of Map.groupBy(answered, (answer) => answer.key)) {
    const different = new Set(answers.map(({ syssn }) => syssn));
    if (different.size === 1) continue;
    yield {
      invariant: "same-syssn-again",
      what: `${key} was answered ${[...different].join(", ")}`,
    };
  }
};

/** What makes two requests the same: a number of a payment or refund, the order of anything else. */
function keyOf({ merchantId, operation, fields, answer }: Exchange): string {
  const isOwnNumber = operation === "createPayment" || operation === "createRefund";
  const named = isOwnNumber ? fields["out_trade_no"] : answer?.body["orig_syssn"];
  // A close or reversal that failed may be asked for again, and is then another one.
  const outcome = isOwnNumber ? "" : ` ${answer?.body["respcd"]}`;
  return `${merchantId} ${operation} ${named}${outcome}`;
}
