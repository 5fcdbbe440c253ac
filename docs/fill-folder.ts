import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildReference } from "./reference/build-reference.ts";
import { referenceMarkdown } from "./reference/reference-markdown.ts";
import { buildSite } from "./site/build-site.ts";
import { documents } from "./site/links.ts";
import { readSamples } from "./site/samples.ts";

const contract = join(import.meta.dirname, "../generated");

const vectors = join(import.meta.dirname, "../packages/signing/vectors/signing.json");

/** Puts every page and file of the documentation into an empty folder. */
export async function fillFolder(folder: string, guides: string): Promise<void> {
  const { operations } = await readSamples();
  const samples = new Map([...operations].map(([name, set]) => [name, set.samples] as const));
  // In the reference, receiving a notification stands at the notification itself.
  samples.set("transactionNotification", samples.get("verifyNotification") ?? []);
  const read = (name: string) => readFile(join(contract, name), "utf8");
  await mkdir(join(folder, "reference"));
  await Promise.all([
    buildReference({
      document: join(contract, "openapi.json"),
      page: join(folder, "reference/index.html"),
      downloads: [
        { title: "OpenAPI 3.1 (JSON)", url: "../openapi.json" },
        { title: "OpenAPI 3.1 (YAML)", url: "../openapi.yaml" },
        { title: "OpenAPI 3.0 (JSON)", url: "../openapi-3.0.json" },
      ],
      additions: {
        seeAlso: "The sandbox has [a reference of its own](sandbox.html).",
        codesPage: "../guides/codes/",
        samples,
      },
    }),
    buildReference({
      document: join(contract, "sandbox.json"),
      page: join(folder, "reference/sandbox.html"),
      downloads: [{ title: "OpenAPI 3.1 (JSON)", url: "../sandbox.json" }],
      additions: {
        seeAlso: "Payments themselves are in [the reference of the API](index.html).",
        codesPage: "../guides/codes/",
        samples: new Map(),
      },
    }),
    buildSite(folder, {
      guides,
      reference: [
        {
          path: "reference.md",
          title: "API reference",
          summary: "every operation with its fields, limits, examples and outcomes",
          language: "en",
          text: referenceMarkdown(await read("openapi.json"), "guides/codes.md"),
        },
        {
          path: "reference/sandbox.md",
          title: "Sandbox reference",
          summary: "fresh apps, customers that approve or decline, the clock, notifications",
          language: "en",
          text: referenceMarkdown(await read("sandbox.json"), "../guides/codes.md"),
        },
      ],
    }),
    ...documents.map((name) =>
      copyFile(
        name === "signing-vectors.json" ? vectors : join(contract, name),
        join(folder, name),
      ),
    ),
  ]);
}
