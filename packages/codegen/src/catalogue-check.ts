import type { Catalogue, MoveRow, StateRow } from "./catalogue-shape.ts";

/**
 * What no schema can say: the tables agree with themselves and with each other.
 *
 * @throws a sentence that names the file and the row
 */
export function checkCatalogue({ codes, payTypes, orders }: Catalogue): void {
  const codeSet = unique("respcd.yaml: code", codes, "code");
  unique("respcd.yaml: name", codes, "name");
  unique("pay-types.yaml: code", payTypes, "code");
  checkMoves("moves", orders.states, orders.moves);
  checkMoves("operationMoves", orders.operationStates, orders.operationMoves);
  const states = orders.states.map(({ name }) => name);
  const rows = Object.keys(orders.outcomes);
  for (const state of new Set([...states, ...rows])) {
    if (!rows.includes(state)) fault(`outcomes has no row for the state ${state}`);
    if (!states.includes(state)) fault(`outcomes has a row for ${state}, which is no state`);
  }
  for (const [state, row] of Object.entries(orders.outcomes)) {
    for (const [operation, cases] of Object.entries(row)) {
      const place = `outcomes.${state}.${operation}`;
      for (const { respcd, cancel } of cases) {
        if (respcd !== "own" && !codeSet.has(respcd)) {
          fault(`${place} answers ${respcd}, which respcd.yaml does not have`);
        }
        if ((cancel !== undefined) !== (operation === "query")) {
          fault(`${place}: every case of query says cancel, and no other does`);
        }
      }
      if (cases.findIndex(({ when }) => when === undefined) !== cases.length - 1) {
        fault(`${place}: the last case, and only the last, has no \`when\``);
      }
    }
  }
}

function checkMoves(table: string, states: readonly StateRow[], moves: readonly MoveRow[]): void {
  const known = unique(`order-states.yaml: a state of ${table}`, states, "name");
  for (const { from, to } of moves) {
    for (const state of [from, to]) {
      if (!known.has(state)) fault(`${table}: ${from} to ${to}: there is no state ${state}`);
    }
  }
  const pairs = moves.map(({ from, to }) => ({ pair: `${from} to ${to}` }));
  unique(`order-states.yaml: ${table}`, pairs, "pair");
  for (const { name, final } of states) {
    const leaves = moves.some(({ from }) => from === name);
    if (leaves === final) {
      fault(
        `${name} is ${final ? "" : "not "}final, but ${leaves ? "a" : "no"} move leads out of it`,
      );
    }
  }
}

function unique<K extends string>(
  what: string,
  rows: readonly Readonly<Record<K, string>>[],
  column: K,
): Set<string> {
  const seen = new Set<string>();
  for (const { [column]: value } of rows) {
    if (seen.has(value)) throw new Error(`openapi/catalogue/${what} ${value} stands there twice`);
    seen.add(value);
  }
  return seen;
}

function fault(sentence: string): never {
  throw new Error(`openapi/catalogue/order-states.yaml: ${sentence}`);
}
