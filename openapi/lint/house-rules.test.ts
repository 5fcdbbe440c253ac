import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import house from "./house.js";
import { cleanFiles, type Files, type Planted, plant, plantedFolder } from "./planted.ts";

const index = "openapi.yaml";
const operation = ["paths", "/thing", "post"];
const request = [...operation, "requestBody", "content", "application/json"];
const answer = [...operation, "responses", "200", "content", "application/json"];
const link = [...operation, "responses", "200", "links", "Again"];
const example = "examples/createThing.plain.yaml";

const planted: readonly Planted[] = [
  {
    rule: "operation-id-form",
    says: "operationId must be one of the verbs create and a noun",
    file: index,
    place: ["paths", "/other"],
    value: {
      get: {
        operationId: "thingRead",
        "x-origin": "seed",
        responses: { "200": { description: "Done." } },
      },
    },
  },
  {
    rule: "operation-id-form",
    says: "operationId must be a noun in camelCase",
    file: index,
    place: ["webhooks", "thingNotification", "post", "operationId"],
    value: "thing-notification",
  },
  {
    rule: "origin-stated",
    says: "An operation must say x-origin",
    file: index,
    place: [...operation, "x-origin"],
  },
  {
    rule: "origin-stated",
    says: "A parameter must say x-origin",
    file: index,
    place: [...operation, "parameters", "0", "x-origin"],
  },
  {
    rule: "origin-stated",
    says: "A header must say x-origin",
    file: index,
    place: [...operation, "responses", "200", "headers", "X-Id", "x-origin"],
    value: "elsewhere",
  },
  {
    rule: "origin-stated",
    says: "A schema that declares members must say x-origin",
    file: "Thing.yaml",
    place: ["x-origin"],
  },
  {
    rule: "origin-stated",
    says: "The field payType must say x-origin",
    file: "Thing.yaml",
    place: ["properties", "payType", "x-origin"],
  },
  {
    rule: "fields-described",
    says: "The field name must have a description",
    file: "Thing.yaml",
    place: ["properties", "name", "description"],
  },
  {
    rule: "fields-described",
    says: "The field name must have a limit or an example",
    file: "Thing.yaml",
    place: ["properties", "name"],
    value: { type: "string", description: "A name.", "x-origin": "seed", "x-expected": "a name" },
  },
  {
    rule: "fields-described",
    says: "The parameter X-Kind must have a limit or an example",
    file: index,
    place: [...operation, "parameters", "0", "schema"],
    value: { type: "string" },
  },
  {
    rule: "expected-stated",
    says: "The field payType must say x-expected",
    file: "PayType.yaml",
    place: ["x-expected"],
  },
  {
    rule: "expected-stated",
    says: "The field X-Kind must say x-expected",
    file: index,
    place: [...operation, "parameters", "0", "x-expected"],
  },
  {
    rule: "statuses-declared",
    says: "createThing must declare the status 400",
    file: index,
    place: [...operation, "responses", "400"],
  },
  {
    rule: "enum-names",
    says: "Each value must have a name of its own",
    file: "PayType.yaml",
    place: ["x-enum-varnames"],
  },
  {
    rule: "link-bodies",
    says: "The requestBody of a link must be a string",
    file: index,
    place: [...link, "requestBody"],
    value: { name: "$request.body#/name" },
  },
  {
    rule: "no-alternatives",
    says: "Generators stumble over anyOf",
    file: "Thing.yaml",
    place: ["anyOf"],
    value: [{ required: ["name"] }, { required: ["payType"] }],
  },
  {
    rule: "bodies-named",
    says: "The schema of a body must be a $ref",
    file: index,
    place: [...answer, "schema"],
    value: {
      type: "object",
      description: "No name.",
      properties: { name: { $ref: "Thing.yaml#/properties/name", "x-origin": "seed" } },
      "x-origin": "seed",
    },
  },
  {
    rule: "examples-named",
    says: "A body must have `examples`, each with a name",
    file: index,
    place: ["webhooks", "thingNotification", "post", "responses", "200"],
    value: {
      description: "Taken.",
      content: { "application/json": { schema: { $ref: "Thing.yaml" }, example: { name: "a" } } },
    },
  },
  {
    rule: "examples-named",
    says: "An example's name must be in kebab-case",
    file: index,
    place: ["webhooks", "thingNotification", "post", "responses", "200"],
    value: {
      description: "Taken.",
      content: {
        "application/json": {
          schema: { $ref: "Thing.yaml" },
          examples: { notPlain: { $ref: `${example}#/response` } },
        },
      },
    },
  },
  {
    rule: "examples-named",
    says: "An example must have a summary",
    file: example,
    place: ["response", "summary"],
  },
  {
    rule: "examples-paired",
    says: "The request example other must have one answer of that name, but has none",
    file: index,
    place: [...request, "examples", "other"],
    value: { $ref: `${example}#/request` },
  },
  {
    rule: "examples-paired",
    says: "The answer example other must have a request of that name",
    file: index,
    place: [...answer, "examples", "other"],
    value: { $ref: `${example}#/response` },
  },
  {
    rule: "example-members-declared",
    says: "The member nmae is not declared by the schema",
    file: example,
    place: ["response", "value", "nmae"],
    value: "a",
  },
  {
    rule: "examples-replayable",
    says: "The example of a request must have x-given",
    file: example,
    place: ["request", "x-given"],
  },
  {
    rule: "examples-replayable",
    says: "A step must be one of send, sandbox, advance, request, fault",
    file: example,
    place: ["request", "x-given"],
    value: [{ wait: 1 }],
  },
  {
    rule: "examples-replayable",
    says: "There is no example createThing.gone to send",
    file: example,
    place: ["request", "x-given"],
    value: [{ send: "createThing.gone" }],
  },
  {
    rule: "examples-replayable",
    says: "The example createThing.forgotten stands nowhere in the document",
    file: "examples/createThing.forgotten.yaml",
    place: [],
    value: { request: {}, response: {} },
  },
  {
    rule: "required-declared",
    says: "nmae is required but not declared",
    file: "Thing.yaml",
    place: ["then", "required"],
    value: ["nmae"],
  },
  {
    rule: "links-lead-somewhere",
    says: "The link Again names no operation: createThng",
    file: index,
    place: [...link, "operationId"],
    value: "createThng",
  },
  {
    rule: "links-lead-somewhere",
    says: "The link Again sends the field nmae, which createThing does not have",
    file: index,
    place: [...link, "requestBody"],
    value: "nmae=a",
  },
  {
    rule: "links-lead-somewhere",
    says: "The link Again sends the parameter X-Knid, which createThing does not have",
    file: index,
    place: [...link, "parameters", "X-Knid"],
    value: "a",
  },
  {
    rule: "links-lead-somewhere",
    says: "The link Again takes $response.body#/nmae, which createThing does not declare",
    file: index,
    place: [...link, "requestBody"],
    value: "name={$response.body#/nmae}",
  },
  {
    rule: "links-lead-somewhere",
    says: "The link Again takes $request.header.X-Knid, which createThing does not declare",
    file: index,
    place: [...link, "parameters", "X-Kind"],
    value: "$request.header.X-Knid",
  },
  {
    rule: "links-lead-somewhere",
    says: "The link Again takes $answer.body#/name, which createThing does not declare",
    file: index,
    place: [...link, "requestBody"],
    value: "name={$answer.body#/name}",
  },
  {
    rule: "origin-stated",
    says: "A link must say x-origin",
    file: index,
    place: [...link, "x-origin"],
  },
  {
    rule: "catalogue-in-step",
    says: "The codes must be those of the catalogue pay-types: 1",
    file: "PayType.yaml",
    place: ["enum"],
    value: ["2"],
  },
  {
    rule: "catalogue-in-step",
    says: "The table must have the row of 1",
    file: "catalogue/pay-types.yaml",
    place: ["0", "name"],
    value: "Uno",
  },
  {
    rule: "catalogue-in-step",
    says: "0000 in respcd must say origin",
    file: "catalogue/respcd.yaml",
    place: ["0", "origin"],
  },
];

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly { readonly source: { readonly ref: string } }[];
}

let folder: string;
let problems: readonly Problem[];

/** The problems of one tree of files, as `rule: message`. */
const problemsOf = (tree: string) =>
  problems
    .filter(({ location }) => location.some(({ source }) => source.ref.includes(`${tree}/`)))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);

beforeAll(async () => {
  const trees = new Map<string, Files>([
    ["clean", cleanFiles()],
    ...planted.map((bug, index) => [`bug-${index}`, plant(bug)] as const),
  ]);
  folder = await plantedFolder(fileURLToPath(new URL("house.js", import.meta.url)), trees);
  const redocly = fileURLToPath(
    new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url),
  );
  // It ends with 1, as it should, since it finds the bugs.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [redocly, "lint", "--format", "json", "--max-problems", "1000"],
    { cwd: folder, maxBuffer: 1 << 26 },
  ).catch((error: { stdout: string }) => error);
  // One JSON text for each document, one after the other.
  problems = stdout
    .split(/(?<=^\})(?=\{)/m)
    .flatMap((text) => (JSON.parse(text) as { problems: Problem[] }).problems);
});

afterAll(() => rm(folder, { recursive: true }));

test("a document that keeps the rules has no problem", () => {
  expect(problemsOf("clean")).toEqual([]);
});

test.each(planted.map((bug, index) => ({ ...bug, tree: `bug-${index}` })))(
  "$rule finds the planted bug: $says",
  ({ rule, says, tree }) => {
    expect(problemsOf(tree)).toEqual([expect.stringContaining(`house/${rule}: ${says}`)]);
  },
);

test("every house rule has a planted bug", () => {
  const rules = Object.keys(house().rules.oas3);
  expect([...new Set(planted.map(({ rule }) => rule))].sort()).toEqual(rules.sort());
});
