import type { ClauseId } from "trade-conformance";
import type { Fault, Passing } from "./wrong-gateway.ts";

/** An implementation that is wrong in one thing, and the promise that it breaks. */
export interface Planted {
  readonly name: string;
  /** What is wrong with it, as its maker would have to admit. */
  readonly what: string;
  /** The clause by which a run has to name it. */
  readonly clause: ClauseId;
  /** Stories that meet it, for a run that has no time for all. */
  readonly only: readonly string[];
  /** Whether it breaks what the original document promises, so that the seed's profile finds it too. */
  readonly isSeeds?: boolean;
  /** Made anew for each run, as it may remember. Everything passes if it is missing. */
  readonly fault?: () => Fault;
  /** What is wrong with its notifications. */
  readonly tell?: () => (notification: Passing) => Passing;
}
