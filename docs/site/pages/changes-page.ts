import { changelogSummary, changelogTitle } from "../../contract-changes/changelog.ts";
import type { Guide } from "../guide.ts";
import { type Language, languages } from "../language.ts";
import type { Heading } from "../markdown/render.ts";
import { words } from "../words.ts";
import { contents, sidebar } from "./guide-page.ts";
import { rootFrom, shell } from "./shell.ts";

const wayToContract =
  '<p>What each version of the contract itself has that the one before had not: <a href="../contract-changes/">contract changes</a>.</p>';

/** What has changed, version by version: CHANGELOG.md. */
export function changesPage(html: string, guides: readonly Guide[]): string {
  return shell({
    language: "en",
    folder: "changes/",
    translations: ["en"],
    title: words.en.changes,
    summary: "What has changed in the API, version by version.",
    kind: "changes",
    body: `<div class="frame">
${sidebar("en", "../", guides)}
<main id="text" class="text" tabindex="-1">
${html.replace("</h1>", `</h1>\n${wayToContract}`)}
</main>
<div class="contents"></div>
</div>`,
  });
}

/** What each version of the contract has changed, by comparison. */
export function contractChangesPage(
  language: Language,
  html: string,
  headings: readonly Heading[],
  guides: readonly Guide[],
): string {
  const folder = "contract-changes/";
  const versions = headings.filter(({ level }) => level === 2);
  return shell({
    language,
    folder,
    translations: languages,
    title: changelogTitle[language],
    summary: changelogSummary[language],
    kind: "changes",
    body: `<div class="frame">
${sidebar(language, rootFrom({ language, folder }), guides)}
<main id="text" class="text" tabindex="-1">
${html}
</main>
${contents(versions, words[language].onThisPage, "contents")}
</div>`,
  });
}
