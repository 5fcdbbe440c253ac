import type { Guide } from "../guide.ts";
import { words } from "../words.ts";
import { sidebar } from "./guide-page.ts";
import { shell } from "./shell.ts";

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
${html}
</main>
<div class="contents"></div>
</div>`,
  });
}
