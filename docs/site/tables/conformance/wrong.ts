import type { Language } from "../../language.ts";
import { markdownTable } from "../markdown-table.ts";
import { wrong } from "./results.ts";
import { wrongInChinese } from "./wrong-in-chinese.ts";

const head = {
  en: ["What is wrong", "Named by", "Stories failed", ""],
  zh: ["错在哪里", "指出的条款", "失败的场景", ""],
} as const;

const verdicts = {
  caught: { en: "caught", zh: "已发现" },
  missed: { en: "**missed**", zh: "**未发现**" },
} as const;

/** The implementations that are wrong in one thing, and what the kit said of each. */
export function conformanceWrong(language: Language): string {
  const rows = wrong.map(({ name, what, clause, failed, played, caught }) => [
    language === "en" ? what : chinese(name),
    `\`${clause}\``,
    `${failed} / ${played}`,
    verdicts[caught ? "caught" : "missed"][language],
  ]);
  return markdownTable(head[language], rows);
}

/** @throws if the words are missing, which stops the build */
function chinese(name: string): string {
  const words = wrongInChinese[name];
  if (words === undefined) {
    throw new Error(`docs/site/tables/conformance/wrong-in-chinese.ts has no words for ${name}`);
  }
  return words;
}
