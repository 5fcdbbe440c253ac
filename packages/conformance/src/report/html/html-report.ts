import type { Report, StoryResult } from "../report.ts";
import { coverageSection } from "./coverage-section.ts";
import { type Html, html } from "./markup.ts";
import { storyItem } from "./story-item.ts";
import { style } from "./style.ts";

/** The report as one page without scripts and without anything from elsewhere: a build's artifact. */
export function htmlReport(report: Report): string {
  const { target, totals, contract, tool, startedAt, durationMs } = report;
  const verdict = totals.failed === 0 ? "keeps the contract" : "does not keep the contract";
  // What is wrong stands before what was reached.
  const reached = target.profile === "seed" ? html`` : coverageSection(report);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${target.baseUrl} ${verdict}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header class="${totals.failed === 0 ? "good" : "bad"}">
<h1><span class="address">${target.baseUrl}</span> ${verdict}</h1>
<p class="counts">
<b>${totals.passed}</b> passed, <b>${totals.failed}</b> failed, <b>${totals.skipped}</b> skipped
</p>
<p class="about">Contract ${contract}, profile ${target.profile}, app ${target.appCode}, signed with ${target.signType};
run ${target.run}, ${startedAt.slice(0, 19).replace("T", " ")} UTC, ${(durationMs / 1000).toFixed(1)} s;
${tool.name} ${tool.version}</p>
</header>
<main>
${totals.failed > 0 ? [storiesSection(report), reached] : [reached, storiesSection(report)]}
</main>
</body>
</html>
`;
  return page.markup;
}

function storiesSection({ stories, totals }: Report): Html {
  return html`<section>
<h2>Stories</h2>
<fieldset class="filter"><legend>Show</legend>
${filter("all", "all", totals.failed === 0)}
${filter("failed", `failed (${totals.failed})`, totals.failed > 0)}
${filter("skipped", `skipped (${totals.skipped})`, false)}
</fieldset>
${suites(stories)}
</section>
`;
}

function filter(value: string, label: string, isChosen: boolean): Html {
  const chosen = { markup: isChosen ? " checked" : "" };
  return html`<label><input type="radio" name="show" value="${value}"${chosen}> ${label}</label>`;
}

function suites(stories: readonly StoryResult[]): readonly Html[] {
  const byName = Map.groupBy(stories, ({ id }) => id.split("/")[0] ?? id);
  return [...byName].map(([name, results]) => {
    const failed = results.filter(({ outcome }) => outcome === "failed").length;
    const skipped = results.filter(({ outcome }) => outcome === "skipped").length;
    const passed = results.length - failed - skipped;
    const states = [
      passed > 0 ? "passed" : "",
      failed > 0 ? "failed" : "",
      skipped > 0 ? "skipped" : "",
    ];
    return html`<section class="suite has-${states.filter(Boolean).join(" has-")}">
<h3>${name} <small>${passed} passed${failed > 0 ? `, ${failed} failed` : ""}${skipped > 0 ? `, ${skipped} skipped` : ""}</small></h3>
${results.map(storyItem)}
</section>
`;
  });
}
