import type { operations } from "@trade-v1/contract/operations";
import type { Violation } from "../campaign.ts";
import type { Books } from "./books.ts";
import type { Indexed } from "./indexed.ts";
import type { Ledger } from "./ledger.ts";

/** A request that a client sent, and the answer that reached it; null when none did. */
export interface Exchange {
  readonly appCode: string;
  readonly merchantId: string;
  readonly operation: keyof typeof operations;
  readonly fields: Readonly<Record<string, string>>;
  readonly answer: {
    readonly status: number;
    readonly body: Readonly<Record<string, unknown>>;
  } | null;
}

/** A notification that reached a receiver. */
export interface Delivery {
  readonly id: string;
  readonly body: string;
}

/** Everything that is known after a run. */
export interface Evidence {
  /** What the gateway's database holds. */
  readonly books: Books;
  /** What the wallets' own books hold. */
  readonly ledger: Ledger;
  /** Every request that was sent. Left out: what clients were told is not judged. */
  readonly exchanges?: readonly Exchange[];
  /** Every notification that arrived, in that order. Left out: receptions are not judged. */
  readonly deliveries?: readonly Delivery[];
  /** The channel has answered everything and all schedules have run: nothing may be undecided any more. */
  readonly isSettled: boolean;
}

/** The promises that every run is judged by. */
export type Invariant =
  | "refunds-within-payment"
  | "one-number-one-transaction"
  | "answers-recorded"
  | "nothing-unasked"
  | "legal-history"
  | "ledger-equals-books"
  | "nothing-unknown"
  | "every-success-announced"
  | "same-syssn-again";

/** One promise: says where the evidence breaks it. */
export type Check = (
  evidence: Evidence,
  indexed: Indexed,
) => Iterable<Violation & { readonly invariant: Invariant }>;
