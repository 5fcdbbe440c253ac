import { crashMutants } from "./crash.ts";
import type { Mutant } from "./mutant.ts";

/** Every planted bug, in the order of the report. */
export const mutants: readonly Mutant[] = [...crashMutants];
