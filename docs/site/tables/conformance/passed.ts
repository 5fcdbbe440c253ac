import type { Language, Texts } from "../../language.ts";
import { markdownTable } from "../markdown-table.ts";
import { date, passed, share } from "./results.ts";

const head = {
  en: ["Implementation", "Profile", "Stories passed", "Outcomes reached", "Cells reached"],
  zh: ["实现", "档位", "通过的场景", "到达的结果", "到达的单元格"],
} as const;

const asOf: Texts = { en: `As of ${date}.`, zh: `截至 ${date}。` };

const implementations: Readonly<Record<string, Texts>> = {
  "gateway on SQLite": { en: "our gateway, on SQLite", zh: "我们的网关，SQLite" },
  "Prism mock": { en: "the Prism mock", zh: "Prism 模拟服务" },
};

/** Where the kit passes, and how much of the contract it reaches there. */
export function conformancePassed(language: Language): string {
  const rows = passed.map(({ implementation, profile, passed, failed, outcomes, cells }) => [
    implementations[implementation]?.[language] ?? implementation,
    `\`${profile}\``,
    `${passed} / ${passed + failed}`,
    share(outcomes),
    share(cells),
  ]);
  return `${markdownTable(head[language], rows)}\n\n${asOf[language]}`;
}
