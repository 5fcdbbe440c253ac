import { operations, sandboxOperations } from "@trade-v1/contract/operations";
import type { SearchEntry } from "./browser/search-engine.ts";
import { referenceOf } from "./links.ts";
import { textOf } from "./markup.ts";

/** A page whose text can be found. */
export interface SearchablePage {
  /** From the root of the site, with its slash. */
  readonly href: string;
  readonly title: string;
  readonly html: string;
}

/** How much of a section is kept. */
const TEXT = 900;

/** What the search of one language knows: each heading with the text below it, and every operation. */
export function searchIndex(pages: readonly SearchablePage[]): readonly SearchEntry[] {
  const sections = pages.flatMap(({ href, title, html }) => {
    const [start = "", ...rest] = html.split(/(?=<h[2-4] id=)/);
    return [
      { href, title, page: title, text: textOf(start).slice(0, TEXT) },
      ...rest.map((part) => {
        const [, id = "", heading = ""] =
          /^<h\d id="([^"]+)">(.*?) <a class="anchor"/s.exec(part) ?? [];
        const text = textOf(part.slice(part.indexOf("</h") + 5)).slice(0, TEXT);
        return { href: `${href}#${id}`, title: textOf(heading), page: title, text };
      }),
    ];
  });
  const calls = Object.entries({ ...operations, ...sandboxOperations }).map(
    ([operationId, { method, path }]) => ({
      href: referenceOf(operationId) ?? "reference/",
      title: operationId,
      page: "API",
      text: `${method} ${path}`,
    }),
  );
  return [...sections, ...calls].map((entry, id) => ({ id, ...entry }));
}
