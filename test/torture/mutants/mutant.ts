/** A planted bug: one place of the source, changed, and the judgement that must notice. */
export interface Mutant {
  /** Short and unique. */
  readonly name: string;
  /** What the changed gateway does wrong, as a sentence. */
  readonly what: string;
  /** The changed file, from the root of the repository. */
  readonly file: string;
  /** The text that is replaced; it must be in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** The campaign that is run against it, and for how many rounds. */
  readonly campaign: string;
  readonly cycles: number;
  /** The invariant that this campaign must find broken. */
  readonly caughtBy: string;
}
