import type { Problem } from "./problem.ts";

/** A page as the check of links sees it. */
export interface LinkedPage {
  /** From the root of the site, `guides/signing/index.html`. */
  readonly path: string;
  readonly html: string;
  /** Where the page's text comes from, and the lines of its links. */
  readonly file: string;
  readonly links: readonly { readonly href: string; readonly line: number }[];
}

/**
 * Finds the links that lead to no page, no file or no anchor of the site.
 *
 * @param files everything else that the site holds, from its root
 */
export function checkLinks(pages: readonly LinkedPage[], files: ReadonlySet<string>): Problem[] {
  const anchors = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));
  return pages.flatMap(({ path, html, file, links }) =>
    hrefsOf(html).flatMap((href) => {
      if (/^(https?|data|mailto):/.test(href)) return [];
      const what = whyDead(href, path, anchors, files);
      if (what === undefined) return [];
      const line = links.find((link) => link.href === href)?.line ?? 1;
      return [{ file, line, what }];
    }),
  );
}

function whyDead(
  href: string,
  from: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>,
): string | undefined {
  const { pathname, hash } = new URL(href, `http://site/${from}`);
  const target = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
  const ids = anchors.get(target);
  if (ids === undefined) {
    return files.has(target) ? undefined : `the link \`${href}\` leads to no page (${target})`;
  }
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor === "" || ids.has(anchor)) return undefined;
  return `the link \`${href}\` leads to no anchor of ${target}`;
}

function idsOf(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = ""]) => id));
}

function hrefsOf(html: string): readonly string[] {
  return [
    ...new Set(Array.from(html.matchAll(/ (?:href|src)="([^"]+)"/g), ([, href = ""]) => href)),
  ].map((href) => href.replaceAll("&amp;", "&"));
}
