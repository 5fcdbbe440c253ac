import type { ChannelName } from "@trade-v1/contract/catalogue";
import { html, raw } from "hono/html";
import type { Html } from "./html.ts";
import { icon } from "./icons.ts";
import { STYLE, TINTS } from "./style.ts";
import type { Texts } from "./texts/texts.ts";

interface DocumentParts {
  readonly texts: Texts;
  /** Whose wallet it is; null if there is no order to tell by. */
  readonly channel: ChannelName | null;
  readonly title: string;
  /** The page without what all have: one `main`. */
  readonly content: Html;
  /** The address of the same page in the other language. */
  readonly translation: string;
}

/** The whole page around its content. It loads nothing from anywhere. */
export function htmlDocument({ texts, channel, title, content, translation }: DocumentParts): Html {
  const { other } = texts;
  const brand = channel ?? "none";
  const tint = TINTS[brand];
  return html`<!doctype html>
<html lang="${texts.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${tint}">
<title>${title}</title>
<link rel="icon" href="${tabIcon(tint)}">
<style>${raw(STYLE)}</style>
</head>
<body class="${brand}">
<header>
<p class="wallet">${icon("wallet")}${channel === null ? texts.anyWallet : texts.wallets[channel]}</p>
<p class="badge">${texts.sandbox}</p>
</header>
${content}
<footer>
<p>${texts.noRealMoney}</p>
<p><a href="${translation}" lang="${other.locale}" hreflang="${other.locale}">${other.name}</a></p>
</footer>
</body>
</html>
`;
}

/** Without one, browsers ask the server for `/favicon.ico`. */
function tabIcon(colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" rx="2" fill="${colour}"/><circle cx="4" cy="4" r="1.6" fill="#fff"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
