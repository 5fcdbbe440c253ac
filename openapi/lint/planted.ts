import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A file tree: the content of each file, by its path. */
export type Files = Record<string, unknown>;

/** One change to the clean files that breaks one rule. */
export interface Planted {
  readonly rule: string;
  /** A part of the message that the rule has to give. */
  readonly says: string;
  readonly file: string;
  /** Where in the file, or nothing for the whole file. */
  readonly place: readonly string[];
  /** What to put there; nothing takes away what is there. */
  readonly value?: unknown;
}

/** The clean files with the change made. */
export function plant({ file, place, value }: Planted): Files {
  const files = cleanFiles();
  const [last, ...parents] = [file, ...place].reverse();
  if (last === undefined) return files;
  const parent = parents.reduceRight<Files>((node, name) => node[name] as Files, files);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return files;
}

/** The smallest document that keeps every house rule, as files. Each call gives a fresh copy. */
export function cleanFiles(): Files {
  const field = (example: string) => ({
    type: "string",
    description: "A field.",
    maxLength: 40,
    examples: [example],
    "x-origin": "seed",
    "x-expected": "at most 40 characters",
  });
  return structuredClone({
    "openapi.yaml": {
      openapi: "3.1.0",
      info: { title: "Things", version: "1.0.0" },
      paths: {
        "/thing": {
          post: {
            operationId: "createThing",
            "x-origin": "seed",
            parameters: [
              {
                name: "X-Kind",
                in: "header",
                description: "A kind.",
                schema: { type: "string", enum: ["a"] },
                "x-origin": "seed",
                "x-expected": "a",
              },
            ],
            requestBody: {
              content: {
                "application/json": {
                  schema: { $ref: "Thing.yaml" },
                  examples: { plain: { $ref: "examples/createThing.plain.yaml#/request" } },
                },
              },
            },
            responses: {
              "200": {
                description: "Done.",
                headers: {
                  "X-Id": {
                    description: "An id.",
                    schema: { type: "string", maxLength: 9 },
                    "x-origin": "seed",
                  },
                },
                content: {
                  "application/json": {
                    schema: { $ref: "Thing.yaml" },
                    examples: { plain: { $ref: "examples/createThing.plain.yaml#/response" } },
                  },
                },
                links: {
                  Again: {
                    operationId: "createThing",
                    description: "The same thing again.",
                    parameters: { "X-Kind": "$request.header.X-Kind" },
                    requestBody: "name={$request.body#/name}",
                    "x-origin": "seed",
                  },
                },
              },
              "400": { description: "Wrong." },
            },
          },
        },
      },
      webhooks: {
        thingNotification: {
          post: { operationId: "thingNotification", "x-origin": "seed", responses: {} },
        },
      },
    },
    "Thing.yaml": {
      type: "object",
      description: "A thing.",
      properties: {
        name: field("a"),
        payType: { $ref: "PayType.yaml", "x-origin": "seed" },
      },
      required: ["name"],
      if: { required: ["payType"] },
      // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
      then: { required: ["name"] },
      "x-origin": "seed",
    },
    "PayType.yaml": {
      type: "string",
      description: "Pay types.\n\n| code | name |\n|---|---|\n| `1` | One |\n",
      enum: ["1"],
      "x-enum-varnames": ["ONE"],
      "x-expected": "1",
    },
    "examples/createThing.plain.yaml": {
      request: { summary: "A thing", "x-given": [], value: { name: "a", payType: "1" } },
      response: { summary: "The thing", value: { name: "a" } },
    },
    "catalogue/pay-types.yaml": [{ code: "1", name: "One", origin: "seed" }],
    "catalogue/respcd.yaml": [{ code: "0000", message: "OK", origin: "seed" }],
  });
}

/**
 * A folder with one document for each tree of files, and a configuration that checks them all with every
 * house rule and nothing else.
 *
 * @returns the folder's path
 */
export async function plantedFolder(plugin: string, trees: Map<string, Files>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "house-rules-"));
  for (const [tree, files] of trees) {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, tree, path);
      await mkdir(dirname(file), { recursive: true });
      // JSON is YAML.
      await writeFile(file, JSON.stringify(content));
    }
  }
  const on = { severity: "error" };
  const api = (tree: string) => ({
    root: join(tree, "openapi.yaml"),
    rules: {
      "house/examples-replayable": { ...on, folder: join(folder, tree, "examples") },
      "house/catalogue-in-step": { ...on, folder: join(folder, tree, "catalogue") },
    },
  });
  const configuration = {
    telemetry: "off",
    plugins: [plugin],
    apis: Object.fromEntries([...trees.keys()].map((tree) => [tree, api(tree)])),
    rules: {
      "house/bodies-named": "error",
      "house/enum-names": "error",
      "house/example-members-declared": "error",
      "house/examples-named": "error",
      "house/examples-paired": "error",
      "house/expected-stated": "error",
      "house/fields-described": "error",
      "house/links-lead-somewhere": "error",
      "house/link-bodies": "error",
      "house/no-alternatives": "error",
      "house/operation-id-form": { ...on, verbs: ["create"] },
      "house/origin-stated": "error",
      "house/required-declared": "error",
      "house/statuses-declared": { ...on, always: [200], withBody: [400] },
    },
  };
  await writeFile(join(folder, "redocly.yaml"), JSON.stringify(configuration));
  return folder;
}
