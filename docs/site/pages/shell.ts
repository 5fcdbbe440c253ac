import { createHash } from "node:crypto";
import { folderOf, type Language } from "../language.ts";
import { escapeHtml } from "../markup.ts";
import { words } from "../words.ts";

/** One page of the site. */
export interface Page {
  readonly language: Language;
  /** Folder of the page below the language's, with its slash; empty for the home page. */
  readonly folder: string;
  /** Languages in which the page is there. */
  readonly translations: readonly Language[];
  readonly title: string;
  readonly summary: string;
  /** What the page is, for the style sheet: `home`, `guide`. */
  readonly kind: string;
  /** Everything between header and footer. */
  readonly body: string;
}

/** The way from a page to the root of the site: `../../`. */
export function rootFrom({ language, folder }: Pick<Page, "language" | "folder">): string {
  return "../".repeat((folderOf[language] + folder).split("/").length - 1) || "./";
}

/** Light or dark before anything is painted. Redoc remembers the reader's choice under the same name. */
const themeScript =
  'try{var m=localStorage.getItem("redoc.colorMode")}catch(e){}document.documentElement.classList.add("js");if(m==="light"||m==="dark")document.documentElement.classList.add(m);if(location.hash.match(/^#(\\/|operation\\/)/)&&document.documentElement.dataset.kind==="home")location.replace("reference/"+location.hash)';

const policy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash("sha256").update(themeScript).digest("base64")}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The sign of the site, as the browser's tab shows it. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230a7a54'/%3E%3Cpath d='M4 5h8M8 5v7' stroke='white' stroke-width='2' stroke-linecap='round'/%3E%3C/svg%3E";

const locale: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

/** A whole page: head, header, body, footer. It asks for nothing but the site's own files. */
export function shell(page: Page): string {
  const root = rootFrom(page);
  const say = words[page.language];
  const home = root + folderOf[page.language];
  const title = page.folder === "" ? page.title : `${page.title} · ${say.site}`;
  return `<!DOCTYPE html>
<html lang="${locale[page.language]}" data-kind="${page.kind}" data-root="${root}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<script>${themeScript}</script>
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(page.summary)}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0c1116">
<meta property="og:type" content="${page.folder === "" ? "website" : "article"}">
<meta property="og:site_name" content="${say.site}">
<meta property="og:title" content="${escapeHtml(page.title)}">
<meta property="og:description" content="${escapeHtml(page.summary)}">
<meta property="og:locale" content="${page.language === "zh" ? "zh_CN" : "en"}">
<meta name="twitter:card" content="summary">
${page.translations
  .filter((language) => language !== page.language)
  .map(
    (language) =>
      `<link rel="alternate" hreflang="${locale[language]}" href="${addressIn(page, language)}">`,
  )
  .join("\n")}
<link rel="alternate" type="text/markdown" href="${markdownOf(page)}">
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${root}assets/site.css">
<script type="module" src="${root}assets/site.js"></script>
</head>
<body>
<a class="skip" href="#text">${say.skip}</a>
<header class="header">
<div class="bar">
<a class="brand" href="${home}"><svg viewBox="0 0 16 16" width="24" height="24" aria-hidden="true"><rect width="16" height="16" rx="4" fill="#0a7a54"/><path d="M4 5h8M8 5v7" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg><span>${say.site} <small>${say.docs}</small></span></a>
<nav class="top" aria-label="${say.site}">
<a href="${home}guides/quick-start/"${page.kind === "guide" ? ' aria-current="true"' : ""}>${say.guides}</a>
<a href="${root}reference/">${say.reference}</a>
<a href="${root}reference/sandbox.html">${say.sandboxReference}</a>
<a href="${root}changes/"${page.kind === "changes" ? ' aria-current="true"' : ""}>${say.changes}</a>
</nav>
<div class="tools">
<button class="search-button needs-js" type="button" data-search aria-label="${say.search}" data-nothing="${say.nothing}" data-hint="${say.searchHint}"><svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true"><path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.7-1.3L14 14" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/></svg><span>${say.search}</span><kbd>/</kbd></button>
${page.translations
  .filter((language) => language !== page.language)
  .map(
    (language) =>
      `<a class="language" href="${addressIn(page, language)}" lang="${locale[language]}" hreflang="${locale[language]}">${words[page.language].otherLanguage}</a>`,
  )
  .join("")}
<button class="theme-button needs-js" type="button" data-theme aria-label="${say.theme}" title="${say.theme}"><svg viewBox="0 0 16 16" width="17" height="17" aria-hidden="true"><path d="M8 1.8a6.2 6.2 0 1 0 0 12.4Z" fill="currentColor"/><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.4"/></svg></button>
</div>
</div>
</header>
${page.body}
<footer class="footer"><p>${say.footer}</p><p><a href="${markdownOf(page)}">${say.asMarkdown}</a> · <a href="${root}openapi.json">${say.documents}</a> · <a href="${root}llms.txt">llms.txt</a></p></footer>
</body>
</html>
`;
}

/** The page's own Markdown, seen from the page. */
function markdownOf({ folder }: Page): string {
  return folder === "" ? "index.md" : `../${folder.split("/").at(-2)}.md`;
}

function addressIn(page: Page, language: Language): string {
  return `${rootFrom(page)}${folderOf[language]}${page.folder}` || "./";
}
