import { openPayment } from "./decisions/open-payment.ts";
import { recordClose } from "./decisions/record-close.ts";
import { recordPayment } from "./decisions/record-payment.ts";
import { recordRefund } from "./decisions/record-refund.ts";
import { recordReversal } from "./decisions/record-reversal.ts";
import { requestClose } from "./decisions/request-close.ts";
import { requestExpiry } from "./decisions/request-expiry.ts";
import { requestRefund } from "./decisions/request-refund.ts";
import { requestReversal } from "./decisions/request-reversal.ts";

/**
 * Every change of an order, by name. A decision is pure and synchronous: it gets the locked rows
 * and returns what to store, so a store can run many of them in one transaction, on any thread.
 */
export const decisions = {
  openPayment,
  recordPayment,
  requestClose,
  recordClose,
  requestExpiry,
  requestRefund,
  recordRefund,
  requestReversal,
  recordReversal,
} as const;

export type Decisions = typeof decisions;
export type CommandName = keyof Decisions;
export type CommandInput<Name extends CommandName> = Parameters<Decisions[Name]>[1];
export type CommandResult<Name extends CommandName> = ReturnType<Decisions[Name]>["result"];

// What a decision throws.
export { Refusal } from "./outcome.ts";
