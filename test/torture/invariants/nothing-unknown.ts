import type { BookedTransaction } from "./books.ts";
import type { Check } from "./evidence.ts";

/** So many questions without an answer raise the alarm (contract §10, settle schedule). */
const ALARM_ATTEMPT = 12;

/** What is undecided is on the schedule, and raises an alarm when it stays so. */
export const nothingUnknown: Check = function* ({ books, isSettled }) {
  const broken = (what: string) => ({ invariant: "nothing-unknown", what }) as const;
  const alarmed = new Set(
    books.alarms.filter(({ kind }) => kind === "unsettled").map((alarm) => alarm.transactionId),
  );
  for (const transaction of books.transactions) {
    const { kind, id, state, settleAt, settleAttempts } = transaction;
    const isUnknown = state === "opening" || state === "requested";
    if ((isUnknown || state === "pending") && settleAt === null) {
      yield broken(`${kind} ${id} is ${state} and nobody will ask about it`);
    }
    if (!isUnknown) continue;
    if (isSettled && !(isOwed(transaction) && alarmed.has(id)))
      yield broken(`${kind} ${id} is still ${state}`);
    if (settleAttempts >= ALARM_ATTEMPT && !alarmed.has(id)) {
      yield broken(`${kind} ${id} is ${state} after ${settleAttempts} questions without an alarm`);
    }
  }
};

/** The system owes a late success's money even if the channel refuses the refund: a person helps. */
function isOwed({ kind, cause }: BookedTransaction): boolean {
  return kind === "refund" && cause === "system";
}
