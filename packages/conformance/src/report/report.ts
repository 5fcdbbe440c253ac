import type { Clause } from "../clauses.ts";
import type { CoveredCell, CoveredOutcome } from "../coverage/coverage.ts";
import type { Exchange, NotedProblem } from "../exchange/exchange.ts";
import type { Profile } from "../story/story.ts";

/** What one story came to. */
export interface StoryResult {
  readonly id: string;
  readonly title: string;
  readonly clause: Clause;
  readonly outcome: "passed" | "failed" | "skipped";
  /** Why it was skipped. */
  readonly reason?: string;
  readonly problems: readonly NotedProblem[];
  readonly exchanges: readonly Exchange[];
  readonly durationMs: number;
}

/** Everything that a run found out; every form of report is made from it. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  /** The version of the contract that was asked for. */
  readonly contract: string;
  readonly target: {
    readonly baseUrl: string;
    readonly appCode: string;
    readonly profile: Profile;
    readonly signType: string;
    /** Beginnings of the ids that were asked for; empty if everything was. */
    readonly only: readonly string[];
    /** Begins the number of everything that the run opened. */
    readonly run: string;
  };
  readonly startedAt: string;
  readonly durationMs: number;
  readonly totals: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly stories: readonly StoryResult[];
  /** What the contract declares, and which story reached it. Empty for the seed, which declares none. */
  readonly coverage: {
    readonly outcomes: readonly CoveredOutcome[];
    readonly cells: readonly CoveredCell[];
  };
}

export function totalsOf(stories: readonly StoryResult[]): Report["totals"] {
  const count = (outcome: StoryResult["outcome"]) =>
    stories.filter((story) => story.outcome === outcome).length;
  return { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
}
