import { access } from "node:fs/promises";
import { bundle as bundleFile, createConfig } from "@redocly/openapi-core";
import type { Document, Example, MediaType, Reference } from "./document.ts";

/**
 * The document that starts in this file, in one piece: what it refers to becomes a component that
 * bears its file's name, and examples stand where they are used.
 *
 * @throws with the place of every reference that leads nowhere
 */
export async function bundle(file: string): Promise<Document> {
  await access(file).catch((cause) => {
    throw new Error(`${file} is missing`, { cause });
  });
  const { bundle, problems } = await bundleFile({ ref: file, config: await createConfig({}) });
  // Two examples may bear one name, since they are inlined; two components may not.
  const serious = problems.filter(
    ({ severity, location }) =>
      severity === "error" || !location.some(({ pointer }) => pointer?.includes("/examples/")),
  );
  if (serious.length > 0) {
    const sentences = serious.map(({ message, location: [place] }) =>
      [place?.source.absoluteRef, place?.pointer, message].filter(Boolean).join(" "),
    );
    throw new Error(sentences.join("\n"));
  }
  return withExamplesInPlace(bundle.parsed as Document);
}

/** A component example is named after a place in a file (`request-2`), which tells a reader nothing. */
function withExamplesInPlace(document: Document): Document {
  const { examples, ...components } = document.components ?? {};
  if (examples === undefined) return document;
  const named = examples as Record<string, Example>;
  const result = structuredClone({ ...document, components });
  forEachMediaType(result, (mediaType) => {
    for (const [name, example] of Object.entries(mediaType.examples ?? {})) {
      const { $ref } = example as Partial<Reference>;
      if ($ref === undefined || mediaType.examples === undefined) continue;
      const target = named[$ref.replace("#/components/examples/", "")];
      if (target === undefined) throw new Error(`nothing stands at ${$ref}`);
      mediaType.examples[name] = structuredClone(target);
    }
  });
  return result;
}

function forEachMediaType(node: unknown, visit: (mediaType: MediaType) => void): void {
  if (typeof node !== "object" || node === null) return;
  for (const [name, child] of Object.entries(node)) {
    if (name === "content") Object.values(child as Record<string, MediaType>).forEach(visit);
    else forEachMediaType(child, visit);
  }
}
