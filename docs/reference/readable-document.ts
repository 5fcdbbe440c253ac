import { type ApiDocument, operationsOf } from "./api-document.ts";
import { nextSteps } from "./next-steps.ts";
import { outcomesOf, outcomesTable } from "./outcomes.ts";

/** A program that sends an operation. */
interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** What a page of the reference shows beside the contract itself. */
export interface Additions {
  /** Markdown that is put at the end of the introduction: the way to the rest of the site. */
  readonly seeAlso: string;
  /** Where the guide to the codes stands, seen from the page. */
  readonly codesPage: string;
  /** Programs for each operation; those that have none show the bare payload. */
  readonly samples: ReadonlyMap<string, readonly CodeSample[]>;
}

/**
 * The document as a page shows it best: with the outcomes of each operation in a table, what can come next,
 * and samples; without what only validators need. A page would print a whole schema once for each case of a
 * condition, and the descriptions say the same in words.
 *
 * @param text the bundled document, as JSON
 */
export function readableDocument(text: string, additions: Additions): string {
  const document: ApiDocument = JSON.parse(text);
  const { description } = document.info;
  // The introduction ends where the first section begins.
  const end = description.search(/^## /m);
  const introduction = end < 0 ? description : description.slice(0, end);
  document.info.description = `${introduction}${additions.seeAlso}\n\n${description.slice(introduction.length)}`;
  for (const { operation } of operationsOf(document)) {
    const outcomes = outcomesOf(operation, document);
    if (outcomes.length > 0) {
      operation.description += `\n\n**Outcomes**\n\n${outcomesTable(outcomes, additions.codesPage)}\n`;
    }
    const steps = nextSteps(operation, document);
    if (steps !== "") operation.description += `\n\n**What can come next**\n\n${steps}\n`;
    const samples = additions.samples.get(operation.operationId);
    if (samples) {
      operation["x-codeSamples"] = samples.map(({ lang, label, source }) => ({
        lang,
        label,
        source,
      }));
    }
  }
  return JSON.stringify(document, (name, value) => (isCondition(name) ? undefined : value));
}

function isCondition(name: string): boolean {
  return name === "if" || name === "then" || name === "else";
}
