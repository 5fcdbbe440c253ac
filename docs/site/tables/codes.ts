import { codes as catalogue } from "@trade-v1/contract/catalogue";
import type { Language, Texts } from "../language.ts";
import { codesInChinese } from "./codes-in-chinese.ts";
import { markdownTable } from "./markdown-table.ts";

type Code = (typeof catalogue)[keyof typeof catalogue];

const retries: Readonly<Record<Code["retry"], Texts>> = {
  "never-needed": { en: "not needed", zh: "无需重试" },
  safe: { en: "the same request, at once or a little later", zh: "可立即或稍后重发同一请求" },
  later: { en: "after a wait", zh: "等待后重试" },
  "new-number": { en: "only under a new number", zh: "只能用新的号码" },
  no: { en: "no: correct it, or accept the answer", zh: "不可：更正请求，或接受结果" },
};

const causes: Readonly<Record<Code["cause"], Texts>> = {
  partner: { en: "the request or the merchant's account", zh: "请求或商户账户" },
  customer: { en: "the customer", zh: "顾客" },
  channel: { en: "the channel", zh: "渠道" },
  gateway: { en: "the gateway", zh: "网关" },
};

const words = {
  head: {
    en: ["Code", "Message", "Send it again?"],
    zh: ["代码", "含义", "可否重发"],
  },
  action: { en: "What to do", zh: "怎么办" },
  retry: { en: "Send it again?", zh: "可否重发" },
  cause: { en: "Cause", zh: "原因在于" },
  forced: { en: "Forced in the sandbox by", zh: "沙箱中的触发方式" },
  amount: { en: "`txamt` of", zh: "`txamt` 为" },
  of: {
    payment: { en: "a payment", zh: "支付" },
    refund: { en: "a refund", zh: "退款" },
  },
} as const;

const sentences = (code: Code, language: Language) =>
  language === "zh" ? codesInChinese[code.name] : code;

/** Every code: an overview, then each with what it means and what to do, under the anchor `code-1143`. */
export function codes(language: Language): string {
  const all: readonly Code[] = Object.values(catalogue).sort((a, b) => (a.code < b.code ? -1 : 1));
  const overview = all.map((code) => [
    `[\`${code.code}\`](code:${code.code})`,
    sentences(code, language).message,
    retries[code.retry][language],
  ]);
  return [
    markdownTable(words.head[language], overview),
    ...all.map((code) => section(code, language)),
  ].join("\n\n");
}

function section(code: Code, language: Language): string {
  const { message, meaning, action } = sentences(code, language);
  const forces = code.forces
    .map((kind) => words.of[kind][language])
    .join(language === "zh" ? "、" : ", ");
  const facts = [
    `**${words.retry[language]}** ${retries[code.retry][language]}`,
    `**${words.cause[language]}** ${causes[code.cause][language]}`,
    ...(forces === ""
      ? []
      : [`**${words.forced[language]}** ${words.amount[language]} \`${code.code}\` (${forces})`]),
  ];
  return [
    `### \`${code.code}\` ${message} {#code-${code.code}}`,
    meaning,
    `**${words.action[language]}** ${action}`,
    facts.map((fact) => `- ${fact}`).join("\n"),
  ].join("\n\n");
}
