import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  changelogSummary,
  changelogTitle,
  contractChangelog,
  type History,
  readHistory,
} from "../contract-changes/changelog.ts";
import { bundleScripts } from "./bundle-scripts.ts";
import { checkLinks, type LinkedPage } from "./check-links.ts";
import { type Guide, readGuides } from "./guide.ts";
import { folderOf, type Language, languages } from "./language.ts";
import { documents } from "./links.ts";
import { llmsFull, llmsIndex, type MarkdownPage } from "./llms.ts";
import { createHighlight } from "./markdown/highlight.ts";
import { MarkdownRenderer } from "./markdown/render.ts";
import { changesPage, contractChangesPage } from "./pages/changes-page.ts";
import { guidePage } from "./pages/guide-page.ts";
import { homeExample } from "./pages/home-example.ts";
import { homeMarkdown, homePage } from "./pages/home-page.ts";
import { type Problem, stopAt } from "./problem.ts";
import { guideMarkdown, renderGuide } from "./render-guide.ts";
import { readSamples, type Samples } from "./samples.ts";
import { searchIndex } from "./search-index.ts";
import { storyFiles } from "./stories/read-stories.ts";

const changelog = join(import.meta.dirname, "../../CHANGELOG.md");

/** What the site is made of, besides what has its fixed place in this repository. */
export interface SiteSources {
  /** Folder of the guides, with a folder for each language. */
  readonly guides: string;
  /** The Markdown of pages that are made elsewhere. */
  readonly reference: readonly MarkdownPage[];
}

/** What the making of each page is handed. */
interface Workshop {
  readonly guides: readonly Guide[];
  readonly samples: Samples;
  readonly renderer: MarkdownRenderer;
  readonly problems: Problem[];
}

/** Pages that were made, and the other files that belong to them, by their paths. */
interface Made {
  readonly pages: readonly LinkedPage[];
  readonly markdown: readonly MarkdownPage[];
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Builds everything but the reference: home, guides, changes, search, and the editions for tools.
 *
 * @throws Error that names file and line of whatever would be wrong: a dead link, an unknown
 *   placeholder, a missing translation
 */
export async function buildSite(folder: string, sources: SiteSources): Promise<void> {
  const problems: Problem[] = [];
  const [guides, samples, highlight, changes, style, history] = await Promise.all([
    readGuides(sources.guides, problems),
    readSamples(),
    createHighlight(),
    readFile(changelog, "utf8"),
    readFile(join(import.meta.dirname, "style.css"), "utf8"),
    readHistory(),
    bundleScripts(join(folder, "assets")),
  ]);
  const workshop = { guides, samples, renderer: new MarkdownRenderer(highlight), problems };
  const parts = [
    ...languages.map((language) => makeLanguage(language, workshop)),
    makeChanges(changes, workshop),
    ...languages.map((language) => makeContractChanges(language, history, workshop)),
  ];
  const pages = parts.flatMap((part) => part.pages);
  const markdown = [...parts.flatMap((part) => part.markdown), ...sources.reference];
  const files: Record<string, string> = {
    "assets/site.css": style,
    "llms.txt": llmsIndex(markdown),
    "llms-full.txt": llmsFull(markdown),
    ...Object.fromEntries(markdown.map(({ path, text }) => [path, text])),
    ...Object.fromEntries(storyFiles.map(({ name, text }) => [`workflows/${name}`, text])),
    ...Object.assign({}, ...parts.map((part) => part.files)),
  };
  const elsewhere = ["assets/site.js", "reference/index.html", "reference/sandbox.html"];
  const known = new Set([...documents, ...elsewhere, ...Object.keys(files)]);
  stopAt([...problems, ...checkLinks(pages, known)]);

  for (const { path, html } of pages) files[path] = html;
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Home, guides and search in one language. */
function makeLanguage(language: Language, workshop: Workshop): Made {
  const { samples, renderer, problems } = workshop;
  const folder = folderOf[language];
  const guides = workshop.guides.filter((guide) => guide.language === language);
  const rendered = guides.map((guide) => ({
    guide,
    ...renderGuide(guide, renderer, samples, problems),
  }));
  const entries = searchIndex(
    rendered.map(({ guide: { slug, title }, html }) => ({
      href: `${folder}guides/${slug}/`,
      title,
      html,
    })),
  );
  const home: LinkedPage = {
    path: `${folder}index.html`,
    html: homePage(language, homeExample(renderer)),
    file: "docs/site/pages/home-words.ts",
    links: [],
  };
  return {
    pages: [
      home,
      ...rendered.map(({ guide, html, headings, links }) => ({
        path: `${folder}guides/${guide.slug}/index.html`,
        html: guidePage(guide, html, headings, guides),
        file: guide.file,
        links,
      })),
    ],
    markdown: guides.map((guide) => ({
      path: `${folder}guides/${guide.slug}.md`,
      title: guide.title,
      summary: guide.summary,
      language,
      text: guideMarkdown(guide, samples),
    })),
    files: {
      [`${folder}index.md`]: homeMarkdown(language),
      [`assets/search-${language}.js`]: `export const entries=${JSON.stringify(entries)};`,
    },
  };
}

/** The page of changes, from CHANGELOG.md. */
function makeChanges(text: string, { guides, renderer, problems }: Workshop): Made {
  const file = "CHANGELOG.md";
  const resolve = (href: string) => (/^https?:/.test(href) ? href : undefined);
  const source = { text, file, linesBefore: 0, resolve, expand: () => undefined };
  const { html, links } = renderer.render(source, problems);
  const english = guides.filter(({ language }) => language === "en");
  return {
    pages: [{ path: "changes/index.html", html: changesPage(html, english), file, links }],
    markdown: [],
    files: { "changes.md": text },
  };
}

/** The page of what each version of the contract has changed, made by comparing them. */
function makeContractChanges(
  language: Language,
  history: History,
  { guides, renderer, problems }: Workshop,
): Made {
  const text = contractChangelog(history, language);
  const file = "docs/contract-changes/changelog.ts";
  const resolve = (href: string) => href;
  const source = { text, file, linesBefore: 0, resolve, expand: () => undefined };
  const { html, headings, links } = renderer.render(source, problems);
  const own = guides.filter((guide) => guide.language === language);
  const folder = folderOf[language];
  const path = `${folder}contract-changes/index.html`;
  return {
    pages: [{ path, html: contractChangesPage(language, html, headings, own), file, links }],
    markdown: [
      {
        path: `${folder}contract-changes.md`,
        title: changelogTitle[language],
        summary: changelogSummary[language],
        language,
        // The Markdown edition stands one folder higher.
        text: text.replace("../changes/", "changes.md"),
      },
    ],
    files: {},
  };
}
