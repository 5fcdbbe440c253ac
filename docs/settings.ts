import { writeFile } from "node:fs/promises";
import { type Setting, settings } from "@trade-v1/server";

/** Where the page of settings stands. */
export const settingsPage = new URL("settings.md", import.meta.url);

/** The page of settings, made from the table that the gateway reads them by. */
export function renderSettings(): string {
  const rows = Object.values<Setting<unknown>>(settings).map(
    ({ name, default: standard, meaning }) =>
      `| \`${name}\` | ${standard === "" ? "" : `\`${standard}\``} | ${meaning.replaceAll("|", "\\|")} |`,
  );
  return `# Settings

Environment variables that \`npm start\` and \`trade start\` read. A value that cannot be used, or a \`TRADE_\` name that does not exist, stops the start with a sentence. This page is made by \`npm run docs:settings\`.

| variable | default | meaning |
|---|---|---|
${rows.join("\n")}
`;
}

if (import.meta.main) await writeFile(settingsPage, renderSettings());
