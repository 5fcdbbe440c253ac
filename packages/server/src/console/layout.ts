import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";
import type { Said } from "./words.ts";

export type Html = ReturnType<typeof html>;

/** Where a page stands and for which app. All links are relative, so that a proxy's path does not matter. */
export interface Place {
  /** The path below `/sandbox/`, such as `transactions/1`. */
  readonly path: string;
  readonly appCode: string;
  /** Whether that is the app which every sandbox has. */
  readonly isReadyMade: boolean;
  /** What has just happened, as the address says; see `flash.ts`. */
  readonly happened: { readonly text: string; readonly tone: Said["tone"] } | undefined;
}

export interface Page {
  readonly title: string;
  readonly content: Html;
}

/** An address of the console, for the same app. @param path below `/sandbox/` */
export function link(place: Place, path: string, query: Readonly<Record<string, string>> = {}) {
  const all = new URLSearchParams(place.isReadyMade ? query : { app: place.appCode, ...query });
  return `${upwards(place)}${path}${all.size > 0 ? `?${all}` : ""}`;
}

function upwards({ path }: Place): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What a browser may do with a page of the console: show it, run its own script, post its own forms. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    `style-src ${sha256(STYLE)}`,
    `script-src ${sha256(SCRIPT)}`,
    "connect-src 'self'",
    "img-src data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "Cache-Control": "no-store",
  // With `no-referrer` a browser does not say where its forms come from.
  "Referrer-Policy": "same-origin",
};

const tabs = [
  ["", "Transactions"],
  ["notifications", "Notifications"],
  ["signature", "Signatures"],
  ["apps", "New app"],
] as const;

const LOGO = raw(
  '<svg viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="6" fill="#0a7350"/><path d="M6 9h11l-3-3M18 15H7l3 3" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>',
);

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect width='24' height='24' rx='6' fill='%230a7350'/%3E%3Cpath d='M6 9h11l-3-3M18 15H7l3 3' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";

/** A whole page. Everything that is not `Html` is escaped. */
export function document(place: Place, { title, content }: Page): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Sandbox console</title>
<link rel="icon" href="${ICON}">
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="top"><div class="bar">
<a class="brand" href="${link(place, "")}">${LOGO}<span>Sandbox console</span> <span class="chip">no real money</span></a>
<nav class="tabs" aria-label="Console">${tabs.map(([path, name]) => tab(place, path, name))}</nav>
<a class="elsewhere small" href="${upwards(place)}../docs/">Docs</a>
</div></header>
${tools(place)}
<main id="content" tabindex="-1">
${place.happened ? html`<p class="flash ${place.happened.tone}" role="status">${place.happened.text}</p>` : ""}
${content}
</main>
<footer class="foot">Times are the gateway's, as the API writes them. The API behind this page is
<a href="${upwards(place)}../docs/reference/sandbox.html">/sandbox/v1</a>. Whoever knows an app's code can read here
what the app did: it is no place for real customers' data.</footer>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`;
}

function tab(place: Place, path: string, name: string): Html {
  const [section = ""] = place.path.replace(/^transactions\b.*/, "").split("/");
  return html`<a href="${link(place, path)}" ${section === path ? raw('aria-current="page"') : ""}>${name}</a>`;
}

/** Which app, and its clock. */
function tools(place: Place): Html {
  const { appCode, isReadyMade, path } = place;
  return html`<section class="tools" aria-label="App and clock"><div class="bar">
<div class="app"><span class="quiet small">${isReadyMade ? "Ready-made app" : "Your app"}</span> <code>${appCode}</code> ${copy(appCode, "app code")}</div>
<details class="menu"><summary>Switch app</summary><div>
<form action="${upwards(place)}" method="get">
<label>App code<input class="mono" name="app" required pattern="[A-Za-z0-9]{32}" minlength="32" maxlength="32" autocomplete="off" spellcheck="false" placeholder="32 letters or digits"></label>
<p class="row"><button class="primary">Open</button> ${isReadyMade ? "" : html`<a class="button" href="${upwards(place)}">Ready-made app</a>`}</p>
</form>
<p class="small quiet"><a href="${link(place, "apps")}">Make a fresh app</a> to keep your tests apart from everybody else's.</p>
</div></details>
<details class="menu"><summary>Advance clock</summary><div>
<p class="small quiet">Only this app's time moves: orders expire, unknown outcomes resolve, and notifications that are due are sent.</p>
<form action="${link(place, "clock")}" method="post">
<input type="hidden" name="back" value="${path}">
<div class="row"><button name="seconds" value="30">30 s</button><button name="seconds" value="120">2 min</button><button name="seconds" value="1800">30 min</button><button name="seconds" value="86400">1 day</button></div>
</form>
<form action="${link(place, "clock")}" method="post">
<input type="hidden" name="back" value="${path}">
<label>Seconds<input name="seconds" type="number" min="1" max="31622400" required inputmode="numeric"></label>
<p class="row"><button>Advance</button></p>
</form>
</div></details>
</div></section>`;
}

/** Hidden until the script shows that it can copy. */
export function copy(text: string, what: string): Html {
  return html`<button type="button" class="tiny" data-copy="${text}" aria-label="Copy ${what}" hidden>Copy</button>`;
}

export function badge({ name, tone }: Said): Html {
  return html`<span class="badge ${tone}">${name}</span>`;
}

/** A button that stops and starts the refreshing; hidden where no script runs. */
export function liveToggle(): Html {
  return html`<button type="button" class="tiny live" data-live-toggle aria-pressed="true" hidden>Live</button>`;
}
