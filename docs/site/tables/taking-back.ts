import {
  type OrderState,
  type Outcome,
  type OutcomeEffect,
  outcomes,
} from "@trade-v1/contract/catalogue";
import type { Language, Texts } from "../language.ts";
import { codeLink, markdownTable } from "./markdown-table.ts";
import { conditionWords, stateWords } from "./state-words.ts";

const effects: Readonly<Record<OutcomeEffect, Texts>> = {
  none: { en: "nothing changes", zh: "没有变化" },
  replay: { en: "the first answer again, same `syssn`", zh: "重复第一次的应答，`syssn` 相同" },
  "ask-channel": {
    en: "the channel is asked first; then the row of the state so found",
    zh: "先询问渠道，再按查明的状态处理",
  },
  close: { en: "the order is **closed**", zh: "订单被**关闭**" },
  refund: { en: "the amount is **refunded**", zh: "金额被**退还**" },
  reverse: { en: "**reversed**: all of it goes back", zh: "被**撤销**,全额退还" },
};

const head = {
  en: ["The order is", "Close (WeChat)", "Reversal (Alipay)", "Refund"],
  zh: ["订单状态", "关闭（微信）", "撤销（支付宝）", "退款"],
} as const;

/** Which of close, reversal and refund does what in each state: the decision table of taking back. */
export function takingBack(language: Language): string {
  const rows = (Object.keys(outcomes) as OrderState[]).map((state) => {
    const { close, reversal, refund } = outcomes[state];
    return [
      `**${stateWords[state].title[language]}**`,
      ...[close, reversal, refund].map((cases) => cell(cases, language)),
    ];
  });
  return markdownTable(head[language], rows);
}

function cell(cases: readonly Outcome[], language: Language): string {
  return cases
    .map(({ when, respcd, effect }) => {
      const condition = when === undefined ? "" : `${conditionWords[when][language]}: `;
      const code = respcd === "own" ? "" : codeLink(respcd);
      return `${condition}${code} ${effects[effect][language]}`;
    })
    .join("<br>");
}
