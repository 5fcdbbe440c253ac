import type { Check, Exchange } from "./evidence.ts";

/** The same request gets the same `syssn`, however often and after whatever it is sent. */
export const sameSyssnAgain: Check = function* ({ exchanges = [] }) {
  const answered = exchanges.flatMap((exchange) => {
    const syssn = exchange.answer?.body["syssn"];
    const key = keyOf(exchange);
    return typeof syssn === "string" && syssn !== "" && key !== null ? [{ key, syssn }] : [];
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

/**
 * What makes two requests the same: a payment's or refund's own number, or the order that was ended.
 * Null for a close or reversal that did not succeed: asked for again, it is another one.
 */
function keyOf({ merchantId, operation, fields, answer }: Exchange): string | null {
  const { respcd, orig_syssn: orderId } = answer?.body ?? {};
  switch (operation) {
    case "createPayment":
    case "createRefund":
      return `${merchantId} ${operation} ${fields["out_trade_no"]}`;
    case "closeOrder":
    case "createReversal":
      return respcd === "0000" ? `${merchantId} ${operation} ${orderId}` : null;
    case "queryTransactions":
      return null;
  }
}
