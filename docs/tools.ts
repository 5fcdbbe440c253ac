/** Development dependencies that the build cannot do without. */
const needed = [
  "@redocly/cli/bin/cli.js",
  "@trade-v1/contract/catalogue",
  "markdown-it",
  "minisearch",
  "rolldown",
  "shiki/core",
  "yaml",
];

/** Whether the tools that the build needs are installed: they are development dependencies. */
export function canBuild(): boolean {
  try {
    return needed.every((name) => import.meta.resolve(name) !== "");
  } catch {
    return false;
  }
}
