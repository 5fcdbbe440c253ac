import { expect, test } from "vitest";
import type { Schema } from "./document.ts";
import { formFields } from "./form-fields.ts";
import { documentOf } from "./testing/documents.ts";

const fields = (properties: Record<string, Schema>) =>
  formFields(documentOf({}), { type: "object", properties });

test("an integer has as many digits as its maximum", () => {
  expect(
    fields({
      a: { type: "string", "x-expected": "text" },
      n: { type: "integer", minimum: 1, maximum: 120, "x-expected": "a number" },
    }),
  ).toEqual([{ name: "a" }, { name: "n", digits: 3 }]);
});

test.each<[string, Record<string, Schema>]>([
  ["needs x-expected", { a: { type: "string" } }],
  ["needs a minimum", { a: { type: "integer", maximum: 9, "x-expected": "x" } }],
  ["needs a minimum", { a: { type: "integer", minimum: 0, maximum: 9, "x-expected": "x" } }],
  ["needs a minimum", { a: { type: "integer", minimum: 1, "x-expected": "x" } }],
  ["needs a pattern", { a: { type: "string", format: "uri", "x-expected": "x" } }],
  ['not a string nor an integer but "boolean"', { a: { type: "boolean", "x-expected": "x" } }],
  ["member of every object", { constructor: { type: "string", "x-expected": "x" } }],
])("a field that %s is an error", (sentence, properties) => {
  expect(() => fields(properties)).toThrow(sentence);
});
