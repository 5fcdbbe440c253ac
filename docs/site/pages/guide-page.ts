import type { Guide } from "../guide.ts";
import { folderOf, type Language, languages } from "../language.ts";
import type { Heading } from "../markdown/render.ts";
import { escapeHtml } from "../markup.ts";
import { sections } from "../navigation.ts";
import { words } from "../words.ts";
import { rootFrom, shell } from "./shell.ts";

/** A guide with its sidebar, the contents of the page, and the ways to its neighbours. */
export function guidePage(
  guide: Guide,
  html: string,
  headings: readonly Heading[],
  guides: readonly Guide[],
): string {
  const { language, slug, title, summary } = guide;
  const say = words[language];
  const folder = `guides/${slug}/`;
  const index = guides.indexOf(guide);
  const neighbours = [
    way(guides[index - 1], say.previous, "previous"),
    way(guides[index + 1], say.next, "next"),
  ].join("");
  return shell({
    language,
    folder,
    translations: languages,
    title,
    summary,
    kind: "guide",
    body: `<div class="frame">
${sidebar(language, rootFrom({ language, folder }), guides, slug)}
<main id="text" class="text" tabindex="-1">
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(summary)}</p>
${contents(headings, say.onThisPage, "contents-inline")}
${html}
<nav class="neighbours" aria-label="${say.previous}, ${say.next}">${neighbours}</nav>
</main>
${contents(headings, say.onThisPage, "contents")}
</div>`,
  });
}

function way(guide: Guide | undefined, label: string, kind: string): string {
  if (guide === undefined) return "<span></span>";
  return `<a class="${kind}" href="../${guide.slug}/"><small>${label}</small><span>${escapeHtml(guide.title)}</span></a>`;
}

/** The list of all guides, the present one marked. */
export function sidebar(
  language: Language,
  root: string,
  guides: readonly Guide[],
  present?: string,
): string {
  const say = words[language];
  const home = root + folderOf[language];
  const groups = sections.map(({ title, slugs }) => {
    const items = slugs.flatMap((slug) => {
      const guide = guides.find((one) => one.slug === slug);
      if (guide === undefined) return [];
      const current = slug === present ? ' aria-current="page"' : "";
      return [`<li><a href="${home}guides/${slug}/"${current}>${escapeHtml(guide.title)}</a></li>`];
    });
    return `<p class="group">${title[language]}</p><ul>${items.join("")}</ul>`;
  });
  return `<nav class="sidebar" aria-label="${say.guides}"><button class="menu-button needs-js" type="button" data-menu aria-expanded="false"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/></svg>${say.menu}</button><div class="list">${groups.join("")}<p class="group">${say.reference}</p><ul><li><a href="${root}reference/">${say.reference}</a></li><li><a href="${root}reference/sandbox.html">${say.sandboxReference}</a></li><li><a href="${root}changes/">${say.changes}</a></li><li><a href="${home}contract-changes/">${say.contractChanges}</a></li></ul></div></nav>`;
}

/** The headings of the page as links; nothing where there are fewer than two. */
export function contents(headings: readonly Heading[], title: string, style: string): string {
  const shown = headings.filter(({ level }) => level === 2 || level === 3);
  const heads = shown.length > 24 ? shown.filter(({ level }) => level === 2) : shown;
  if (heads.length < 2) return style === "contents" ? '<div class="contents"></div>' : "";
  const items = heads.map(
    ({ level, id, text }) =>
      `<li class="level-${level}"><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  const list = `<ul>${items.join("")}</ul>`;
  return style === "contents"
    ? `<nav class="contents" aria-label="${title}"><p class="group">${title}</p>${list}</nav>`
    : `<details class="contents-inline"><summary>${title}</summary>${list}</details>`;
}
