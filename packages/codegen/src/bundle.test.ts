import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { bundle } from "./bundle.ts";
import { type Document, routes } from "./document.ts";
import { ownDocuments } from "./testing/documents.ts";
import { temporaryFolder } from "./testing/folders.ts";

/** Writes a small document in several files and returns where it starts. */
async function written(files: Record<string, object>): Promise<string> {
  const folder = await temporaryFolder();
  const ping = {
    operationId: "ping",
    requestBody: {
      content: {
        "application/json": {
          schema: { $ref: "schemas/Ping.yaml" },
          examples: { hello: { $ref: "examples/hello.yaml#/request" } },
        },
      },
    },
    responses: {
      "200": {
        description: "Pong.",
        content: {
          "application/json": { examples: { hello: { $ref: "examples/hello.yaml#/response" } } },
        },
      },
    },
  };
  const all: Record<string, object> = {
    "root.yaml": {
      openapi: "3.1.0",
      info: { title: "Ping", version: "1" },
      paths: { "/ping": { post: ping } },
    },
    "schemas/Ping.yaml": { type: "object", properties: { count: { type: "integer" } } },
    "examples/hello.yaml": { request: { value: { count: 1 } }, response: { value: "pong" } },
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), stringify(content));
  }
  return join(folder, "root.yaml");
}

test("a file becomes a component of its name, an example stands in its place", async () => {
  const document = await bundle(await written({}));
  expect(document.components).toEqual({
    schemas: { Ping: { type: "object", properties: { count: { type: "integer" } } } },
  });
  const [{ operation }] = routes(document) as [ReturnType<typeof routes>[number]];
  expect(operation).toMatchObject({
    requestBody: {
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Ping" },
          examples: { hello: { value: { count: 1 } } },
        },
      },
    },
    responses: {
      "200": { content: { "application/json": { examples: { hello: { value: "pong" } } } } },
    },
  });
});

test("a reference that leads nowhere is named with its place", async () => {
  const root = await written({
    "schemas/Ping.yaml": { properties: { count: { $ref: "Count.yaml" } } },
  });
  await expect(bundle(root)).rejects.toThrow(/Ping\.yaml .*count.*Count\.yaml/);
});

test("two components of one name are an error", async () => {
  const root = await written({
    "schemas/Ping.yaml": { properties: { other: { $ref: "../other/Ping.yaml" } } },
    "other/Ping.yaml": { type: "string" },
  });
  await expect(bundle(root)).rejects.toThrow("same name");
});

test("a missing document is named", async () => {
  await expect(bundle("/nowhere/openapi.yaml")).rejects.toThrow("/nowhere/openapi.yaml is missing");
});

test("our own documents hold no reference to a file and no numbered component", async () => {
  for (const document of Object.values<Document>({ ...(await ownDocuments()) })) {
    const references = JSON.stringify(document).match(/"\$ref":"[^"]*"/g) ?? [];
    expect(references.filter((reference) => !reference.includes('"#/components/'))).toEqual([]);
    const names = Object.values(document.components ?? {}).flatMap((group) =>
      Object.keys(group as object),
    );
    expect(names.filter((name) => /-\d+$|_/.test(name))).toEqual([]);
    expect(document.components).not.toHaveProperty("examples");
  }
});
