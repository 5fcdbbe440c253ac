/** One promise of the contract, as a report quotes it. */
export interface Clause {
  /** A short name that stays the same: `close.paid-order`. */
  readonly id: string;
  /** The promise, in a sentence. */
  readonly says: string;
  /** Who promises: the original document of this API, or what was added to it. */
  readonly origin: "seed" | "extension";
  /** Where the documentation says more, below its root: `guides/signing`. */
  readonly see: string;
}

const seed = (says: string, see: string) => ({ says, see, origin: "seed" }) as const;
const extension = (says: string, see: string) => ({ says, see, origin: "extension" }) as const;

const reference = (operationId: string) => `reference/#operation/${operationId}`;

const promises = {
  // What every answer is
  "answer.arrives": seed(
    "Every request is answered over HTTP within the time that the run allows.",
    "guides/retries-and-idempotency",
  ),
  "answer.status": extension(
    "The HTTP status is one that the contract declares for the operation: 200 whenever the request was decided, 4xx when nothing was recorded, 5xx when it is unknown.",
    "reference/",
  ),
  "answer.body": extension(
    "The body is a JSON object that the contract's schema for the operation and the status accepts: every member there, each a string in its form.",
    "reference/",
  ),
  "answer.headers": extension(
    "The headers of an answer are as the contract declares them for its status.",
    "reference/",
  ),
  "answer.signed": extension(
    "An answer to a known caller carries X-QF-SIGN: the hash of the exact bytes of the body followed by the key, by the hash that the request was signed with.",
    "guides/signing",
  ),
  "answer.seed-members": seed(
    "A success has the members that the original document prints, under these names and as strings.",
    "reference/",
  ),
  "answer.example": extension(
    "The answer is the one that the contract's example of this name shows; only numbers and times may differ.",
    "reference/",
  ),
  "answer.names-field": extension(
    "What was wrong with a request is named in resperr.",
    "guides/codes",
  ),

  // Who calls
  "signature.accepted": extension(
    "A signature over the decoded fields, sorted by name, empty ones dropped or all kept, in either case of hex, is accepted for MD5 and SHA256.",
    "guides/signing",
  ),
  "signature.checked": extension(
    "A request whose signature is missing or does not belong to it is refused with 401 and 1108, and nothing happens.",
    "guides/signing",
  ),
  "merchant.isolated": extension(
    "What belongs to another merchant cannot be used and does not exist for you: 1241, 1136.",
    "guides/codes",
  ),

  // How a request is read
  "body.strict": extension(
    "A body that is no clean form is refused before anything else is looked at: 400, 413 or 415 with 1103.",
    "reference/",
  ),
  "body.tolerant": extension(
    "Raw spaces and colons, empty pairs, a charset of UTF-8 and unknown fields are accepted.",
    "reference/",
  ),
  "field.refused": extension(
    "A field that is missing or wrong is refused with 400 and 1104, named in resperr, and nothing is recorded.",
    "guides/codes",
  ),
  "amount.integer": seed(
    "txamt is an amount in the smallest unit of the currency: whole digits, nothing else.",
    reference("createPayment"),
  ),

  // What the operations do
  "payment.opened": seed(
    "A payment answers 0000 with a syssn, the out_trade_no that was sent, and a pay_url.",
    reference("createPayment"),
  ),
  "payment.required-fields": seed(
    "pay_type, out_trade_no and the amount are required to open a payment.",
    reference("createPayment"),
  ),
  "merchant.optional": seed(
    "The merchant may be left out of a payment, and may be spelt Mchid.",
    reference("createPayment"),
  ),
  "close.wechat-only": seed("Only WeChat orders are closed.", reference("closeOrder")),
  "close.unpaid-order": seed(
    "A close ends a WeChat order that is not paid.",
    reference("closeOrder"),
  ),
  "close.paid-order": seed(
    "A WeChat order that was paid cannot be closed: a failure code is returned.",
    reference("closeOrder"),
  ),
  "refund.answer": seed(
    "A refund answers its own syssn, the order's as orig_syssn, its own out_trade_no, and the amount.",
    reference("createRefund"),
  ),
  "refund.required-fields": seed(
    "A refund needs syssn, out_trade_no, txamt and txdtm.",
    reference("createRefund"),
  ),
  "refund.limit": extension(
    "Refunds never give back more than was paid: what exceeds the rest is refused with 1272.",
    reference("createRefund"),
  ),
  "reversal.alipay-only": seed("Only Alipay orders are reversed.", reference("createReversal")),
  "reversal.any-order": seed(
    "A reversal closes an Alipay order that is not paid, and refunds and closes one that is.",
    reference("createReversal"),
  ),
  "reversal.required-fields": seed(
    "A reversal needs mchid, syssn, out_trade_no, txdtm and txamt.",
    reference("createReversal"),
  ),
  "state.table": extension(
    "What an operation answers in each state of an order is the contract's table of states.",
    "guides/payment-flows",
  ),
  "state.untouched": extension(
    "An operation that is refused changes nothing.",
    "guides/payment-flows",
  ),
  "query.finds": extension(
    "A query finds every transaction of the merchant, with its present outcome.",
    reference("queryTransactions"),
  ),

  // Again, and at once
  "idempotency.replay": extension(
    "The same request again has the same syssn, the present outcome and Idempotent-Replayed: true, and charges nobody again.",
    "guides/retries-and-idempotency",
  ),
  "idempotency.at-once": extension(
    "Copies that arrive at the same moment are one payment: one syssn, one charge.",
    "guides/retries-and-idempotency",
  ),
  "idempotency.number-used": extension(
    "A number that was used for something else is refused with 2011, and nothing happens.",
    "guides/retries-and-idempotency",
  ),
  "idempotency.lost-answer": extension(
    "After no answer at all the same request finds out what became of the first, and does nothing twice.",
    "guides/retries-and-idempotency",
  ),

  // What is told
  "notification.sent": extension(
    "A payment or a refund that succeeds is notified; nothing else is.",
    "guides/notifications",
  ),
  "notification.body": extension(
    "A notification is the JSON object that the contract declares.",
    "guides/notifications",
  ),
  "notification.signed": extension(
    "A notification is signed over the exact bytes of its body, by the hash that the order was signed with.",
    "guides/notifications",
  ),
  "notification.again": extension(
    "A notification that was not taken is sent again with the identical bytes, two minutes later at first.",
    "guides/notifications",
  ),

  "sandbox.answer": extension(
    "The sandbox answers as its own contract declares.",
    "reference/sandbox.html",
  ),
} satisfies Readonly<Record<string, Omit<Clause, "id">>>;

export type ClauseId = keyof typeof promises;

/** The promise of this name. */
export function clause(id: ClauseId): Clause {
  return { id, ...promises[id] };
}
