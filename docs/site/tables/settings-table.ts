import { readFileSync } from "node:fs";

const page = new URL("../../settings.md", import.meta.url);

/** The table of settings, which `npm run docs:settings` makes from the gateway's own. */
export function settingsTable(): string {
  const lines = readFileSync(page, "utf8").split("\n");
  const table = lines.filter((line) => line.startsWith("|"));
  if (table.length < 3) throw new Error("docs/settings.md has no table: npm run docs:settings");
  return table.join("\n");
}
