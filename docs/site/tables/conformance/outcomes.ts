import type { Language } from "../../language.ts";
import { markdownTable } from "../markdown-table.ts";
import { passed, share } from "./results.ts";

const head = {
  en: ["Operation", "Outcomes reached"],
  zh: ["接口", "到达的结果"],
} as const;

/** How many of its declared outcomes each operation was brought to, at our gateway. */
export function conformanceOutcomes(language: Language): string {
  const full = passed.find(({ profile }) => profile === "full");
  const rows = full?.operations.map((row) => [`[${row.name}](ref:${row.name})`, share(row)]) ?? [];
  return markdownTable(head[language], rows);
}
