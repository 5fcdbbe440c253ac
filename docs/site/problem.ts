/** Something in a source of the docs that would be wrong on the page. */
export interface Problem {
  /** Path of the file, as the author knows it. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly what: string;
}

/** Stops the build if anything was found, naming file and line of each. */
export function stopAt(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ file, line, what }) => `${file}:${line}: ${what}`);
  throw new Error(`The docs cannot be built.\n${lines.join("\n")}`);
}
