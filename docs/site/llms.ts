import type { Language } from "./language.ts";
import { storyFiles } from "./stories/read-stories.ts";

/** A page in Markdown, for tools. */
export interface MarkdownPage {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly language: Language;
  readonly text: string;
}

const about =
  "A payment gateway for Alipay and WeChat Pay: open, close, refund, reverse and query payments by signed form requests to /trade/v1. Amounts are whole numbers of the currency's minor unit; `respcd` `0000` is success; `1143` and `1145` are not failures; `out_trade_no` makes every request safe to send again.";

/** llms.txt: what there is, with a link to each page in Markdown. */
export function llmsIndex(pages: readonly MarkdownPage[]): string {
  const list = (chosen: readonly MarkdownPage[]) =>
    chosen.map(({ path, title, summary }) => `- [${title}](${path}): ${summary}`).join("\n");
  const isReference = ({ path }: MarkdownPage) => path.startsWith("reference");
  const guides = pages.filter((page) => !isReference(page));
  return `# Trade API

> ${about}

## Guides

${list(guides.filter(({ language }) => language === "en"))}

## Reference

${list(pages.filter(isReference))}
- [OpenAPI 3.1](openapi.json): the contract itself
- [Changes](changes.md): version by version

## Workflows

Arazzo 1.0 descriptions of whole stories: every request, what is expected of every answer, in order.

${storyFiles.map(({ name, story }) => `- [${story.summary}](workflows/${name}): ${story.workflowId}`).join("\n")}

## Optional

- [Everything in one file](llms-full.txt): all English pages
- [OpenAPI 3.0](openapi-3.0.json): for tools that need it
${list(guides.filter(({ language }) => language === "zh"))}
`;
}

/** llms-full.txt: every English page, one after the other. */
export function llmsFull(pages: readonly MarkdownPage[]): string {
  return pages
    .filter(({ language }) => language === "en")
    .map(({ text }) => text.trim())
    .join("\n\n---\n\n")
    .concat("\n");
}
