import type { components } from "@trade-v1/contract/sandbox-types";
import { html } from "hono/html";
import { badge, copy, type Html, link, liveToggle, type Page, type Place } from "./layout.ts";
import { majorUnits } from "./money.ts";
import { notificationCard } from "./notification-card.ts";
import { timeline } from "./timeline.ts";
import { amount, table } from "./transactions-page.ts";
import { codeAction, codeWords, inTime, kindName, payTypeName, stateWords } from "./words.ts";

type Detail = components["schemas"]["TransactionDetail"];

/** One transaction: where it stands, what can be done, and everything that happened to it. */
export function transactionPage(place: Place, detail: Detail): Page {
  const { transaction, operations } = detail;
  const kind = kindName(transaction.order_type);
  return {
    title: `${kind} ${transaction.out_trade_no}`,
    content: html`<p class="crumb"><a href="${link(place, "")}">Transactions</a></p>
<div id="head" data-live>
<div class="head"><div class="big"><h1 class="amount">${amount(transaction)}</h1> ${badge(stateWords(transaction.state))}</div></div>
<p class="quiet">${kind} · ${payTypeName(transaction.pay_type)} · <span class="mono">${transaction.out_trade_no}</span></p>
${actions(place, detail)}
</div>
<div class="columns"><div>
<section class="card" aria-labelledby="history"><header><h2 id="history">History</h2>${liveToggle()}</header>
<div id="timeline" data-live>${timeline(place, detail)}</div></section>
<div id="operations" data-live>${
      operations.length === 0
        ? ""
        : html`<section class="card" aria-label="Operations"><header><h2>Refunds, reversals and closes</h2></header>
${table(place, operations)}</section>`
    }</div>
<section class="card" aria-labelledby="notifications"><header><h2 id="notifications">Notifications</h2></header>
<div id="deliveries" data-live>${notifications(place, detail)}</div></section>
</div>
<aside aria-label="Details"><section class="card"><header><h2>Details</h2></header><div class="pad" id="details" data-live>${details(place, detail)}</div></section></aside>
</div>`,
  };
}

/** The customer's part, while the order waits; afterwards only what the contract calls a late success. */
function actions(place: Place, { transaction, expires_in, pay_url }: Detail): Html | "" {
  const act = (what: string) => link(place, `transactions/${transaction.syssn}/${what}`);
  if (transaction.order_type !== "payment") return "";
  if (transaction.state === "closed") {
    return html`<details class="more small" id="late"><summary>Play a payment that comes too late</summary>
<form class="row" method="post" action="${act("approve-late")}"><button>Let the wallet pay late</button>
<span class="quiet">The gateway gives the money back at once, and the order stays closed.</span></form></details>`;
  }
  if (transaction.state !== "pending") return "";
  const page = safeUrl(pay_url);
  return html`<div class="ask"><div><strong>Waiting for the customer</strong>
<p class="small">Be the customer, here${page === "" ? "" : html` or on the <a href="${page}">wallet's page</a>`}. The order expires ${expires_in === 0 ? "now" : inTime(expires_in)}, by the app's clock.</p></div>
<div class="row"><form method="post" action="${act("approve")}"><button class="primary">Approve</button></form>
<form method="post" action="${act("decline")}"><button>Decline</button></form></div></div>`;
}

function notifications(place: Place, { notifications: all, transaction }: Detail): Html {
  if (all.length > 0) return html`${all.map((one) => notificationCard(place, one))}`;
  const isAnnounced = ["payment", "refund"].includes(transaction.order_type);
  return html`<p class="pad quiet">${
    isAnnounced
      ? "None yet. One is sent when money has moved, to the notify_url of the payment, else of the app."
      : "Closes and reversals are announced to nobody."
  }</p>`;
}

function details(place: Place, detail: Detail): Html {
  const { transaction: one, mchid, goods_name, refunded, pay_url } = detail;
  const row = (name: string, value: Html | string) =>
    html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const copied = (text: string, what: string) =>
    html`<span class="row"><code>${text}</code> ${copy(text, what)}</span>`;
  const optional = (name: string, value: string, show: Html | string = value) =>
    value === "" ? "" : row(name, show);
  return html`<dl>
${row("Serial number (syssn)", copied(one.syssn, "syssn"))}
${row("Your number (out_trade_no)", copied(one.out_trade_no, "out_trade_no"))}
${optional("Of the order", one.origssn, html`<a class="mono" href="${link(place, `transactions/${one.origssn}`)}">${one.origssn}</a>`)}
${row("Code (respcd)", html`${codeWords(one.respcd)}${one.respcd === "0000" ? "" : html`<p class="small quiet">${codeAction(one.respcd)}</p>`}`)}
${row("Pay type", `${one.pay_type} ${payTypeName(one.pay_type)}`)}
${row("Amount (txamt)", `${one.txamt} in the minor unit of ${one.txcurrcd}`)}
${optional("Given back", refunded === 0 ? "" : `${majorUnits(String(refunded), one.txcurrcd)} ${one.txcurrcd}`)}
${row("Recorded (sysdtm)", html`<time>${one.sysdtm}</time>`)}
${optional("Carried out (paydtm)", one.paydtm, html`<time>${one.paydtm}</time>`)}
${row("Your time (txdtm)", html`<time>${one.txdtm}</time>`)}
${optional("For", goods_name)}
${row("Merchant (mchid)", html`<code>${mchid}</code>`)}
${optional("At the channel (chnlsn)", one.chnlsn, html`<code>${one.chnlsn}</code>`)}
${optional("Device (udid)", one.udid)}
${optional("Pay page (pay_url)", safeUrl(pay_url), html`<a class="small" href="${safeUrl(pay_url)}">${pay_url}</a>`)}
</dl>`;
}

/** Only what a browser may be sent to. */
function safeUrl(text: string): string {
  return /^https?:\/\//.test(text) ? text : "";
}
