import type { Exchange, NotedProblem } from "../exchange/exchange.ts";
import type { StoryResult } from "./report.ts";

/** Longer bodies are cut off: a report is read by people. */
const longestBody = 2000;

/** What went wrong in a story, for whoever has never seen it: sent, answered, found, promised. */
export function inWords({ problems, exchanges }: StoryResult): readonly string[] {
  const byExchange = Map.groupBy(problems, ({ exchange }) => exchange);
  return [...byExchange].flatMap(([index, found]) => {
    const exchange = exchanges[index];
    return [
      ...(exchange === undefined ? [] : exchangeInWords(exchange, index, exchanges.length)),
      ...found.flatMap(problemInWords),
    ];
  });
}

function exchangeInWords(exchange: Exchange, index: number, count: number): readonly string[] {
  const { sent, answered, failure } = exchange;
  const answer =
    answered === undefined
      ? `nothing: ${failure}`
      : `HTTP ${answered.status} ${shortened(answered.body)}`;
  return [
    `request ${index + 1} of ${count}`,
    `  sent      ${sent.method} ${sent.path} ${shortened(sent.body)}`,
    `  answered  ${answer}`,
  ];
}

function problemInWords({ clause, found }: NotedProblem): readonly string[] {
  return [
    `  found     ${found}`,
    `  contract  ${clause.says}`,
    `            ${clause.id}, ${clause.origin}; see /docs/${clause.see}`,
  ];
}

export function shortened(text: string): string {
  if (text.length <= longestBody) return text;
  return `${text.slice(0, longestBody)}… (${text.length} characters)`;
}
