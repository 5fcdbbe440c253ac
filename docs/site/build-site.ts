import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundleScripts } from "./bundle-scripts.ts";
import { checkLinks, type LinkedPage } from "./check-links.ts";
import { type Guide, readGuides } from "./guide.ts";
import { folderOf, languages } from "./language.ts";
import { documents, markdownLinks, resolveLink } from "./links.ts";
import { llmsFull, llmsIndex, type MarkdownPage } from "./llms.ts";
import { createHighlight } from "./markdown/highlight.ts";
import { MarkdownRenderer, type Rendered } from "./markdown/render.ts";
import { calculatorForm } from "./pages/calculator-form.ts";
import { changesPage } from "./pages/changes-page.ts";
import { guidePage } from "./pages/guide-page.ts";
import { homeExample } from "./pages/home-example.ts";
import { homeMarkdown, homePage } from "./pages/home-page.ts";
import { sampleMarkdown, sampleTabs } from "./pages/sample-tabs.ts";
import { type Problem, stopAt } from "./problem.ts";
import { readSamples, type Samples } from "./samples.ts";
import { searchIndex } from "./search-index.ts";
import { tables } from "./tables/tables.ts";

const repository = join(import.meta.dirname, "../..");

/** What the site is made of. */
export interface SiteSources {
  /** Folder of the guides, with a folder for each language. */
  readonly guides: string;
  /** Pages that are made elsewhere, from the root of the site, and their Markdown. */
  readonly reference: readonly MarkdownPage[];
}

/**
 * Builds everything but the reference: home, guides, changes, search, and the editions for tools.
 *
 * @throws Error that names file and line of whatever would be wrong: a dead link, an unknown
 *   placeholder, a missing translation
 */
export async function buildSite(folder: string, sources: SiteSources): Promise<void> {
  const problems: Problem[] = [];
  const [guides, samples, highlight, changelog] = await Promise.all([
    readGuides(sources.guides, problems),
    readSamples(),
    createHighlight(),
    readFile(join(repository, "CHANGELOG.md"), "utf8"),
    bundleScripts(join(folder, "assets")),
  ]);
  const renderer = new MarkdownRenderer(highlight);
  const pages: LinkedPage[] = [];
  const markdown: MarkdownPage[] = [];
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };

  for (const language of languages) {
    const own = guides.filter((guide) => guide.language === language);
    const rendered = own.map((guide) => renderGuide(guide, renderer, samples, problems));
    for (const [index, guide] of own.entries()) {
      const { html, headings, links } = rendered[index] as Rendered;
      const path = `${folderOf[language]}guides/${guide.slug}/index.html`;
      const page = guidePage(guide, html, headings, own);
      pages.push({ path, html: page, file: guide.file, links });
      markdown.push({
        path: `${folderOf[language]}guides/${guide.slug}.md`,
        title: guide.title,
        summary: guide.summary,
        language,
        text: guideMarkdown(guide, samples),
      });
    }
    pages.push({
      path: `${folderOf[language]}index.html`,
      html: homePage(language, homeExample(renderer)),
      file: "docs/site/pages/home-words.ts",
      links: [],
    });
    await write(`${folderOf[language]}index.md`, homeMarkdown(language));
    const entries = searchIndex(
      own.map((guide, index) => ({
        href: `${folderOf[language]}guides/${guide.slug}/`,
        title: guide.title,
        html: (rendered[index] as Rendered).html,
      })),
    );
    await write(`assets/search-${language}.js`, `export const entries=${JSON.stringify(entries)};`);
  }

  const changes = renderChanges(changelog, renderer, problems);
  const english = guides.filter(({ language }) => language === "en");
  pages.push({
    path: "changes/index.html",
    html: changesPage(changes.html, english),
    file: "CHANGELOG.md",
    links: changes.links,
  });
  await write("changes.md", changelog);
  const all = [...markdown, ...sources.reference];
  for (const { path, text } of all) await write(path, text);
  await write("llms.txt", llmsIndex(all));
  await write("llms-full.txt", llmsFull(all));
  await copyFile(join(import.meta.dirname, "style.css"), join(folder, "assets/site.css"));

  const files = new Set([
    ...documents,
    ...all.map(({ path }) => path),
    ...languages.map((language) => `${folderOf[language]}index.md`),
    ...["changes.md", "llms.txt", "llms-full.txt", "assets/site.css", "assets/site.js"],
    ...["reference/index.html", "reference/sandbox.html"],
  ]);
  stopAt([...problems, ...checkLinks(pages, files)]);
  for (const { path, html } of pages) await write(path, html);
}

function renderGuide(
  guide: Guide,
  renderer: MarkdownRenderer,
  samples: Samples,
  problems: Problem[],
): Rendered {
  const { language } = guide;
  const root = "../".repeat(folderOf[language] === "" ? 2 : 3);
  let isFirst = true;
  return renderer.render(
    {
      text: guide.body,
      file: guide.file,
      linesBefore: guide.linesBefore,
      resolve: (href) => resolveLink(href, root, language),
      expand: (wanted) => {
        const [kind = "", name = ""] = wanted.split(/:?\s+/);
        if (kind === "calculator") return { html: calculatorForm(language) };
        if (kind === "generated") {
          const table = tables[name];
          return table && { markdown: table(language) };
        }
        const set = samples.operations.get(name);
        if (kind !== "sample" || set === undefined) return undefined;
        const withShared = isFirst;
        isFirst = false;
        const show = (code: string, lang: string) => renderer.code(code, lang);
        return { html: sampleTabs(set, samples.shared, language, show, withShared) };
      },
    },
    problems,
  );
}

/** A guide for tools: placeholders replaced, links leading to the other Markdown pages. */
function guideMarkdown({ title, summary, body, language }: Guide, samples: Samples): string {
  const text = body
    .replace(/^<!--\s*generated:\s*([\w-]+)\s*-->$/gm, (_, name) => tables[name]?.(language) ?? "")
    .replace(/^<!--\s*sample:\s*(\w+)\s*-->$/gm, (_, name) => {
      const set = samples.operations.get(name);
      return set === undefined ? "" : sampleMarkdown(set, language);
    })
    .replace(/^<!--\s*calculator\s*-->\n/gm, "")
    .replace(/\s*\{#[\w-]+\}$/gm, "");
  return `# ${title}\n\n${summary}\n${markdownLinks(text, language)}`;
}

function renderChanges(text: string, renderer: MarkdownRenderer, problems: Problem[]): Rendered {
  return renderer.render(
    {
      text,
      file: "CHANGELOG.md",
      linesBefore: 0,
      resolve: (href) => (/^https?:/.test(href) ? href : undefined),
      expand: () => undefined,
    },
    problems,
  );
}
