import { expect, test } from "vitest";
import { forcedOutcome } from "./forced-outcome.ts";

test.each([0, 1, 143, 11_43_0, 1144, 10_000, 1260, 1272, 2011, 1100])(
  "the amount %i forces neither a payment nor a refund",
  (amount) => {
    expect(forcedOutcome("payment", amount)).toBeNull();
    expect(forcedOutcome("refund", amount)).toBeNull();
  },
);

test.each([
  { amount: 1143, payment: { kind: "waiting" }, refund: null },
  { amount: 1201, payment: { kind: "refused", code: "1201" }, refund: null },
  { amount: 2005, payment: { kind: "refused", code: "2005" }, refund: null },
  { amount: 1155, payment: null, refund: { kind: "refused", code: "1155" } },
  { amount: 1269, payment: null, refund: { kind: "refused", code: "1269" } },
  {
    amount: 1297,
    payment: { kind: "refused", code: "1297" },
    refund: { kind: "refused", code: "1297" },
  },
  {
    amount: 1145,
    payment: { kind: "undecided", code: null },
    refund: { kind: "undecided", code: null },
  },
  {
    amount: 1298,
    payment: { kind: "undecided", code: "1298" },
    refund: { kind: "undecided", code: "1298" },
  },
])(
  "the amount $amount forces what its row in the catalogue says",
  ({ amount, payment, refund }) => {
    expect(forcedOutcome("payment", amount)).toEqual(payment);
    expect(forcedOutcome("refund", amount)).toEqual(refund);
  },
);
