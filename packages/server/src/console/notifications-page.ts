import type { components } from "@trade-v1/contract/sandbox-types";
import { html } from "hono/html";
import { badge, type Html, link, liveToggle, type Page, type Place } from "./layout.ts";
import { resendButton } from "./notification-card.ts";
import { deliveryWords, kindName } from "./words.ts";

type Schemas = components["schemas"];

export function notificationsPage(place: Place, { data }: Schemas["NotificationList"]): Page {
  return {
    title: "Notifications",
    content: html`<div class="head"><h1>Notifications</h1><span class="end">${liveToggle()}</span></div>
<section class="card" id="notifications" data-live aria-label="Notifications">
${data.length === 0 ? EMPTY : table(place, data)}
</section>`,
  };
}

const EMPTY = html`<div class="empty"><h2>No notifications yet</h2>
<p class="quiet">One is sent when a payment or a refund has succeeded, to the <code>notify_url</code> of the payment, else of the app.</p></div>`;

function table(place: Place, data: readonly Schemas["NotificationRecord"][]): Html {
  return html`<table class="notices"><thead><tr><th>About</th><th>State</th><th>Sent</th><th>To</th><th><span class="unseen">Again</span></th></tr></thead>
<tbody>${data.map(
    ({
      id,
      syssn,
      notify_type,
      state,
      attempts,
      url,
    }) => html`<tr><td class="what">${kindName(notify_type)} <a class="small mono" href="${link(place, `transactions/${syssn}`)}">${syssn}</a></td>
<td class="state">${badge(deliveryWords(state))}</td><td class="quiet">${attempts} ${attempts === 1 ? "attempt" : "attempts"}</td><td class="name"><code>${url}</code></td><td class="when">${resendButton(place, id)}</td></tr>`,
  )}</tbody></table>`;
}
