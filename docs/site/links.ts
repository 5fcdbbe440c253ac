import { codes } from "@trade-v1/contract/catalogue";
import { operations, sandboxOperations } from "@trade-v1/contract/operations";
import { folderOf, type Language } from "./language.ts";
import { slugsInOrder } from "./navigation.ts";
import { storyFiles } from "./stories/read-stories.ts";

/** Files at the root of the site that a guide may link to as `site:openapi.json`. */
export const documents: readonly string[] = [
  "openapi.json",
  "openapi.yaml",
  "openapi-3.0.json",
  "sandbox.json",
  "postman.json",
  "signing-vectors.json",
];

/** What a guide may link to besides: `site:workflows/<name>.arazzo.yaml`. */
const workflowDocuments: readonly string[] = storyFiles.map(({ name }) => `workflows/${name}`);

/** Pages beside the guides, in every language, that a guide may link to as `page:contract-changes`. */
const pages: readonly string[] = ["contract-changes"];

const knownCodes: ReadonlySet<string> = new Set(Object.values(codes).map(({ code }) => code));
const webhooks: readonly string[] = ["transactionNotification"];

/** Where an operation is described, from the root of the site; undefined if there is none of that name. */
export function referenceOf(operationId: string): string | undefined {
  if (operationId in operations || webhooks.includes(operationId)) {
    return `reference/#operation/${operationId}`;
  }
  if (operationId in sandboxOperations) return `reference/sandbox.html#operation/${operationId}`;
  return undefined;
}

/**
 * The address, from a guide's own folder, of what its author wrote: another guide (`./signing.md#keys`),
 * an operation (`ref:createPayment`), a code (`code:1143`), a document (`site:openapi.json`), a page beside the
 * guides (`page:contract-changes`), an anchor of the page, or a page elsewhere. Undefined if there is nothing there.
 */
export function resolveLink(href: string, root: string, language: Language): string | undefined {
  const [, kind = "", name = ""] = /^(ref|code|site|page):(.+)$/.exec(href) ?? [];
  if (kind === "ref") {
    const place = referenceOf(name);
    return place === undefined ? undefined : root + place;
  }
  if (kind === "code") {
    return knownCodes.has(name)
      ? `${root}${folderOf[language]}guides/codes/#code-${name}`
      : undefined;
  }
  if (kind === "site") {
    return [...documents, ...workflowDocuments].includes(name) ? root + name : undefined;
  }
  if (kind === "page") {
    return pages.includes(name) ? `${root}${folderOf[language]}${name}/` : undefined;
  }
  if (/^(https?:\/\/|#)/.test(href)) return href;
  const [, slug = "", anchor = ""] = /^(?:\.\/)?([\w-]+)\.md(#.+)?$/.exec(href) ?? [];
  return slugsInOrder.includes(slug)
    ? `${root}${folderOf[language]}guides/${slug}/${anchor}`
    : undefined;
}

/** The same for the Markdown edition of a guide, which stands one folder higher. */
export function markdownLinks(text: string, language: Language): string {
  const root = "../".repeat(language === "en" ? 1 : 2);
  return text
    .replace(/\]\(ref:(\w+)\)/g, (_, name) => `](${root}${referenceOf(name)})`)
    .replace(/\]\(code:(\d{4})\)/g, "](codes.md#code-$1)")
    .replace(/\]\(page:([\w-]+)\)/g, "](../$1.md)")
    .replace(/\]\(site:([\w./-]+)\)/g, `](${root}$1)`);
}
