/** The stores that a campaign can be run against. */
export const engines = ["sqlite"] as const;
export type Engine = (typeof engines)[number];

/** What a campaign is asked to do. */
export interface Assignment {
  readonly engine: Engine;
  /** Decides everything that chance decides; the same seed gives the same requests and faults. */
  readonly seed: number;
  /** So many rounds at most; what a round is, the campaign says. */
  readonly cycles: number;
  /** True once the time that was given is used up: no further round is begun. */
  readonly isOver: () => boolean;
  /** Tells whoever watches how far it is. */
  readonly progress: (text: string) => void;
}

/** A promise that was found broken. */
export interface Violation {
  /** Which promise, in a few words that stay the same; mutants name the one that must catch them. */
  readonly invariant: string;
  readonly what: string;
}

export interface Result {
  /** Rounds that were carried out. */
  readonly rounds: number;
  /** What was counted, for the report; in the order to print. */
  readonly figures: Readonly<Record<string, number>>;
  /** More counts, in tables of their own, by their titles. */
  readonly details?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly violations: readonly Violation[];
  /** Why it could not be run here; nothing was judged then. */
  readonly skipped?: string;
}

/** One way to try to break a promise, again and again. */
export interface Campaign {
  /** As `npm run torture -- <name>` names it. */
  readonly name: string;
  /** One sentence: what is done, and what must hold. */
  readonly summary: string;
  /** Rounds when nobody says how many. */
  readonly cycles: number;
  run(assignment: Assignment): Promise<Result>;
}
