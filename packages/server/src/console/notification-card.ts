import type { components } from "@trade-v1/contract/sandbox-types";
import { html } from "hono/html";
import { badge, copy, type Html, link, type Place } from "./layout.ts";
import { deliveryWords, inTime, kindName } from "./words.ts";

type Schemas = components["schemas"];

/** A notification with every attempt, what the receiver answered, and a button to send it again. */
export function notificationCard(place: Place, one: Schemas["NotificationDetail"]): Html {
  const { id, notify_type, state, next_attempt_in, url, deliveries, body, sign_type } = one;
  const next = next_attempt_in === 0 ? "due now" : inTime(next_attempt_in);
  return html`<div class="notification pad" data-notification="${id}">
<div class="row"><h3>${kindName(notify_type)}</h3> ${badge(deliveryWords(state))}
${state === "pending" ? html`<span class="small quiet">${next}, by the app's clock</span>` : ""}
<div class="end">${resendButton(place, id)}</div></div>
<p><code>${url}</code></p>
${deliveries.length === 0 ? html`<p class="small quiet">Not sent yet.</p>` : attempts(one)}
<details class="more small" id="body-${id}"><summary>What is sent</summary>
<pre><code>${pretty(body)}</code></pre>
<p class="quiet">Shown with line breaks; sent without, signed by ${sign_type} over the exact bytes. ${copy(body, "the exact text")}</p></details>
</div>`;
}

function attempts({ deliveries, attempts: count }: Schemas["NotificationDetail"]): Html {
  const first = count - deliveries.length + 1;
  return html`<table><thead><tr><th>Attempt</th><th>Sent</th><th>Answer</th><th class="number">Took</th></tr></thead>
<tbody>${deliveries.map(
    (
      { sysdtm, duration_ms, status, fault },
      index,
    ) => html`<tr><td>${first + index}</td><td><time>${sysdtm}</time></td>
<td>${answer(status, fault)}</td><td class="number">${duration_ms} ms</td></tr>`,
  )}</tbody></table>`;
}

/** The answer's own text is not kept: it belongs to a machine that we were told to call. */
function answer(status: number, fault: string): string {
  if (fault === "") return `${status}, taken`;
  return fault.includes(String(status)) || status === 0 ? fault : `${status}: ${fault}`;
}

export function resendButton(place: Place, id: string): Html {
  return html`<form method="post" action="${link(place, `notifications/${id}/resend`)}">
<input type="hidden" name="back" value="${place.path}"><button>Resend</button></form>`;
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
