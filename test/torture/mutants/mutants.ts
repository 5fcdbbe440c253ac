import { crashMutants } from "./crash.ts";
import { fuzzMutants } from "./fuzz.ts";
import type { Mutant } from "./mutant.ts";
import { networkMutants } from "./network.ts";
import { racesMutants } from "./races.ts";
import { storageMutants } from "./storage.ts";

/** Every planted bug, in the order of the report. */
export const mutants: readonly Mutant[] = [
  ...crashMutants,
  ...fuzzMutants,
  ...networkMutants,
  ...racesMutants,
  ...storageMutants,
];
