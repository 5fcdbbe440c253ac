import { join } from "node:path";
import { bundle } from "../bundle.ts";
import type { Document, Documents, Schema } from "../document.ts";
import { openapi } from "./folders.ts";

/** The repository's own documents, bundled. */
export async function ownDocuments(): Promise<Documents> {
  const [trade, sandbox, wallets] = await Promise.all([
    bundle(join(openapi, "openapi.yaml")),
    bundle(join(openapi, "sandbox.yaml")),
    bundle(join(openapi, "wallets.yaml")),
  ]);
  return { trade, sandbox, wallets };
}

/** A document with these components and no operations. */
export function documentOf(schemas: Record<string, Schema>): Document {
  return { openapi: "3.1.0", info: { title: "Fixture", version: "1" }, components: { schemas } };
}
