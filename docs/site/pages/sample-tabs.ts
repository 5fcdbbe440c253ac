import type { Language } from "../language.ts";
import { escapeHtml } from "../markup.ts";
import type { Sample, SampleSet, Samples } from "../samples.ts";

/** Renders code as the pages show it. */
export type ShowCode = (code: string, language: string) => string;

const words = {
  en: { label: "Language", prints: "Prints", shared: "The files that it uses" },
  zh: { label: "语言", prints: "输出", shared: "所用的文件" },
} as const;

/**
 * The samples of an operation: blocks below each other, which the site's script turns into tabs.
 *
 * @param withShared also shows, folded, what the samples of a language share
 */
export function sampleTabs(
  { samples, output }: SampleSet,
  shared: Samples["shared"],
  language: Language,
  show: ShowCode,
  withShared: boolean,
): string {
  const say = words[language];
  const panels = samples.map((sample) => {
    const files = withShared ? (shared[sample.label] ?? []) : [];
    return `<div class="sample" data-lang="${sample.lang}" data-label="${escapeHtml(sample.label)}">
<p class="sample-title">${escapeHtml(sample.label)}</p>
${show(sample.source, sample.lang)}${files.length > 0 ? folded(files, say.shared, show) : ""}</div>`;
  });
  return `<div class="tabs" data-label="${say.label}">${panels.join("\n")}</div>
<p class="prints">${say.prints}</p>
${show(output, "text")}`;
}

function folded(files: readonly Sample[], title: string, show: ShowCode): string {
  const shown = files.map(
    ({ file, source, lang }) =>
      `<p class="sample-file"><code>docs/samples/${escapeHtml(file)}</code></p>${show(source, languageOf(file, lang))}`,
  );
  const names = files.map(({ file }) => file.split("/").at(-1)).join(", ");
  return `<details class="shared"><summary>${title}: ${escapeHtml(names)}</summary>${shown.join("")}</details>`;
}

/** A file of another kind than its language's own, like `trade.jq`, is shown without colours. */
function languageOf(file: string, lang: string): string {
  return /[.](jq|mod)$/.test(file) ? "text" : lang;
}

/** The same for tools: one block of code after the other. */
export function sampleMarkdown({ samples, output }: SampleSet, language: Language): string {
  const blocks = samples.map(
    ({ label, lang, source }) => `**${label}**\n\n\`\`\`${lang}\n${source.trimEnd()}\n\`\`\``,
  );
  return `${blocks.join("\n\n")}\n\n${words[language].prints}:\n\n\`\`\`text\n${output.trimEnd()}\n\`\`\``;
}
