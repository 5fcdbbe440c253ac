import { codes as catalogue } from "@trade-v1/contract/catalogue";
import type { Language } from "../language.ts";
import { codesInChinese } from "./codes-in-chinese.ts";
import { codeLink, markdownTable } from "./markdown-table.ts";

const words = {
  head: {
    en: ["`txamt`", "Answer", "On a payment", "On a refund"],
    zh: ["`txamt`", "应答", "支付", "退款"],
  },
  yes: { en: "yes", zh: "是" },
} as const;

/** The amounts that force an outcome in the sandbox: each equals the code. */
export function forcedOutcomes(language: Language): string {
  const rows = Object.values(catalogue)
    .filter(({ forces }) => forces.length > 0)
    .map(({ code, name, message, forces }) => {
      const forced: readonly string[] = forces;
      const mark = (kind: string) => (forced.includes(kind) ? words.yes[language] : "–");
      const said = language === "zh" ? codesInChinese[name].message : message;
      return [`\`${code}\``, `${codeLink(code)} ${said}`, mark("payment"), mark("refund")];
    });
  return markdownTable(words.head[language], rows);
}
