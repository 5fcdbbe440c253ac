import { join } from "node:path";

/**
 * Files that the command serves. In the repository they lie where they are made; `npm pack` puts
 * copies beside the built program (tsdown.config.ts).
 */
const inRepository = import.meta.filename.endsWith(".ts");
const repository = join(import.meta.dirname, "../../..");

/** Folder of the generated documents: openapi.json and its siblings. */
export const contractFolder = inRepository
  ? join(repository, "generated")
  : join(import.meta.dirname, "contract");

/** Folder of the built documentation; it may be missing in the repository (`npm run docs` makes it). */
export const docsFolder = inRepository
  ? join(repository, "docs/dist")
  : join(import.meta.dirname, "docs");
