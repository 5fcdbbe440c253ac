import type { components } from "@trade-v1/contract/sandbox-types";
import { operationOf } from "trade-conformance";
import { leavesContract, parsed } from "./hold-against-contract.ts";
import type { Exchange } from "./recording-proxy.ts";
import { books, type ExpectedTransaction, story } from "./story.ts";

type Transaction = components["schemas"]["SandboxTransaction"];

/** What there is to see of a story, besides what the program says itself. */
export interface Told {
  readonly code: number | null;
  readonly output: string;
  readonly exchanges: readonly Exchange[];
  /** Of the app, as the sandbox lists them. */
  readonly transactions: readonly Transaction[];
  readonly key: string;
}

/** Everything that speaks against a story; nothing if it is true. */
export function judgeStory({
  code,
  output,
  exchanges,
  transactions,
  key,
}: Told): readonly string[] {
  const problems = code === 0 ? [] : [`the program exited with ${code}`];
  const said = [...output.matchAll(/^ok (\S+)\r?$/gm)].map(([, name]) => name);
  for (const { name } of story) {
    if (!said.includes(name)) problems.push(`it did not say: ok ${name}`);
  }
  return [
    ...problems,
    ...missingExchanges(exchanges),
    ...exchanges.flatMap((exchange) => leavesContract(exchange, key)),
    ...wrongBooks(transactions),
  ];
}

/** The steps whose exchanges did not happen, in the order of the story. */
function missingExchanges(exchanges: readonly Exchange[]): readonly string[] {
  let next = 0;
  return story.flatMap(({ name, exchanges: expected }) =>
    expected.flatMap((wanted) => {
      const found = exchanges.findIndex(
        (exchange, index) => index >= next && isExpected(exchange, wanted),
      );
      if (found >= 0) next = found + 1;
      const { operation = "call", status, respcd } = wanted;
      return found >= 0 ? [] : [`${name}: no ${operation} was answered ${status} ${respcd}`];
    }),
  );
}

function isExpected(
  exchange: Exchange,
  { operation, fields = {}, status, respcd }: (typeof story)[number]["exchanges"][number],
): boolean {
  const called = operationOf(exchange.method, exchange.path);
  const answer = parsed(exchange.answerBody) as { readonly respcd?: unknown } | null;
  const sent = new URLSearchParams(exchange.requestBody.toString());
  return (
    called !== undefined &&
    called === (operation ?? called) &&
    exchange.status === status &&
    answer?.respcd === respcd &&
    Object.entries(fields).every(([name, value]) => sent.get(name) === value)
  );
}

/** How the gateway's books differ from what the story does. */
function wrongBooks(transactions: readonly Transaction[]): readonly string[] {
  const payTypes = new Map(transactions.map(({ syssn, pay_type }) => [syssn, pay_type]));
  const found = transactions.map(({ order_type, pay_type, txamt, state, origssn }) =>
    entryOf({ order_type, pay_type, txamt, state, of: payTypes.get(origssn) ?? origssn }),
  );
  const wanted = books.map(entryOf);
  return [
    ...without(wanted, found).map((entry) => `the books lack ${entry}`),
    ...without(found, wanted).map((entry) => `the books have ${entry}`),
  ];
}

function entryOf({ order_type, pay_type, txamt, state, of }: ExpectedTransaction): string {
  return `a ${order_type} ${pay_type} of ${txamt}, ${state}${of === "" ? "" : ` (of ${of})`}`;
}

/** What is in the first list oftener than in the second. */
function without(entries: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return entries.filter((entry) => {
    const index = left.indexOf(entry);
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
}
