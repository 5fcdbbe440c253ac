import { operationMoves, orderMoves } from "@trade-v1/contract/catalogue";
import type { BookedMove, BookedTransaction } from "./books.ts";
import type { Check } from "./evidence.ts";

/** Only legal moves were made, none out of a final state, and together they lead to the present. */
export const legalHistory: Check = function* ({ books }, { transactions, movesOf }) {
  for (const transaction of books.transactions) {
    const fault = faultOf(transaction, movesOf(transaction.id));
    if (fault === null) continue;
    const what = `${transaction.kind} ${transaction.id}: ${fault}`;
    yield { invariant: "legal-history", what };
  }
  for (const { transactionId } of books.moves) {
    if (transactions.has(transactionId)) continue;
    yield { invariant: "legal-history", what: `${transactionId} has a history and no row` };
  }
};

const firstStates: Readonly<Record<BookedTransaction["kind"], readonly string[]>> = {
  payment: ["opening"],
  // The refund of money that the channel gave back by itself begins as done.
  refund: ["requested", "succeeded"],
  close: ["requested"],
  reversal: ["requested"],
};

function faultOf(
  { kind, state, code }: BookedTransaction,
  moves: readonly BookedMove[],
): string | null {
  const legal: Readonly<Record<string, readonly string[]>> =
    kind === "payment" ? orderMoves : operationMoves;
  let at: BookedMove | undefined;
  for (const move of moves) {
    if (move.sequence !== (at?.sequence ?? 0) + 1) return `entry ${move.sequence} out of sequence`;
    if (move.fromState !== (at?.toState ?? null)) return `entry ${move.sequence} begins elsewhere`;
    const isLegal = at
      ? legal[at.toState]?.includes(move.toState)
      : firstStates[kind].includes(move.toState);
    if (!isLegal) return `moved from ${at?.toState ?? "nothing"} to ${move.toState}`;
    at = move;
  }
  if (at === undefined) return "has no history";
  if (at.toState !== state) return `is ${state}, its history ends in ${at.toState}`;
  return at.code === code ? null : `says ${code}, its history ${at.code}`;
}
