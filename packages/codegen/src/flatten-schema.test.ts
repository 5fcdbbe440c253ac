import { expect, test } from "vitest";
import { flattenSchema } from "./flatten-schema.ts";
import { documentOf } from "./testing/documents.ts";

const digits = { type: "string", pattern: "^\\d+$", description: "x", "x-expected": "digits" };
const document = documentOf({
  Digits: digits,
  Named: { type: "object", properties: { name: { $ref: "#/components/schemas/Digits" } } },
  Loop: { properties: { next: { $ref: "#/components/schemas/Loop" } } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("references are resolved and words for people are left out", () => {
  expect(flattenSchema(document, ref("Named"))).toEqual({
    type: "object",
    properties: { name: { type: "string", pattern: "^\\d+$", "x-expected": "digits" } },
  });
});

test("what is said beside a reference wins in words and adds in limits", () => {
  const words = { ...ref("Digits"), "x-expected": "a number", description: "y" };
  expect(flattenSchema(document, words)).toEqual({
    type: "string",
    pattern: "^\\d+$",
    "x-expected": "a number",
  });
  expect(flattenSchema(document, { ...ref("Digits"), maxLength: 3 })).toEqual({
    maxLength: 3,
    allOf: [{ type: "string", pattern: "^\\d+$", "x-expected": "digits" }],
  });
});

test("closed: whole objects refuse what is undeclared, their parts do not", () => {
  const schema = {
    allOf: [ref("Named")],
    properties: { inner: ref("Named"), list: { type: "array", items: ref("Named") }, free: {} },
    if: { properties: { inner: { properties: { name: {} } } } },
  };
  const flat = flattenSchema(document, schema, { closed: true });
  expect(flat).toMatchObject({
    unevaluatedProperties: false,
    properties: {
      inner: { unevaluatedProperties: false },
      list: { items: { unevaluatedProperties: false } },
    },
  });
  expect(flat.allOf?.[0]).not.toHaveProperty("unevaluatedProperties");
  expect(flat.if?.properties?.["inner"]).not.toHaveProperty("unevaluatedProperties");
  expect(flat.properties?.["free"]).toEqual({});
});

test("closed: an object that says itself what else it takes is left alone", () => {
  const schema = { properties: { a: {} }, additionalProperties: { type: "string" } };
  expect(flattenSchema(document, schema, { closed: true })).toEqual(schema);
});

test("a keyword that it does not know is an error, not a limit dropped in silence", () => {
  expect(() => flattenSchema(document, { type: "string", maxLenght: 3 })).toThrow("maxLenght");
});

test("a schema that contains itself is an error", () => {
  expect(() => flattenSchema(document, ref("Loop"))).toThrow("#/components/schemas/Loop");
});
