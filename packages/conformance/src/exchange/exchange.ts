import type { SignType } from "@trade-v1/signing";
import type { Clause } from "../clauses.ts";

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  /** Whose contract it falls under; undefined if under none. */
  readonly operationId: string | undefined;
  readonly sent: {
    readonly method: string;
    /** With the query, without the origin. */
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** Undefined if no answer came. */
  readonly answered: Answered | undefined;
  /** Why no answer came, in words. */
  readonly failure: string | undefined;
  readonly durationMs: number;
}

export interface Answered {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How an answer has to be signed: as the request was, by this key. */
export interface AnswerKey {
  readonly key: string;
  readonly signType: SignType;
}

/** Something that is not as the contract says. */
export interface Problem {
  readonly clause: Clause;
  /** What was found, and what would have been right. */
  readonly found: string;
}

/** A problem, and the exchange of its story that showed it. */
export interface NotedProblem extends Problem {
  /** The index of the exchange; -1 before any. */
  readonly exchange: number;
}
