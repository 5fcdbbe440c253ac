/** A table in Markdown. A cell may hold Markdown, and no line break. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A code as a link to what to do about it. */
export function codeLink(code: string): string {
  return `[\`${code}\`](code:${code})`;
}
