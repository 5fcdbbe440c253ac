import { outcomes as stateTable } from "@trade-v1/contract/catalogue";
import type { CoveredOutcome } from "../../coverage/coverage.ts";
import { cellName } from "../../coverage/declared.ts";
import type { Report } from "../report.ts";
import { type Html, html } from "./markup.ts";

/** What the contract declares, as two tables in which one sees what was reached. */
export function coverageSection({ coverage }: Report): Html {
  const { outcomes, cells } = coverage;
  const operations = Map.groupBy(outcomes, ({ operationId }) => operationId);
  const by = new Map(cells.map((cell) => [cell.cell, cell.by]));
  return html`<section class="coverage">
<h2>Reached</h2>
<p>${count(outcomes)} outcomes of the operations, ${count(cells)} cells of the table of states.</p>
<table class="outcomes">
<caption>Outcomes: HTTP status and respcd</caption>
${[...operations].map(
  ([name, declared]) =>
    html`<tr><th scope="row">${name}</th><td>${declared.map(outcomeChip)}</td></tr>\n`,
)}
</table>
<div class="wide">
<table>
<caption>Table of states: what each operation answers</caption>
<tr><th scope="col">order is</th>${Object.keys(stateTable.paid).map((name) => html`<th scope="col">${name}</th>`)}</tr>
${Object.entries(stateTable).map(
  ([state, row]) =>
    html`<tr><th scope="row">${state}</th>${Object.entries(row).map(
      ([operation, cases]) =>
        html`<td>${cases.map(({ when, respcd }) =>
          chip(
            when === undefined ? respcd : `${respcd} ${when}`,
            by.get(cellName(state, operation, when)),
          ),
        )}</td>`,
    )}</tr>\n`,
)}
</table>
</div>
</section>
`;
}

function count(all: readonly { readonly by: string | undefined }[]): string {
  return `${all.filter(({ by }) => by !== undefined).length} of ${all.length}`;
}

function outcomeChip({ status, respcd, by }: CoveredOutcome): Html {
  return chip(`${status} ${respcd}`, by);
}

function chip(text: string, by: string | undefined): Html {
  const title = by === undefined ? "not reached" : `reached by ${by}`;
  return html`<span class="chip ${by === undefined ? "missing" : "reached"}" title="${title}">${text}</span> `;
}
