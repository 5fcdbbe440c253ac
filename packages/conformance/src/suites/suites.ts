import type { Profile, Story } from "../story/story.ts";
import { bodiesSuite } from "./bodies.ts";
import { examples } from "./examples.ts";
import { idempotency } from "./idempotency.ts";
import { isolation } from "./isolation.ts";
import { mock } from "./mock.ts";
import { notifications } from "./notifications.ts";
import { refusalsSuite } from "./refusals.ts";
import { seed } from "./seed.ts";
import { signatures } from "./signatures.ts";
import { stateTable } from "./state-table.ts";

/** Every story that is code, in the order in which a report shows them. */
const stories: readonly Story[] = [
  ...seed,
  ...examples,
  ...stateTable,
  ...refusalsSuite,
  ...bodiesSuite,
  ...signatures,
  ...idempotency,
  ...isolation,
  ...notifications,
];

export interface Selection {
  readonly profile: Profile;
  /** Whether what is tested keeps no state, as a mock. */
  readonly stateless: boolean;
  /** Beginnings of ids; empty for all. */
  readonly only: readonly string[];
}

/** The stories of a run. `full` asks what `seed` asks too. */
export function chooseStories(
  { profile, stateless, only }: Selection,
  workflows: readonly Story[],
): readonly Story[] {
  const all = stateless
    ? mock
    : [...stories.slice(0, seed.length), ...workflows, ...stories.slice(seed.length)];
  return all
    .filter((story) => profile === "full" || story.profile === "seed")
    .filter(({ id }) => only.length === 0 || only.some((beginning) => id.startsWith(beginning)));
}

/** The names of the suites, for a selection that matches nothing. */
export function suiteNames(all: readonly Story[]): readonly string[] {
  return [...new Set(all.map(({ id }) => id.split("/")[0] ?? id))];
}
