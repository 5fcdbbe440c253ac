import type { Phase, Row } from "./run-trial.ts";

const head = ["generator", "version", "document", "generated", "compiled", "story passed"];

/** The rows as an aligned table, for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [head, ...rows.map(cellsOf)];
  // The reason why one was skipped may run on to the right.
  const whole = lines.filter((cells) => cells.length === head.length);
  const names = lines.map((cells) => cells.slice(0, 3));
  const widths = head.map((_, column) =>
    Math.max(...[...whole, ...names].map((cells) => (cells[column] ?? "").length)),
  );
  const aligned = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  aligned.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  return aligned.join("\n");
}

function cellsOf({ trial, seconds, skipped, failed }: Row): readonly string[] {
  const { language, generator, version, document } = trial;
  const names = [`${language}: ${generator}`, version, document];
  if (skipped !== undefined) return [...names, `SKIPPED: ${skipped}`];
  const cell = (phase: Phase) => {
    const taken = seconds[phase];
    if (taken !== undefined) return `${taken.toFixed(1)} s`;
    return failed?.phase === phase ? "FAILED" : "-";
  };
  const generated = failed?.phase === "install" ? "FAILED to install" : cell("generate");
  return [...names, generated, cell("compile"), cell("story")];
}
