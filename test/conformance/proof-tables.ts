interface Reached {
  readonly reached: number;
  readonly of: number;
}

/** An implementation at which the kit has to pass. */
export interface PassedRow {
  readonly implementation: string;
  readonly profile: string;
  readonly passed: number;
  readonly failed: number;
  readonly outcomes: Reached;
  readonly cells: Reached;
  readonly operations: readonly (Reached & { readonly name: string })[];
}

/** An implementation that is wrong in one thing. */
export interface WrongRow {
  readonly name: string;
  readonly what: string;
  /** The clause by which it has to be named. */
  readonly clause: string;
  /** Whose promise it breaks. */
  readonly origin: "seed" | "extension";
  /** How many stories failed, of how many that were played. */
  readonly failed: number;
  readonly played: number;
  readonly caught: boolean;
}

/** What a proof came to, as docs/results/conformance.json keeps it. */
export interface ProofResult {
  readonly date: string;
  readonly passed: readonly PassedRow[];
  readonly wrong: readonly WrongRow[];
}

/** The tables as text. */
export function tables({ passed, wrong }: ProofResult): string {
  const right = passed.map((row) => [
    row.implementation,
    row.profile,
    `${row.passed} of ${row.passed + row.failed}`,
    share(row.outcomes),
    share(row.cells),
  ]);
  const full = passed.find(({ profile }) => profile === "full");
  const operations = full?.operations.map((row) => [row.name, share(row)]) ?? [];
  const caught = wrong.map((row) => [
    row.caught ? "caught" : "MISSED",
    row.name,
    row.clause,
    `${row.failed} of ${row.played}`,
    row.what,
  ]);
  return [
    table(
      ["implementation", "profile", "stories passed", "outcomes reached", "cells reached"],
      right,
    ),
    table(["operation", "outcomes reached"], operations),
    table(["", "wrong implementation", "named by", "stories failed", "what is wrong"], caught),
  ].join("\n\n");
}

function share({ reached, of }: Reached): string {
  return of === 0 ? "–" : `${reached} of ${of} (${Math.floor((100 * reached) / of)} %)`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((text, column) =>
    Math.max(text.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
