import type { Clause } from "../clauses.ts";
import type { Stage } from "./stage.ts";

/** What a run asks for: what the original document promises, or our extensions too. */
export type Profile = "seed" | "full";

/** What has to be there, or a story is skipped. */
export type Need = "sandbox" | "notifications";

/** One thing that is tried, told from beginning to end. */
export interface Story {
  /** Unique: `state-table/paid-800208`. Its first part is the suite, what `--only` picks by. */
  readonly id: string;
  /** What is tried, in words: "a paid order is not closed". */
  readonly title: string;
  /** The promise that it is about; problems name their own. */
  readonly clause: Clause;
  readonly profile: Profile;
  readonly needs: readonly Need[];
  readonly run: (stage: Stage) => Promise<void>;
}
