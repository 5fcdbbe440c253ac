import { readFileSync } from "node:fs";
import openapi from "@trade-v1/contract/openapi.json" with { type: "json" };
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const TEST_FILES: Readonly<Record<string, string>> = {
  seed: "test/seed/seed.test.ts",
  matrix: "packages/server/src/orders/state-matrix.test.ts",
};

interface Row {
  readonly statement: string;
  readonly element: string;
  readonly test: string;
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), "utf8");
}

/** The rows of every table of the page. */
function rowsOf(page: string): readonly Row[] {
  return page
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| it says"))
    .map((line) => {
      const [statement = "", element = "", test = ""] = line.slice(2, -2).split(" | ");
      return { statement, element: element.replaceAll("`", ""), test };
    });
}

function resolve(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (value, part) =>
        typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined,
      document,
    );
}

/** What is wrong with a row: its element or its test does not exist. */
function problemsOf({ element, test }: Row): readonly string[] {
  const [, file = "", title = ""] = /^(\w+): `(.+)`$/.exec(test) ?? [];
  const path = TEST_FILES[file];
  const problems: string[] = [];
  if (resolve(openapi, element) === undefined) problems.push(`no element ${element}`);
  if (path === undefined) problems.push(`no test file ${test}`);
  else if (!read(path).includes(`"${title}"`)) problems.push(`no test ${title} in ${path}`);
  return problems;
}

const rows = rowsOf(read("docs/traceability.md"));

test("every row names an element of the contract and a test that exist", () => {
  expect(rows.length).toBeGreaterThan(55);
  expect(rows.flatMap(problemsOf)).toEqual([]);
});

test("every field of the seed's operations that the contract marks as the seed's has a row", () => {
  const named = new Set(rows.map(({ element }) => element));
  const schemas = ["PaymentRequest", "CloseRequest", "RefundRequest", "ReversalRequest"] as const;
  const missing = schemas.flatMap((schema) =>
    Object.entries(openapi.components.schemas[schema].properties)
      .filter(([, property]) => Reflect.get(property, "x-origin") === "seed")
      .map(([name]) => `/components/schemas/${schema}/properties/${name}`)
      .filter((pointer) => !named.has(pointer)),
  );
  expect(missing).toEqual([]);
});

test("a row whose element or test is gone is found", () => {
  const [row] = rows;
  expect(problemsOf({ ...row!, element: "/paths/~1trade~1v1~1gone" })).toHaveLength(1);
  expect(problemsOf({ ...row!, test: "seed: `a test that nobody wrote`" })).toHaveLength(1);
  expect(problemsOf({ ...row!, test: "nothing: `at all`" })).toHaveLength(1);
});
