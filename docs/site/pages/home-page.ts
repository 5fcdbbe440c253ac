import { folderOf, type Language, languages } from "../language.ts";
import { escapeHtml } from "../markup.ts";
import { slugsInOrder } from "../navigation.ts";
import { type HomeWords, homeWords, type Way } from "./home-words.ts";
import { rootFrom, shell } from "./shell.ts";

/** A call and its answer, already coloured. */
export interface Example {
  readonly call: string;
  readonly answer: string;
}

/** The first page: who reads these docs, and where each of them starts, on one screen. */
export function homePage(language: Language, example: Example): string {
  const say = homeWords[language];
  const root = rootFrom({ language, folder: "" });
  const audiences = say.audiences.map(
    ({ title, who, ways }) => `<section class="audience">
<p class="who">${escapeHtml(who)}</p>
<h2>${escapeHtml(title)}</h2>
<ol>${ways.map((way) => `<li><a href="${hrefOf(way, root, language)}"><b>${escapeHtml(way.text)}</b><span>${escapeHtml(way.note)}</span></a></li>`).join("")}</ol>
</section>`,
  );
  const more = say.more.map(
    (way) => `<a href="${hrefOf(way, root, language)}">${escapeHtml(way.text)}</a>`,
  );
  return shell({
    language,
    folder: "",
    translations: languages,
    title: `${say.title} · Trade API`,
    summary: say.lead,
    kind: "home",
    body: `<main id="text" class="home" tabindex="-1">
<div class="hero">
<div>
<h1>${escapeHtml(say.title)}</h1>
<p class="lead">${escapeHtml(say.lead)}</p>
<p class="actions"><a class="button" href="${root}${folderOf[language]}guides/quick-start/">${escapeHtml(say.start)}</a> <a class="button quiet" href="${root}reference/">${escapeHtml(say.more[0]?.text ?? "")}</a></p>
</div>
<div class="example">
<p>${escapeHtml(say.call)}</p>
${example.call}
<p>${escapeHtml(say.answer)}</p>
${example.answer}
</div>
</div>
<div class="audiences">
${audiences.join("\n")}
</div>
<p class="more"><span>${escapeHtml(say.lookUp)}</span> ${more.join(" ")}</p>
</main>`,
  });
}

/** The home page for tools. */
export function homeMarkdown(language: Language): string {
  const say: HomeWords = homeWords[language];
  const root = rootFrom({ language, folder: "" });
  const list = (ways: readonly Way[]) =>
    ways
      .map((way) => {
        const note = way.note === "" ? "" : `: ${way.note}`;
        return `- [${way.text}](${markdownHrefOf(way, root)})${note}`;
      })
      .join("\n");
  const audiences = say.audiences.map(
    ({ title, who, ways }) => `## ${who}: ${title}\n\n${list(ways)}`,
  );
  return `# ${say.title}\n\n${say.lead}\n\n${audiences.join("\n\n")}\n\n## ${say.lookUp}\n\n${list(say.more)}\n`;
}

function hrefOf({ to }: Way, root: string, language: Language): string {
  const [page = "", anchor] = to.split("#");
  if (!slugsInOrder.includes(page)) return root + to;
  return `${root}${folderOf[language]}guides/${page}/${anchor ? `#${anchor}` : ""}`;
}

/** Markdown pages have no anchors, so a way leads to the whole page there. */
function markdownHrefOf({ to }: Way, root: string): string {
  const [page = ""] = to.split("#");
  if (slugsInOrder.includes(page)) return `guides/${page}.md`;
  if (to.endsWith("/")) return `${root}${to.slice(0, -1)}.md`;
  return root + to;
}
