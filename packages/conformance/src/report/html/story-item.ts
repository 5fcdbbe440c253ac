import type { Exchange, NotedProblem } from "../../exchange/exchange.ts";
import { shortened } from "../in-words.ts";
import type { StoryResult } from "../report.ts";
import { type Html, html } from "./markup.ts";

/** One story: closed if it passed, and open with everything that was sent and found if it failed. */
export function storyItem(story: StoryResult): Html {
  const { id, title, outcome, reason, clause, exchanges, problems } = story;
  const open = { markup: outcome === "failed" ? " open" : "" };
  const before = problems.filter(({ exchange }) => exchange < 0);
  return html`<details class="story ${outcome}"${open}>
<summary><span class="mark">${marks[outcome]}</span> ${title} <code>${id}</code></summary>
<p class="clause">${clause.says} <small>${clause.id}, ${clause.origin}; /docs/${clause.see}</small></p>
${reason === undefined ? undefined : html`<p class="reason">Skipped: ${reason}</p>`}
${before.map(problemItem)}
<ol>${exchanges.map((exchange, index) =>
    exchangeItem(
      exchange,
      problems.filter((problem) => problem.exchange === index),
    ),
  )}</ol>
</details>
`;
}

const marks = { passed: "✓", failed: "✗", skipped: "–" } as const;

function exchangeItem(exchange: Exchange, problems: readonly NotedProblem[]): Html {
  const { sent, answered, failure, operationId, durationMs } = exchange;
  return html`<li${{ markup: problems.length > 0 ? ' class="wrong"' : "" }}>
<p><b>${sent.method} ${sent.path}</b> <small>${operationId} ${Math.round(durationMs)} ms</small></p>
${bodyBlock("Sent", shownRequest(exchange))}
${
  answered === undefined
    ? html`<p class="reason">No answer: ${failure}</p>`
    : bodyBlock(`Answered HTTP ${answered.status}`, shownAnswer(answered.headers, answered.body))
}
${problems.map(problemItem)}
</li>
`;
}

function problemItem({ clause, found }: NotedProblem): Html {
  return html`<div class="problem"><p>${found}</p>
<p class="clause">${clause.says} <small>${clause.id}, ${clause.origin}; /docs/${clause.see}</small></p></div>
`;
}

function bodyBlock(title: string, text: string): Html {
  return html`<figure><figcaption>${title}</figcaption><pre>${text}</pre></figure>`;
}

const shownHeaders = ["content-type", "x-qf-appcode", "x-qf-sign", "x-qf-signtype", "prefer"];

function shownRequest({ sent }: Exchange): string {
  const headers = Object.entries(sent.headers)
    .filter(([name]) => shownHeaders.includes(name.toLowerCase()))
    .map(([name, value]) => `${name}: ${value}`);
  return [...headers, ...(sent.body === "" ? [] : ["", shortened(readableBody(sent.body))])].join(
    "\n",
  );
}

const answeredHeaders = [
  "x-qf-sign",
  "x-qf-signtype",
  "idempotent-replayed",
  "retry-after",
  "allow",
  "x-request-id",
];

function shownAnswer(headers: Readonly<Record<string, string>>, body: string): string {
  const shown = answeredHeaders.flatMap((name) =>
    headers[name] === undefined ? [] : [`${name}: ${headers[name]}`],
  );
  return [...shown, ...(shown.length > 0 ? [""] : []), shortened(readableBody(body))].join("\n");
}

/** JSON with its members on lines of their own, and a form with its fields so. */
function readableBody(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body.replaceAll("&", "\n&");
  }
}
