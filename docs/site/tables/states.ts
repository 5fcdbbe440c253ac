import {
  operationMoves,
  operationStates,
  orderMoves,
  orderStates,
  outcomes,
  type State,
} from "@trade-v1/contract/catalogue";
import type { Language } from "../language.ts";
import { codeLink, markdownTable } from "./markdown-table.ts";
import { conditionWords, operationStateWords, stateWords } from "./state-words.ts";

const words = {
  head: {
    en: ["State", "Meaning", "Can become", "A query says"],
    zh: ["状态", "含义", "可变为", "查询结果"],
  },
  operations: {
    en: "A refund, a close and a reversal are transactions of their own:",
    zh: "退款、关闭和撤销各自也是一笔交易：",
  },
  final: { en: "final", zh: "终态" },
  own: { en: "its code", zh: "其失败代码" },
} as const;

/** The states of orders and of the operations on them, and what follows on each. */
export function states(language: Language): string {
  const orders = rowsOf(orderStates, orderMoves, stateWords, language, queryOf);
  const operations = rowsOf(operationStates, operationMoves, operationStateWords, language);
  return [
    markdownTable(words.head[language], orders),
    words.operations[language],
    markdownTable(words.head[language].slice(0, 3), operations),
  ].join("\n\n");
}

function rowsOf<Name extends string>(
  all: Readonly<Record<Name, State>>,
  moves: Readonly<Record<Name, readonly Name[]>>,
  named: Readonly<Record<Name, { title: { en: string; zh: string }; zh: string }>>,
  language: Language,
  further?: (state: Name, language: Language) => string,
): string[][] {
  return (Object.keys(all) as Name[]).map((state) => [
    `**${named[state].title[language]}**`,
    language === "zh" ? named[state].zh : all[state].meaning,
    moves[state].map((next) => named[next].title[language]).join(", ") || words.final[language],
    ...(further ? [further(state, language)] : []),
  ]);
}

function queryOf(state: keyof typeof outcomes, language: Language): string {
  return outcomes[state].query
    .map(({ when, respcd, cancel }) => {
      const code = respcd === "own" ? words.own[language] : codeLink(respcd);
      const condition = when === undefined ? "" : ` (${conditionWords[when][language]})`;
      return `${code}, \`cancel\` ${cancel}${condition}`;
    })
    .join("; ");
}
