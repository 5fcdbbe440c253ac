import type { Guide } from "./guide.ts";
import { folderOf } from "./language.ts";
import { markdownLinks, resolveLink } from "./links.ts";
import type { MarkdownRenderer, Rendered } from "./markdown/render.ts";
import { calculatorForm } from "./pages/calculator-form.ts";
import { sampleMarkdown, sampleTabs } from "./pages/sample-tabs.ts";
import type { Problem } from "./problem.ts";
import type { Samples } from "./samples.ts";
import { tables } from "./tables/tables.ts";

/** A guide as HTML: placeholders replaced by tables, samples and the calculator, links resolved. */
export function renderGuide(
  guide: Guide,
  renderer: MarkdownRenderer,
  samples: Samples,
  problems: Problem[],
): Rendered {
  const { language, body, file, linesBefore } = guide;
  const root = "../".repeat(folderOf[language] === "" ? 2 : 3);
  // What the samples of a language share is shown once on a page.
  let isFirstSample = true;
  const expand = (wanted: string) => {
    const [kind, name = ""] = wanted.split(/:?\s+/);
    if (kind === "calculator") return { html: calculatorForm(language) };
    if (kind === "generated") {
      const table = tables[name];
      return table && { markdown: table(language) };
    }
    const set = samples.operations.get(name);
    if (kind !== "sample" || set === undefined) return undefined;
    const withShared = isFirstSample;
    isFirstSample = false;
    const show = (code: string, lang: string) => renderer.code(code, lang);
    return { html: sampleTabs(set, samples.shared, language, show, withShared) };
  };
  const resolve = (href: string) => resolveLink(href, root, language);
  return renderer.render({ text: body, file, linesBefore, resolve, expand }, problems);
}

/** The same guide for tools: Markdown, whose links lead to the other Markdown pages. */
export function guideMarkdown({ title, summary, body, language }: Guide, samples: Samples): string {
  const text = body
    .replace(/^<!--\s*generated:\s*([\w-]+)\s*-->$/gm, (_, name) => tables[name]?.(language) ?? "")
    .replace(/^<!--\s*sample:\s*(\w+)\s*-->$/gm, (_, name) => {
      const set = samples.operations.get(name);
      return set === undefined ? "" : sampleMarkdown(set, language);
    })
    .replace(/^<details[^>]*>\n<summary>(.*)<\/summary>$/gm, "**$1**")
    .replace(/^<\/details>\n\n?/gm, "")
    .replace(/^<!--\s*calculator\s*-->\n/gm, "")
    .replace(/\s*\{#[\w-]+\}$/gm, "");
  return `# ${title}\n\n${summary}\n${markdownLinks(text, language)}`;
}
