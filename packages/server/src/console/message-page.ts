import { html } from "hono/html";
import { link, type Page, type Place } from "./layout.ts";

/** What was not done, and why. */
export function messagePage(place: Place, title: string, sentence: string): Page {
  return {
    title,
    content: html`<section class="card"><div class="empty"><h1>${title}</h1><p>${sentence}</p>
<p><a class="button" href="${link({ ...place, isReadyMade: true }, "")}">To the console</a></p></div></section>`,
  };
}
