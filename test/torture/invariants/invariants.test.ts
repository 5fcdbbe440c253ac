import { expect, test } from "vitest";
import type { BookedTransaction } from "./books.ts";
import { checkInvariants } from "./check.ts";
import type { Evidence, Invariant } from "./evidence.ts";

/** A paid order of 1000 of which 300 went back, announced, and as the clients and the wallets know it. */
function sound() {
  const order: BookedTransaction = {
    id: "1",
    merchantId: "m",
    kind: "payment",
    orderId: "1",
    orderNumber: "o-1",
    number: "o-1",
    cause: "partner",
    payType: "800208",
    amount: 1000,
    currency: "HKD",
    state: "paid",
    code: "0000",
    channelId: "c-1",
    settleAt: null,
    settleAttempts: 0,
    notifyUrl: "https://shop.example/",
    refundedAmount: 300,
    pendingAmount: 0,
  };
  const refund: BookedTransaction = {
    ...order,
    id: "2",
    kind: "refund",
    number: "r-1",
    amount: 300,
    state: "succeeded",
    channelId: "c-2",
    notifyUrl: null,
    refundedAmount: null,
    pendingAmount: null,
  };
  const move = { transactionId: "1", sequence: 1, fromState: null, code: "1145", at: 1 };
  const notification = { orderId: "1", state: "delivered", attempts: 1, createdAt: 2 } as const;
  const attempt = { attempt: 1, status: 200, error: "" };
  const body = (syssn: string, txamt: string, out_trade_no: string) =>
    JSON.stringify({ syssn, txamt, out_trade_no, mchid: "m" });
  const paid = body("1", "1000", "o-1");
  const refunded = body("2", "300", "r-1");
  return {
    books: {
      transactions: [order, refund],
      moves: [
        { ...move, toState: "opening" },
        { ...move, sequence: 2, fromState: "opening", toState: "paid", code: "0000", at: 2 },
        { ...move, transactionId: "2", toState: "requested" },
        {
          ...move,
          transactionId: "2",
          sequence: 2,
          fromState: "requested",
          toState: "succeeded",
          code: "0000",
          at: 2,
        },
      ],
      notifications: [
        { ...notification, id: "1", type: "payment", body: paid },
        { ...notification, id: "2", type: "refund", body: refunded },
      ],
      attempts: [
        { ...attempt, notificationId: "1" },
        { ...attempt, notificationId: "2" },
      ],
      alarms: [],
    },
    ledger: {
      orders: [
        {
          id: "1",
          merchantId: "m",
          payType: "800208",
          amount: 1000,
          currency: "HKD",
          status: "paid",
        },
      ],
      entries: [
        { orderId: "1", kind: "charge", refundId: null, amount: 1000, channelId: "c-1" },
        { orderId: "1", kind: "refund", refundId: "2", amount: 300, channelId: "c-2" },
      ],
      openings: new Map([["1", 1]]),
    },
    exchanges: [
      {
        appCode: "a",
        merchantId: "m",
        operation: "createPayment",
        fields: { out_trade_no: "o-1", txamt: "1000", pay_type: "800208" },
        answer: { status: 200, body: { syssn: "1", respcd: "0000", txamt: "1000" } },
      },
      {
        appCode: "a",
        merchantId: "m",
        operation: "createRefund",
        fields: { syssn: "1", out_trade_no: "r-1", txamt: "300" },
        answer: {
          status: 200,
          body: { syssn: "2", orig_syssn: "1", respcd: "0000", txamt: "300" },
        },
      },
    ],
    deliveries: [
      { id: "1", body: paid },
      { id: "2", body: refunded },
    ],
    isSettled: true,
  } satisfies Evidence;
}

type Sound = ReturnType<typeof sound>;

/** The evidence, free to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: a planted fault may be of any kind, wrong types included.
type Spoilt = any;

test("breaks no promise as it is", () => {
  expect(checkInvariants(sound())).toEqual([]);
});

const faults: readonly [what: string, invariant: Invariant, spoil: (evidence: Spoilt) => void][] = [
  [
    "an amount of half a cent",
    "refunds-within-payment",
    (e) => (e.books.transactions[0].amount = 0.5),
  ],
  ["a refund of nothing", "refunds-within-payment", (e) => (e.books.transactions[1].amount = 0)],
  [
    "a refund above the payment",
    "refunds-within-payment",
    (e) => (e.books.transactions[1].amount = 1001),
  ],
  [
    "an unresolved refund above what is left",
    "refunds-within-payment",
    (e) =>
      e.books.transactions.push({
        ...e.books.transactions[1],
        id: "3",
        number: "r-2",
        state: "requested",
        amount: 701,
      }),
  ],
  ["a wrong sum", "refunds-within-payment", (e) => (e.books.transactions[0].refundedAmount = 299)],
  [
    "a refund under its order's number",
    "one-number-one-transaction",
    (e) => (e.books.transactions[1].number = "o-1"),
  ],
  ["an answered payment gone", "answers-recorded", (e) => e.books.transactions.splice(0, 1)],
  ["another amount", "answers-recorded", (e) => (e.exchanges[0].answer.body.txamt = "999")],
  [
    "an outcome that never was",
    "answers-recorded",
    (e) => (e.exchanges[0].answer.body.respcd = "1142"),
  ],
  ["another merchant's", "answers-recorded", (e) => (e.exchanges[0].merchantId = "n")],
  [
    "a query that tells of what is not there",
    "answers-recorded",
    (e) =>
      e.exchanges.push({
        ...e.exchanges[0],
        operation: "queryTransactions",
        answer: { status: 200, body: { data: [{ syssn: "9", respcd: "0000", txamt: "1" }] } },
      }),
  ],
  ["a payment nobody sent", "nothing-unasked", (e) => e.exchanges.splice(0, 1)],
  ["a refund of another amount", "nothing-unasked", (e) => (e.exchanges[1].fields.txamt = "30")],
  [
    "a refund by the system without a late success",
    "nothing-unasked",
    (e) => (e.books.transactions[1].cause = "system"),
  ],
  ["a missing step", "legal-history", (e) => e.books.moves.splice(0, 1)],
  ["an illegal step", "legal-history", (e) => (e.books.moves[1].toState = "refunded")],
  [
    "a state without its step",
    "legal-history",
    (e) => (e.books.transactions[0].state = "reversed"),
  ],
  ["a code without its step", "legal-history", (e) => (e.books.transactions[0].code = "1142")],
  [
    "a step out of a final state",
    "legal-history",
    (e) => {
      e.books.moves.push({
        transactionId: "2",
        sequence: 3,
        fromState: "succeeded",
        toState: "failed",
        code: "1298",
        at: 3,
      });
      Object.assign(e.books.transactions[1], { state: "failed", code: "1298" });
    },
  ],
  ["a second charge", "ledger-equals-books", (e) => e.ledger.entries.push(e.ledger.entries[0])],
  ["no charge", "ledger-equals-books", (e) => e.ledger.entries.splice(0, 1)],
  ["a charge of another amount", "ledger-equals-books", (e) => (e.ledger.entries[0].amount = 999)],
  ["a refund that never took place", "ledger-equals-books", (e) => e.ledger.entries.splice(1, 1)],
  [
    "a refund that we know nothing of",
    "ledger-equals-books",
    (e) => e.ledger.entries.push({ ...e.ledger.entries[1], refundId: "9", channelId: "c-9" }),
  ],
  ["an order that we know nothing of", "ledger-equals-books", (e) => (e.ledger.orders[0].id = "9")],
  ["a payment sent twice", "ledger-equals-books", (e) => e.ledger.openings.set("1", 2)],
  [
    "a charge for an order that failed",
    "ledger-equals-books",
    (e) => (e.books.transactions[0].state = "failed"),
  ],
  [
    "an order that nobody asks about",
    "nothing-unknown",
    (e) => (e.books.transactions[0].state = "pending"),
  ],
  [
    "a refund that stays undecided",
    "nothing-unknown",
    (e) => Object.assign(e.books.transactions[1], { state: "requested", settleAt: 5 }),
  ],
  [
    "no alarm",
    "nothing-unknown",
    (e) => {
      e.isSettled = false;
      Object.assign(e.books.transactions[1], {
        state: "requested",
        settleAt: 5,
        settleAttempts: 12,
      });
    },
  ],
  ["no notification", "every-success-announced", (e) => e.books.notifications.splice(1, 1)],
  [
    "a notification of another commit",
    "every-success-announced",
    (e) => (e.books.notifications[0].createdAt = 3),
  ],
  [
    "a notification of what failed",
    "every-success-announced",
    (e) => (e.books.moves[3].toState = "failed"),
  ],
  [
    "a notification that says another amount",
    "every-success-announced",
    (e) => (e.books.notifications[0].body = e.books.notifications[0].body.replace("1000", "1")),
  ],
  [
    "one that never leaves",
    "every-success-announced",
    (e) => (e.books.notifications[1].state = "waiting"),
  ],
  ["an attempt that is not kept", "every-success-announced", (e) => e.books.attempts.splice(0, 1)],
  [
    "a delivery that failed",
    "every-success-announced",
    (e) => (e.books.attempts[0].error = "answered 500"),
  ],
  ["a delivery that never arrived", "every-success-announced", (e) => e.deliveries.splice(1, 1)],
  ["other bytes", "every-success-announced", (e) => (e.deliveries[1].body += " ")],
  ["the refund first", "every-success-announced", (e) => e.deliveries.reverse()],
  [
    "another syssn on repetition",
    "same-syssn-again",
    (e) =>
      e.exchanges.push({
        ...e.exchanges[0],
        answer: { status: 200, body: { syssn: "7", respcd: "0000", txamt: "1000" } },
      }),
  ],
];

test.each(faults)("notices %s", (_, invariant, spoil) => {
  const evidence: Sound = sound();
  spoil(evidence);
  expect(checkInvariants(evidence).map((violation) => violation.invariant)).toContain(invariant);
});
