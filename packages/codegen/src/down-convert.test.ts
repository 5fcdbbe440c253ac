import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import type { Document, Schema } from "./document.ts";
import { downConvert } from "./down-convert.ts";
import { documentOf, ownDocuments } from "./testing/documents.ts";

/** What Redocly says about the document as the version that it claims to be. */
async function lint(document: Document): Promise<string[]> {
  const config = await createConfig({
    extends: ["spec"],
    rules: { "no-invalid-schema-examples": "error", "no-invalid-media-type-examples": "error" },
  });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  return problems.map(({ message, location: [place] }) => `${place?.pointer} ${message}`);
}

/** The schemas as they stand in the file: the converter leaves marks that JSON does not show. */
function published({ components }: Document): unknown {
  return JSON.parse(JSON.stringify(components?.schemas));
}

test("our document lints as 3.0, and its examples fit it", async () => {
  const { trade } = await ownDocuments();
  const result = downConvert(trade);
  expect(result.openapi).toBe("3.0.3");
  expect(await lint(result)).toEqual([]);
});

test("the check finds what 3.0 does not know", async () => {
  const { trade } = await ownDocuments();
  const problems = await lint({ ...trade, openapi: "3.0.3" });
  expect(problems.join("\n")).toMatch(/webhooks/);
});

test("the document handed in stays as it was", async () => {
  const { trade } = await ownDocuments();
  const copy = structuredClone(trade);
  downConvert(trade);
  expect(trade).toEqual(copy);
});

test("conditions go, and what they leave empty goes with them", () => {
  const schemas: Record<string, Schema> = JSON.parse(`{
    "A": {
      "type": "object",
      "properties": { "a": { "type": "string", "if": { "const": "" }, "then": {} } },
      "allOf": [{ "if": { "required": ["a"] }, "then": {} }, { "required": ["a"] }],
      "else": { "allOf": [{ "if": {} }] }
    },
    "B": { "properties": {}, "allOf": [{ "if": { "required": ["a"] }, "then": {} }] }
  }`);
  expect(published(downConvert(documentOf(schemas)))).toEqual({
    A: { type: "object", properties: { a: { type: "string" } }, allOf: [{ required: ["a"] }] },
    B: { properties: {} },
  });
});

test("a simple type is copied to where something is said beside it", () => {
  const name = { type: "string", maxLength: 3, description: "A name." };
  const result = downConvert(
    documentOf({
      Name: name,
      Inner: { type: "object", properties: {} },
      Outer: {
        type: "object",
        properties: {
          first: { $ref: "#/components/schemas/Name", description: "The first name." },
          inner: { $ref: "#/components/schemas/Inner", description: "More." },
        },
      },
    }),
  );
  expect(published(result)).toEqual({
    Inner: { type: "object", properties: {} },
    Outer: {
      type: "object",
      properties: {
        first: { ...name, description: "The first name." },
        inner: { allOf: [{ $ref: "#/components/schemas/Inner" }], description: "More." },
      },
    },
  });
});
