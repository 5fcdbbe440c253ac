import type { BookedTransaction } from "./books.ts";
import type { Check, Exchange } from "./evidence.ts";

/** Every transaction was asked for by a request, or is one that the system may make by itself. */
export const nothingUnasked: Check = function* ({ books, exchanges }, { transactions }) {
  if (exchanges === undefined) return;
  const asked = new Set(
    exchanges.flatMap(({ merchantId, operation, fields }) =>
      keysOf(operation, fields).map((key) => `${merchantId} ${key}`),
    ),
  );
  const late = new Set(
    books.alarms.filter(({ kind }) => kind === "late-success").map((alarm) => alarm.transactionId),
  );
  for (const transaction of books.transactions) {
    const { kind, id, cause, orderId, merchantId } = transaction;
    const order = transactions.get(orderId);
    const isExplained =
      cause === "system"
        ? kind === "close" || (kind === "refund" && late.has(orderId))
        : order !== undefined &&
          asksFor(transaction, order).some((key) => asked.has(`${merchantId} ${key}`));
    if (!isExplained) {
      yield { invariant: "nothing-unasked", what: `nobody asked for ${kind} ${id}` };
    }
  }
};

/** What a request may make, in words that its transaction has too. */
function keysOf(operation: Exchange["operation"], fields: Exchange["fields"]): readonly string[] {
  const { syssn, out_trade_no: number, txamt, pay_type: payType } = fields;
  switch (operation) {
    case "createPayment":
      return [`payment ${number} ${payType} ${txamt}`];
    case "createRefund":
      return [`refund ${number} ${syssn} ${txamt}`];
    case "closeOrder":
      return [`close ${syssn ?? number}`];
    case "createReversal":
      return [`reversal ${syssn}`];
    case "queryTransactions":
      return [];
  }
}

function asksFor(
  { kind, number, payType, amount, orderId }: BookedTransaction,
  order: BookedTransaction,
): readonly string[] {
  switch (kind) {
    case "payment":
      return [`payment ${number} ${payType} ${amount}`];
    case "refund":
      return [`refund ${number} ${orderId} ${amount}`];
    case "close":
      return [`close ${orderId}`, `close ${order.number}`];
    case "reversal":
      return [`reversal ${orderId}`];
  }
}
