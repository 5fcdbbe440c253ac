import type { Language } from "../../language.ts";
import { markdownTable } from "../markdown-table.ts";
import { clientResults } from "./results.ts";

const words = {
  head: {
    en: ["Language", "Generator", "Version", "OpenAPI", "Generated", "Compiled", "Story"],
    zh: ["语言", "生成器", "版本", "OpenAPI", "生成", "编译", "流程"],
  },
  caption: {
    en: (dates: string, tools: string) => `Run on ${dates} with ${tools}.`,
    zh: (dates: string, tools: string) => `运行于 ${dates}，环境为 ${tools}。`,
  },
} as const;

/** Which generators were run, and how long each step took. */
export function clientsTable(language: Language): string {
  const results = clientResults();
  const rows = results.map(({ name, generator, version, document, seconds, ...result }) => [
    result.language,
    `[${generator}](#${name})`,
    version,
    document === "openapi.json" ? "3.1" : "3.0",
    ...[seconds.generate, seconds.compile, seconds.story].map((took) => `${took.toFixed(1)} s`),
  ]);
  const dates = [...new Set(results.map(({ date }) => date))].sort();
  const tools = [...new Set(results.flatMap((result) => result.tools.split(", ")))].sort();
  const caption = words.caption[language](dates.join(", "), tools.join(", "));
  return `${markdownTable(words.head[language], rows)}\n\n${caption}`;
}
