import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { catalogueModule, readCatalogue } from "./catalogue.ts";
import { checkCatalogue } from "./catalogue-check.ts";
import type { Catalogue } from "./catalogue-shape.ts";
import { checkCodes, checkOrderStates } from "./catalogue-shape.ts";
import { openapi } from "./testing/folders.ts";

let own: Catalogue;
beforeAll(async () => {
  own = await readCatalogue(openapi);
});

/** The generated constants, as a program that imports them sees them. */
async function constants() {
  const { text } = catalogueModule(own);
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024 },
  });
  return await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

test("codes and pay types are the tables' rows", async () => {
  const { codes, codeNames, payTypes } = await constants();
  expect(Object.values(codes)).toEqual(own.codes);
  expect(Object.keys(codes)).toEqual(own.codes.map(({ name }) => name));
  for (const { code, name } of own.codes) expect(codeNames[code]).toBe(name);
  expect(codes.signatureError.code).toBe("1108");
  const rows = own.payTypes.map(({ code, ...row }) => [code, row]);
  expect(payTypes).toEqual(Object.fromEntries(rows));
});

test("every currency that is not of hundredths has its decimals, and one number of them", async () => {
  const { currencyDecimals } = await constants();
  expect(currencyDecimals).toMatchObject({ JPY: 0, KWD: 3, CLF: 4 });
  expect(currencyDecimals).not.toHaveProperty("HKD");
  const named = own.currencies.flatMap(({ currencies }) => currencies);
  expect(Object.keys(currencyDecimals)).toEqual(named);
});

test("the moves lead from every state to states that exist", async () => {
  const { orderStates, orderMoves, operationStates, operationMoves } = await constants();
  for (const [states, moves] of [
    [orderStates, orderMoves],
    [operationStates, operationMoves],
  ]) {
    const names = Object.keys(states);
    expect(Object.keys(moves)).toEqual(names);
    for (const [state, following] of Object.entries<string[]>(moves)) {
      expect(names).toEqual(expect.arrayContaining(following));
      expect(following.length === 0).toBe(states[state].final);
    }
  }
  expect(orderMoves.opening).toEqual(["pending", "paid", "failed"]);
});

test("the table of outcomes is the file's", async () => {
  const { outcomes } = await constants();
  expect(outcomes).toEqual(own.orders.outcomes);
});

test.each<{ planted: string; plant: (copy: Catalogue) => void; says: string }>([
  {
    planted: "a move to an unknown state",
    plant: ({ orders }) => orders.moves.push({ from: "paid", to: "payed", when: "x" }),
    says: "paid to payed: there is no state payed",
  },
  {
    planted: "a move from an unknown state",
    plant: ({ orders }) => orders.operationMoves.push({ from: "x", to: "failed", when: "x" }),
    says: "x to failed: there is no state x",
  },
  {
    planted: "the same move twice",
    plant: ({ orders }) => orders.moves.push(orders.moves[0]!),
    says: "opening to pending stands there twice",
  },
  {
    planted: "a move out of a final state",
    plant: ({ orders }) => orders.moves.push({ from: "closed", to: "paid", when: "x" }),
    says: "closed is final, but a move leads out of it",
  },
  {
    planted: "a state without a way out that is not final",
    plant: ({ orders }) => {
      orders.states.find(({ name }) => name === "closed")!.final = false;
    },
    says: "closed is not final, but no move leads out of it",
  },
  {
    planted: "a state without outcomes",
    plant: ({ orders }) => delete orders.outcomes["failed"],
    says: "outcomes has no row for the state failed",
  },
  {
    planted: "outcomes of no state",
    plant: ({ orders }) => {
      orders.outcomes["lost"] = orders.outcomes["paid"]!;
    },
    says: "outcomes has a row for lost",
  },
  {
    planted: "an unknown code",
    plant: ({ orders }) => {
      orders.outcomes["paid"]!["close"]![0]!.respcd = "9999";
    },
    says: "outcomes.paid.close answers 9999",
  },
  {
    planted: "a cell that does not cover every case",
    plant: ({ orders }) => orders.outcomes["paid"]!["refund"]!.pop(),
    says: "outcomes.paid.refund: the last case",
  },
  {
    planted: "a query that does not say cancel",
    plant: ({ orders }) => delete orders.outcomes["paid"]!["query"]![0]!.cancel,
    says: "outcomes.paid.query: every case of query says cancel",
  },
  {
    planted: "a code twice",
    plant: ({ codes }) => Object.assign(codes[1]!, { code: "0000" }),
    says: "respcd.yaml: code 0000 stands there twice",
  },
])("$planted is an error", ({ plant, says }) => {
  const copy = structuredClone(own);
  plant(copy);
  expect(() => checkCatalogue(copy)).toThrow(says);
});

test("rows of another shape are errors", () => {
  const [row] = own.codes;
  expect(() => checkCodes([{ ...row, retry: "perhaps" }])).toThrow("respcd.yaml");
  expect(() => checkCodes([{ ...row, code: 1104 }])).toThrow("respcd.yaml");
  // What YAML makes of `{ when: this, or that }`.
  const moves = [{ ...own.orders.moves[0], "or that": null }];
  expect(() => checkOrderStates({ ...own.orders, moves })).toThrow("order-states.yaml");
});
