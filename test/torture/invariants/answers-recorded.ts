import { payTypes } from "@trade-v1/contract/catalogue";
import type { BookedTransaction } from "./books.ts";
import type { Check, Exchange } from "./evidence.ts";
import type { Indexed } from "./indexed.ts";

/** Whatever a client was told about a transaction can be derived from the database. */
export const answersRecorded: Check = function* ({ exchanges = [] }, indexed) {
  for (const exchange of exchanges) {
    const { answer, operation, fields } = exchange;
    if (answer?.status !== 200) continue;
    for (const told of toldBy(exchange)) {
      const fault = faultOf(told, exchange, indexed);
      if (fault === null) continue;
      const sent = JSON.stringify(fields);
      yield {
        invariant: "answers-recorded",
        what: `${operation} ${sent} was answered ${told.code} ${told.syssn}: ${fault}`,
      };
    }
  }
};

interface Told {
  readonly syssn: string;
  readonly code: string;
  readonly amount: unknown;
}

/** The transactions that an answer is about; none if it refuses. */
function toldBy({ operation, answer }: Exchange): readonly Told[] {
  const body = answer?.body ?? {};
  const entries = operation === "queryTransactions" ? (body["data"] as object[]) : [body];
  return entries.flatMap((entry) => {
    const { syssn, respcd: code, txamt: amount } = entry as Record<string, unknown>;
    const isTold = typeof syssn === "string" && syssn !== "" && typeof code === "string";
    return isTold ? [{ syssn, code, amount }] : [];
  });
}

function faultOf(
  { syssn, code, amount }: Told,
  { merchantId, operation, fields }: Exchange,
  { transactions, movesOf }: Indexed,
): string | null {
  const found = transactions.get(syssn);
  if (found === undefined) return "it is not there any more";
  if (found.merchantId !== merchantId) return "it is another merchant's";
  if (amount !== String(found.amount)) return `its amount is ${found.amount}`;
  if (!isWhatWasAsked(found, operation, fields)) return `it is ${found.kind} ${found.number}`;
  const codes = movesOf(syssn).map((move) => move.code);
  if (codes.includes(code) || (operation !== "queryTransactions" && isOpened(found, code, codes))) {
    return null;
  }
  return `its history says ${codes.join(", ")}`;
}

/** A pre-order that waits for its customer was opened with success. */
function isOpened({ kind, payType }: BookedTransaction, code: string, codes: readonly string[]) {
  const { flow } = payTypes[payType as keyof typeof payTypes];
  return kind === "payment" && flow !== "swipe" && code === "0000" && codes.includes("1143");
}

function isWhatWasAsked(
  found: BookedTransaction,
  operation: Exchange["operation"],
  fields: Exchange["fields"],
): boolean {
  const { syssn, out_trade_no: number, txamt, pay_type: payType } = fields;
  switch (operation) {
    case "createPayment":
      return (
        found.kind === "payment" &&
        found.number === number &&
        found.payType === payType &&
        String(found.amount) === txamt
      );
    case "createRefund":
      return found.kind === "refund" && found.number === number && found.orderId === syssn;
    case "closeOrder":
    case "createReversal":
      // An order that ended is answered with what ended it.
      return (
        (found.kind === "close" || found.kind === "reversal") &&
        (syssn === undefined || found.orderId === syssn) &&
        (number === undefined || found.orderNumber === number)
      );
    case "queryTransactions":
      return true;
  }
}
