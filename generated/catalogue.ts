// Made by `npm run generate` from openapi/catalogue/.
// Do not edit: change the source and run the command again.

/** Every `respcd`, by its name in code, in the order of the numbers. */
export const codes = {
  ok: {
    code: "0000",
    name: "ok",
    message: "OK",
    meaning: "The operation succeeded. On a swipe payment the customer has paid; on a pre-order or an in-app payment the order is open and the customer can pay it, or has paid it already.",
    action: "Go on. To learn whether the customer of a pre-order has paid, wait for the notification or query the order.",
    retry: "never-needed",
    cause: "partner",
    forces: [],
    origin: "seed",
  },
  maintenance: {
    code: "1100",
    name: "maintenance",
    message: "System under maintenance",
    meaning: "The gateway cannot decide the request at the moment, and says so with HTTP status 503. It may or may not have recorded it.",
    action: "Wait as long as `Retry-After` says and send the same request again. It does nothing twice, and its answer tells what became of the first.",
    retry: "later",
    cause: "gateway",
    forces: [],
    origin: "extension",
  },
  repeatRequest: {
    code: "1102",
    name: "repeatRequest",
    message: "Repeat request",
    meaning: "The channel has seen this request before. The gateway itself never answers a repeated request with this code: it repeats the first answer instead.",
    action: "Query the transaction and go by what it says.",
    retry: "safe",
    cause: "channel",
    forces: [],
    origin: "extension",
  },
  messageFormatError: {
    code: "1103",
    name: "messageFormatError",
    message: "Message format error",
    meaning: "The request could not be read: unknown path, another method than POST, another content type than application/x-www-form-urlencoded, a body that is too large, or a body that is not a clean form (a name twice, an invalid percent-escape, invalid UTF-8). The HTTP status tells which. Nothing was recorded.",
    action: "Correct what `resperr` names. A well-formed client never meets this code.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  parameterError: {
    code: "1104",
    name: "parameterError",
    message: "Parameter error",
    meaning: "A field is missing or is not what it must be. Nothing was recorded.",
    action: "Correct the field that `resperr` names and send the request again; its number is still free.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  signatureError: {
    code: "1108",
    name: "signatureError",
    message: "Signature error",
    meaning: "The app code is unknown or disabled, or the signature does not belong to the request and the app's key. All get the same answer. Nothing was recorded.",
    action: "Check the app code, the key and how the request is signed. In the sandbox `resperr` shows the string that the gateway signed; compare it with yours.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  operationNotValid: {
    code: "1124",
    name: "operationNotValid",
    message: "Operation not valid for this order",
    meaning: "The operation does not apply to the order's channel: an Alipay order cannot be closed, a WeChat order cannot be reversed. The order is untouched.",
    action: "Use reversal for Alipay orders and close for WeChat orders; to give money back, refund.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  alreadyRefunded: {
    code: "1125",
    name: "alreadyRefunded",
    message: "Already refunded",
    meaning: "The order was refunded in full before; nothing is left to refund.",
    action: "Query the order's refunds if you did not expect that.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  originalMismatch: {
    code: "1126",
    name: "originalMismatch",
    message: "Does not match the original transaction",
    meaning: "`syssn`, `out_trade_no`, `txamt` or `txcurrcd` is not the one of the order that the request is about. Nothing was done.",
    action: "Send the order's own values, as the payment's answer gave them.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  noSuchTransaction: {
    code: "1136",
    name: "noSuchTransaction",
    message: "No such transaction",
    meaning: "This merchant has no such order. An order of another merchant, and the number of a refund, close or reversal, count as none.",
    action: "Check `syssn`, `out_trade_no` and `mchid`. It must be the order's number, not a refund's.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  orderClosed: {
    code: "1142",
    name: "orderClosed",
    message: "Order closed",
    meaning: "The order was closed before it was paid. It can no longer be paid.",
    action: "Open a new order under a new out_trade_no if the customer still wants to pay.",
    retry: "new-number",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  waitingForCustomer: {
    code: "1143",
    name: "waitingForCustomer",
    message: "Waiting for the customer",
    meaning: "The order is open and the customer has not paid yet: has to scan the code, open the page, or confirm on the phone.",
    action: "Wait for the notification, or query every few seconds. To give up, close the WeChat order or reverse the Alipay order.",
    retry: "safe",
    cause: "customer",
    forces: ["payment"],
    origin: "extension",
  },
  processing: {
    code: "1145",
    name: "processing",
    message: "Processing, ask again",
    meaning: "The outcome is not known yet: the channel has not answered, or another operation on the same order is still under way. It may still succeed or fail.",
    action: "Never treat it as a failure. Query, or send the same request again, after a few seconds, until the code changes.",
    retry: "safe",
    cause: "channel",
    forces: ["payment", "refund"],
    origin: "extension",
  },
  internalError: {
    code: "1154",
    name: "internalError",
    message: "Internal error",
    meaning: "Something went wrong in the gateway, and it says so with HTTP status 500. It may or may not have recorded the request.",
    action: "Send the same request again: it does nothing twice, and its answer tells what became of the first. If it persists, report the X-Request-Id.",
    retry: "safe",
    cause: "gateway",
    forces: [],
    origin: "extension",
  },
  refundDenied: {
    code: "1155",
    name: "refundDenied",
    message: "Refund denied",
    meaning: "The channel refused the refund, for instance because the time in which the order can be refunded is over. The order is as it was.",
    action: "Give the money back in another way, or ask the channel why.",
    retry: "new-number",
    cause: "channel",
    forces: ["refund"],
    origin: "extension",
  },
  orderExpired: {
    code: "1181",
    name: "orderExpired",
    message: "Order expired",
    meaning: "The customer did not pay in time and the system closed the order. It can no longer be paid.",
    action: "Open a new order under a new out_trade_no if the customer still wants to pay.",
    retry: "new-number",
    cause: "customer",
    forces: [],
    origin: "extension",
  },
  insufficientBalance: {
    code: "1201",
    name: "insufficientBalance",
    message: "Insufficient balance",
    meaning: "The customer's balance or limit does not cover the amount. The payment failed.",
    action: "Ask the customer to choose another way to pay; try again under a new out_trade_no.",
    retry: "new-number",
    cause: "customer",
    forces: ["payment"],
    origin: "extension",
  },
  paymentCodeInvalid: {
    code: "1202",
    name: "paymentCodeInvalid",
    message: "Payment code wrong or expired",
    meaning: "The channel does not accept the customer's payment code. The payment failed.",
    action: "Ask the customer to show a fresh code, scan it, and try again under a new out_trade_no.",
    retry: "new-number",
    cause: "customer",
    forces: ["payment"],
    origin: "extension",
  },
  merchantAccountError: {
    code: "1203",
    name: "merchantAccountError",
    message: "Merchant account error",
    meaning: "The channel refused because of the merchant's account there: not opened for this kind of payment, suspended, or set up wrongly.",
    action: "Have the merchant's account checked; until then every attempt will fail.",
    retry: "new-number",
    cause: "partner",
    forces: ["payment", "refund"],
    origin: "extension",
  },
  bankError: {
    code: "1204",
    name: "bankError",
    message: "Bank error",
    meaning: "The bank behind the customer's wallet, or behind the refund, refused or could not be reached.",
    action: "Try again later under a new out_trade_no, or with another way to pay.",
    retry: "new-number",
    cause: "channel",
    forces: ["payment", "refund"],
    origin: "extension",
  },
  paymentFailed: {
    code: "1205",
    name: "paymentFailed",
    message: "Payment failed",
    meaning: "The customer declined, or the channel refused the payment for a reason that it does not tell.",
    action: "Ask the customer; try again under a new out_trade_no.",
    retry: "new-number",
    cause: "customer",
    forces: ["payment"],
    origin: "extension",
  },
  merchantNotAllowed: {
    code: "1241",
    name: "merchantNotAllowed",
    message: "Merchant unknown or not allowed",
    meaning: "The `mchid` is unknown or belongs to no merchant of this app. HTTP status 403. Nothing was recorded.",
    action: "Send a merchant of your own, or leave `mchid` out to use the app's default merchant.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  alreadyPaid: {
    code: "1260",
    name: "alreadyPaid",
    message: "Already paid",
    meaning: "The WeChat order has been paid, and a paid order cannot be closed. It stays paid.",
    action: "Deliver, or refund the order.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  notPaid: {
    code: "1261",
    name: "notPaid",
    message: "Not paid",
    meaning: "The order has not been paid, so there is nothing to refund.",
    action: "To give up an order that is not paid, close it (WeChat) or reverse it (Alipay).",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  refunded: {
    code: "1262",
    name: "refunded",
    message: "Refunded",
    meaning: "The order was refunded, in full or in part, and can therefore not be closed or reversed.",
    action: "To give back what is left, refund it.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  cancelled: {
    code: "1263",
    name: "cancelled",
    message: "Cancelled",
    meaning: "The order was reversed; its whole amount was given back, and nothing is left to refund.",
    action: "Nothing is left to do.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  closed: {
    code: "1264",
    name: "closed",
    message: "Closed",
    meaning: "The order was closed before it was paid, so there is nothing to refund.",
    action: "Nothing is left to do.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  balanceTooLow: {
    code: "1269",
    name: "balanceTooLow",
    message: "Unsettled balance too low",
    meaning: "The merchant's balance that is not settled yet does not cover the refund. The channel refused it; the order is as it was.",
    action: "Wait until more payments have come in, then refund under a new out_trade_no.",
    retry: "new-number",
    cause: "partner",
    forces: ["refund"],
    origin: "extension",
  },
  refundTooLarge: {
    code: "1272",
    name: "refundTooLarge",
    message: "Refund exceeds what is left",
    meaning: "The amount is more than the order's amount less what was refunded already. Nothing was refunded.",
    action: "Query the order and its refunds, and refund at most what is left.",
    retry: "no",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
  busy: {
    code: "1297",
    name: "busy",
    message: "Busy, try later",
    meaning: "With HTTP status 429: too many requests in a short time; nothing was recorded. With 200: the channel was too busy; the payment or refund failed and its number is spent.",
    action: "With 429 wait as long as `Retry-After` says and send the same request again. With 200 try again later under a new out_trade_no.",
    retry: "later",
    cause: "channel",
    forces: ["payment", "refund"],
    origin: "extension",
  },
  channelNoAnswer: {
    code: "1298",
    name: "channelNoAnswer",
    message: "No answer from the channel",
    meaning: "The channel never answered and, asked again, does not know the transaction: it was never paid, or never refunded.",
    action: "Try again under a new out_trade_no.",
    retry: "new-number",
    cause: "channel",
    forces: ["payment", "refund"],
    origin: "extension",
  },
  customerCodeExpired: {
    code: "2005",
    name: "customerCodeExpired",
    message: "Customer code expired",
    meaning: "The payment code on the customer's phone was too old. The payment failed.",
    action: "Ask the customer to refresh the code, scan it, and try again under a new out_trade_no.",
    retry: "new-number",
    cause: "customer",
    forces: ["payment"],
    origin: "extension",
  },
  numberUsed: {
    code: "2011",
    name: "numberUsed",
    message: "out_trade_no already used",
    meaning: "The merchant has used this `out_trade_no` before, for a payment or refund that was not the same. A number names one payment or one refund, for ever. Nothing was done.",
    action: "Use a new number. To repeat a request, send exactly what you sent before.",
    retry: "new-number",
    cause: "partner",
    forces: [],
    origin: "extension",
  },
} as const;

export type CodeName = keyof typeof codes;
export type Code = (typeof codes)[CodeName]["code"];

/** The name in code of each `respcd`. */
export const codeNames = {
  "1100": "maintenance",
  "1102": "repeatRequest",
  "1103": "messageFormatError",
  "1104": "parameterError",
  "1108": "signatureError",
  "1124": "operationNotValid",
  "1125": "alreadyRefunded",
  "1126": "originalMismatch",
  "1136": "noSuchTransaction",
  "1142": "orderClosed",
  "1143": "waitingForCustomer",
  "1145": "processing",
  "1154": "internalError",
  "1155": "refundDenied",
  "1181": "orderExpired",
  "1201": "insufficientBalance",
  "1202": "paymentCodeInvalid",
  "1203": "merchantAccountError",
  "1204": "bankError",
  "1205": "paymentFailed",
  "1241": "merchantNotAllowed",
  "1260": "alreadyPaid",
  "1261": "notPaid",
  "1262": "refunded",
  "1263": "cancelled",
  "1264": "closed",
  "1269": "balanceTooLow",
  "1272": "refundTooLarge",
  "1297": "busy",
  "1298": "channelNoAnswer",
  "2005": "customerCodeExpired",
  "2011": "numberUsed",
  "0000": "ok",
} as const satisfies Readonly<Record<Code, CodeName>>;

/** Every `pay_type`. */
export const payTypes = {
  "800108": {
    name: "Alipay swipe card",
    channel: "alipay",
    flow: "swipe",
    close: false,
    reversal: true,
    origin: "seed",
    description: "The customer shows the payment code in the Alipay app (16 to 24 digits that start with 25 to 30). You scan it and send it as `auth_code`. Most payments are decided in the answer: `0000` is paid. With `1143` the customer still has to confirm on the phone, within 120 seconds.",
  },
  "800151": {
    name: "Alipay pre order",
    channel: "alipay",
    flow: "pre-order",
    close: false,
    reversal: true,
    origin: "seed",
    description: "You open the order and get a `pay_url`. Send the customer's browser there, or show it as a QR code; the customer confirms in Alipay. The answer is `0000` as soon as the order is open. That is not yet a payment: wait for the notification, or query.",
  },
  "800201": {
    name: "Wechat pre order",
    channel: "wechat",
    flow: "pre-order",
    close: true,
    reversal: false,
    origin: "seed",
    description: "You open the order and get a `pay_url`, repeated in `qrcode` as the text to encode. Show it as a QR code; the customer scans it with WeChat and confirms. The answer is `0000` as soon as the order is open. That is not yet a payment: wait for the notification, or query.",
  },
  "800207": {
    name: "Wechat H5",
    channel: "wechat",
    flow: "in-app",
    close: true,
    reversal: false,
    origin: "seed",
    description: "For a page that the customer has open inside WeChat. You open the order and get a `pay_url` to redirect to. With `openid` only that WeChat user can pay it. The answer is `0000` as soon as the order is open. That is not yet a payment: wait for the notification, or query.",
  },
  "800208": {
    name: "Wechat swipe card",
    channel: "wechat",
    flow: "swipe",
    close: true,
    reversal: false,
    origin: "seed",
    description: "The customer shows the payment code in WeChat (18 digits that start with 10 to 15). You scan it and send it as `auth_code`. Most payments are decided in the answer: `0000` is paid. With `1143` the customer still has to confirm on the phone, within 120 seconds.",
  },
} as const;

export type PayType = keyof typeof payTypes;
export type ChannelName = (typeof payTypes)[PayType]["channel"];

/** What is true of a state: `final` means that no move leads out of it. */
export interface State {
  readonly final: boolean;
  readonly meaning: string;
}

export type OrderState = "opening" | "pending" | "paid" | "failed" | "closed" | "refunded" | "reversed";

export const orderStates: Readonly<Record<OrderState, State>> = {
  opening: {
    final: false,
    meaning: "The gateway has durably recorded the order and asked the channel; the channel has not answered yet.",
  },
  pending: {
    final: false,
    meaning: "The order is open at the channel and the customer has to act on it.",
  },
  paid: {
    final: false,
    meaning: "The customer has paid. An order of which a part was refunded is still paid.",
  },
  failed: {
    final: false,
    meaning: "The payment was refused, by the customer or by the channel. Its `respcd` stays what it was. It can still be closed, so that no late success can follow.",
  },
  closed: {
    final: true,
    meaning: "The order was closed before it was paid, by a close, by a reversal, or by the system on expiry. Nothing can be paid on it.",
  },
  refunded: {
    final: true,
    meaning: "The whole amount was given back by one or more refunds.",
  },
  reversed: {
    final: true,
    meaning: "A paid Alipay order was reversed; the whole amount was given back at once.",
  },
};

/** The states that can follow each state of an order; every other move is a fault. */
export const orderMoves: Readonly<Record<OrderState, readonly OrderState[]>> = {
  opening: ["pending", "paid", "failed"],
  pending: ["paid", "failed", "closed"],
  paid: ["refunded", "reversed"],
  failed: ["closed"],
  closed: [],
  refunded: [],
  reversed: [],
};

export type OperationState = "requested" | "succeeded" | "failed";

export const operationStates: Readonly<Record<OperationState, State>> = {
  requested: {
    final: false,
    meaning: "Durably recorded and sent to the channel; its outcome is not known yet.",
  },
  succeeded: { final: true, meaning: "The channel carried it out." },
  failed: {
    final: true,
    meaning: "The channel refused it; the order is as it was before.",
  },
};

/** The states that can follow each state of an operation; every other move is a fault. */
export const operationMoves: Readonly<Record<OperationState, readonly OperationState[]>> = {
  requested: ["succeeded", "failed"],
  succeeded: [],
  failed: [],
};

/** When a case of the table of outcomes applies; a case without a condition always does. */
export type OutcomeCondition = "expired" | "over-remainder" | "partly-refunded" | "swipe";
export type OutcomeEffect = "ask-channel" | "close" | "none" | "refund" | "replay" | "reverse";

export interface Outcome {
  readonly when?: OutcomeCondition;
  /** `own` is the code with which the order failed. */
  readonly respcd: Code | "own";
  /** What a query's `cancel` says; on queries only. */
  readonly cancel?: "0" | "1" | "2" | "3" | "5";
  readonly effect: OutcomeEffect;
}

/** What each operation answers in each state of an order: the first case that applies. */
export const outcomes: Readonly<
  Record<
    OrderState,
    Readonly<Record<"payment" | "query" | "close" | "refund" | "reversal", readonly Outcome[]>>
  >
> = {
  opening: {
    payment: [{ respcd: "1145", effect: "replay" }],
    query: [{ respcd: "1145", cancel: "0", effect: "none" }],
    close: [{ respcd: "1145", effect: "ask-channel" }],
    refund: [{ respcd: "1145", effect: "none" }],
    reversal: [{ respcd: "1145", effect: "ask-channel" }],
  },
  pending: {
    payment: [
      { when: "swipe", respcd: "1143", effect: "replay" },
      { respcd: "0000", effect: "replay" },
    ],
    query: [{ respcd: "1143", cancel: "0", effect: "none" }],
    close: [{ respcd: "0000", effect: "close" }],
    refund: [{ respcd: "1261", effect: "none" }],
    reversal: [{ respcd: "0000", effect: "close" }],
  },
  paid: {
    payment: [{ respcd: "0000", effect: "replay" }],
    query: [
      { when: "partly-refunded", respcd: "0000", cancel: "5", effect: "none" },
      { respcd: "0000", cancel: "0", effect: "none" },
    ],
    close: [{ respcd: "1260", effect: "none" }],
    refund: [
      { when: "over-remainder", respcd: "1272", effect: "none" },
      { respcd: "0000", effect: "refund" },
    ],
    reversal: [
      { when: "partly-refunded", respcd: "1262", effect: "none" },
      { respcd: "0000", effect: "reverse" },
    ],
  },
  failed: {
    payment: [{ respcd: "own", effect: "replay" }],
    query: [{ respcd: "own", cancel: "0", effect: "none" }],
    close: [{ respcd: "0000", effect: "close" }],
    refund: [{ respcd: "1261", effect: "none" }],
    reversal: [{ respcd: "0000", effect: "close" }],
  },
  closed: {
    payment: [
      { when: "expired", respcd: "1181", effect: "replay" },
      { respcd: "1142", effect: "replay" },
    ],
    query: [
      { when: "expired", respcd: "1181", cancel: "2", effect: "none" },
      { respcd: "1142", cancel: "2", effect: "none" },
    ],
    close: [{ respcd: "0000", effect: "replay" }],
    refund: [{ respcd: "1264", effect: "none" }],
    reversal: [{ respcd: "0000", effect: "replay" }],
  },
  refunded: {
    payment: [{ respcd: "0000", effect: "replay" }],
    query: [{ respcd: "0000", cancel: "3", effect: "none" }],
    close: [{ respcd: "1262", effect: "none" }],
    refund: [{ respcd: "1125", effect: "none" }],
    reversal: [{ respcd: "1262", effect: "none" }],
  },
  reversed: {
    payment: [{ respcd: "0000", effect: "replay" }],
    query: [{ respcd: "0000", cancel: "1", effect: "none" }],
    close: [{ respcd: "1124", effect: "none" }],
    refund: [{ respcd: "1263", effect: "none" }],
    reversal: [{ respcd: "0000", effect: "replay" }],
  },
};
