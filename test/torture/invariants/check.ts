import type { Violation } from "../campaign.ts";
import { answersRecorded } from "./answers-recorded.ts";
import { everySuccessAnnounced } from "./every-success-announced.ts";
import type { Check, Evidence } from "./evidence.ts";
import { indexed } from "./indexed.ts";
import { ledgerEqualsBooks } from "./ledger-equals-books.ts";
import { legalHistory } from "./legal-history.ts";
import { nothingUnasked } from "./nothing-unasked.ts";
import { nothingUnknown } from "./nothing-unknown.ts";
import { oneNumberOneTransaction } from "./one-number-one-transaction.ts";
import { refundsWithinPayment } from "./refunds-within-payment.ts";
import { sameSyssnAgain } from "./same-syssn-again.ts";

const checks: readonly Check[] = [
  refundsWithinPayment,
  oneNumberOneTransaction,
  answersRecorded,
  nothingUnasked,
  legalHistory,
  ledgerEqualsBooks,
  nothingUnknown,
  everySuccessAnnounced,
  sameSyssnAgain,
];

/** Where the evidence breaks a promise about money. */
export function checkInvariants(evidence: Evidence): readonly Violation[] {
  const found = indexed(evidence.books, evidence.ledger);
  return checks.flatMap((check) => [...check(evidence, found)]);
}
