import { crashMutants } from "./crash.ts";
import type { Mutant } from "./mutant.ts";
import { networkMutants } from "./network.ts";

/** Every planted bug, in the order of the report. */
export const mutants: readonly Mutant[] = [...crashMutants, ...networkMutants];
