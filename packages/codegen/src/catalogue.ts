import { join } from "node:path";
import { checkCatalogue } from "./catalogue-check.ts";
import {
  type Catalogue,
  type CurrencyRow,
  checkCodes,
  checkCurrencies,
  checkOrderStates,
  checkPayTypes,
  type MoveRow,
  type StateRow,
} from "./catalogue-shape.ts";
import { header } from "./header.ts";
import { literal, union } from "./literal.ts";
import type { Output } from "./outputs.ts";
import { readYaml } from "./read-yaml.ts";

/** @throws a sentence that names the file and the row when a table is missing or contradicts itself */
export async function readCatalogue(openapi: string): Promise<Catalogue> {
  const [codes, payTypes, orders, currencies] = await Promise.all(
    ["respcd", "pay-types", "order-states", "currencies"].map((table) =>
      readYaml(join(openapi, "catalogue", `${table}.yaml`)),
    ),
  );
  const catalogue = {
    codes: checkCodes(codes),
    payTypes: checkPayTypes(payTypes),
    orders: checkOrderStates(orders),
    currencies: checkCurrencies(currencies),
  };
  checkCatalogue(catalogue);
  return catalogue;
}

/** The tables as typed constants. */
export function catalogueModule({ codes, payTypes, orders, currencies }: Catalogue): Output {
  const cells = Object.values(orders.outcomes).flatMap((row) => Object.values(row).flat());
  const text = `${header("openapi/catalogue/")}\
/** Every \`respcd\`, by its name in code, in the order of the numbers. */
export const codes = ${literal(keyed(codes, "name"))} as const;

export type CodeName = keyof typeof codes;
export type Code = (typeof codes)[CodeName]["code"];

/** The name in code of each \`respcd\`. */
export const codeNames = ${literal(Object.fromEntries(codes.map(({ code, name }) => [code, name])))} \
as const satisfies Readonly<Record<Code, CodeName>>;

/** Every \`pay_type\`. */
export const payTypes = ${literal(without(keyed(payTypes, "code"), "code"))} as const;

export type PayType = keyof typeof payTypes;
export type ChannelName = (typeof payTypes)[PayType]["channel"];

/** How many digits of an amount stand behind the decimal point, for each currency where it is not 2. */
export const currencyDecimals: Readonly<Record<string, number>> = ${literal(decimalsOf(currencies))};

/** What is true of a state: \`final\` means that no move leads out of it. */
export interface State {
  readonly final: boolean;
  readonly meaning: string;
}

${lifeCycle("Order", "order", orders.states, orders.moves)}
${lifeCycle("Operation", "operation", orders.operationStates, orders.operationMoves)}
/** When a case of the table of outcomes applies; a case without a condition always does. */
export type OutcomeCondition = ${union(distinct(cells.map(({ when }) => when)))};
export type OutcomeEffect = ${union(distinct(cells.map(({ effect }) => effect)))};

export interface Outcome {
  readonly when?: OutcomeCondition;
  /** \`own\` is the code with which the order failed. */
  readonly respcd: Code | "own";
  /** What a query's \`cancel\` says; on queries only. */
  readonly cancel?: ${union(distinct(cells.map(({ cancel }) => cancel)))};
  readonly effect: OutcomeEffect;
}

/** What each operation answers in each state of an order: the first case that applies. */
export const outcomes: Readonly<
  Record<
    OrderState,
    Readonly<Record<"payment" | "query" | "close" | "refund" | "reversal", readonly Outcome[]>>
  >
> = ${literal(orders.outcomes)};
`;
  return { path: "catalogue.ts", text };
}

/** The type of the states, what they mean, and the states that can follow each. */
function lifeCycle(
  type: "Order" | "Operation",
  name: string,
  states: readonly StateRow[],
  moves: readonly MoveRow[],
): string {
  const following = Object.fromEntries(
    states.map((state) => [
      state.name,
      moves.filter(({ from }) => from === state.name).map(({ to }) => to),
    ]),
  );
  return `\
export type ${type}State = ${union(states.map((state) => state.name))};

export const ${name}States: Readonly<Record<${type}State, State>> = ${literal(without(keyed(states, "name"), "name"))};

/** The states that can follow each state of an ${name}; every other move is a fault. */
export const ${name}Moves: Readonly<Record<${type}State, readonly ${type}State[]>> = ${literal(following)};
`;
}

function decimalsOf(rows: readonly CurrencyRow[]): Record<string, number> {
  return Object.fromEntries(
    rows.flatMap(({ decimals, currencies }) => currencies.map((code) => [code, decimals])),
  );
}

function keyed<T>(rows: readonly T[], column: keyof T): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [row[column], row]));
}

function without<T extends object>(table: Record<string, T>, column: keyof T): object {
  return Object.fromEntries(
    Object.entries(table).map(([key, { [column]: _, ...rest }]) => [key, rest]),
  );
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}
