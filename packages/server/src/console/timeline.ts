import type { components } from "@trade-v1/contract/sandbox-types";
import { html } from "hono/html";
import { type Html, link, type Place } from "./layout.ts";
import { codeWords, kindName, stateMeaning, stateWords, type Tone } from "./words.ts";

type Schemas = components["schemas"];

interface Event {
  readonly at: string;
  readonly tone: Tone;
  readonly title: Html;
  readonly meaning: string;
}

/** Everything that happened to a transaction, the oldest first: its states and what was sent about it. */
export function timeline(place: Place, detail: Schemas["TransactionDetail"]): Html {
  const changes = detail.history.map((change) => changeEvent(place, change, detail));
  const attempts = detail.notifications.flatMap((notification) =>
    notification.deliveries.map((delivery, index) => attemptEvent(notification, delivery, index)),
  );
  const events = [...changes, ...attempts].toSorted((a, b) =>
    a.at < b.at ? -1 : Number(a.at > b.at),
  );
  return html`<ol class="timeline">${events.map(
    ({ at, tone, title, meaning }) =>
      html`<li><span class="dot ${tone}" aria-hidden="true"></span><div class="row">${title}<time class="end small quiet">${at}</time></div>
<p class="small quiet">${meaning}</p></li>`,
  )}</ol>`;
}

function changeEvent(
  place: Place,
  change: Schemas["StateChange"],
  { transaction }: Schemas["TransactionDetail"],
): Event {
  const { name, tone } = stateWords(change.to);
  const isOwn = change.syssn === transaction.syssn;
  const title = isOwn
    ? html`<strong>${name}</strong>`
    : html`<strong>${kindName(change.order_type)} ${name.toLowerCase()}</strong> <a class="small mono" href="${link(place, `transactions/${change.syssn}`)}">${change.syssn}</a>`;
  return {
    at: change.sysdtm,
    tone,
    title: html`${title} <span class="small quiet">${codeWords(change.respcd)}</span>`,
    meaning: stateMeaning(change.order_type, change.to),
  };
}

function attemptEvent(
  notification: Schemas["NotificationDetail"],
  { sysdtm, status, fault, duration_ms }: Schemas["DeliveryAttempt"],
  index: number,
): Event {
  const attempt = notification.attempts - notification.deliveries.length + index + 1;
  return {
    at: sysdtm,
    tone: fault === "" ? "good" : "bad",
    title: html`<strong>${kindName(notification.notify_type)} notified</strong> <span class="small quiet">attempt ${attempt}</span>`,
    meaning:
      fault === ""
        ? `Taken by the receiver: ${status}, in ${duration_ms} ms.`
        : `Not taken: ${fault}.`,
  };
}
