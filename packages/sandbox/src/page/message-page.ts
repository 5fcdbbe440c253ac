import { html } from "hono/html";
import { htmlDocument } from "./document.ts";
import type { Html } from "./html.ts";
import { icon } from "./icons.ts";
import type { Texts } from "./texts/texts.ts";

/**
 * A page that has no payment to show.
 * @param about which of the messages it brings
 * @param payment the address of the payment that is meant, relative to this one; null if there is none
 */
export function messagePage(
  about: "noSuchOrder" | "foreignForm" | "broken",
  texts: Texts,
  payment: string | null,
): Html {
  const { title, detail } = texts[about];
  const ask = `?lang=${texts.other.language}`;
  return htmlDocument({
    texts,
    channel: null,
    title,
    translation: `${payment ?? ""}${ask}`,
    content: html`<main>
<section class="card">
<div class="outcome" role="status">
<span class="seal unknown">${icon("unknown")}</span>
<h1>${title}</h1>
<p>${detail}</p>
</div>
</section>
${payment === null ? "" : html`<section class="actions"><a class="button primary" href="${payment}">${texts.openPayment}</a></section>`}
</main>`,
  });
}
