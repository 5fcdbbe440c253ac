import type { components } from "@trade-v1/contract/sandbox-types";
import { html, raw } from "hono/html";
import { badge, copy, type Html, link, liveToggle, type Page, type Place } from "./layout.ts";
import { majorUnits } from "./money.ts";
import { KINDS, kindName, PAY_TYPES, payTypeName, STATES, stateWords } from "./words.ts";

type Schemas = components["schemas"];

/** What the list shows, as its address says. */
export interface Filter {
  readonly q: string;
  readonly type: string;
  readonly state: string;
  readonly pay: string;
}

export function transactionsPage(
  place: Place,
  list: Schemas["TransactionList"],
  filter: Filter,
): Page {
  const isFiltered = Object.values(filter).some((value) => value !== "");
  const isEmpty = list.data.length === 0;
  return {
    title: "Transactions",
    content: html`<div class="head"><h1>Transactions</h1><span class="end">${liveToggle()}</span></div>
${filterForm(place, filter, isFiltered)}
<section class="card" id="transactions" data-live aria-label="Transactions">
${isEmpty ? empty(place, isFiltered) : table(place, list.data)}
</section>
${pages(place, list, filter)}`,
  };
}

function filterForm(place: Place, { q, type, state, pay }: Filter, isFiltered: boolean): Html {
  return html`<form method="get" class="filters" role="search" aria-label="Filter">
${place.isReadyMade ? "" : html`<input type="hidden" name="app" value="${place.appCode}">`}
<label>Find<input name="q" value="${q}" maxlength="128" placeholder="out_trade_no or syssn" autocomplete="off" spellcheck="false"></label>
${choice("Type", "type", type, KINDS, kindName)}
${choice("Status", "state", state, STATES, (one) => stateWords(one).name)}
${choice("Paid by", "pay", pay, PAY_TYPES, payTypeName)}
<div class="row"><button class="primary">Filter</button>${isFiltered ? html`<a class="button" href="${link(place, "")}">Clear</a>` : ""}</div>
</form>`;
}

function choice(
  label: string,
  name: string,
  chosen: string,
  values: readonly string[],
  nameOf: (value: string) => string,
): Html {
  return html`<label>${label}<select name="${name}"><option value="">All</option>
${values.map((value) => html`<option value="${value}" ${value === chosen ? raw("selected") : ""}>${nameOf(value)}</option>`)}
</select></label>`;
}

/** Transactions of an order, too, are shown so. */
export function table(place: Place, transactions: readonly Schemas["SandboxTransaction"][]): Html {
  return html`<table class="list"><thead><tr><th>Amount</th><th>Status</th><th>Type</th><th>Number</th><th class="when">Created</th></tr></thead>
<tbody>${transactions.map((one) => row(place, one))}</tbody></table>`;
}

function row(place: Place, one: Schemas["SandboxTransaction"]): Html {
  return html`<tr><td class="amount">${amount(one)}</td><td class="state">${badge(stateWords(one.state))}</td>
<td class="what">${kindName(one.order_type)} <span class="small quiet">${payTypeName(one.pay_type)}</span></td>
<td class="name"><a class="go mono" href="${link(place, `transactions/${one.syssn}`)}">${one.out_trade_no}</a></td>
<td class="when small quiet"><time>${one.sysdtm}</time></td></tr>`;
}

export function amount({ txamt, txcurrcd }: { readonly txamt: string; readonly txcurrcd: string }) {
  return html`${majorUnits(txamt, txcurrcd)} <span>${txcurrcd}</span>`;
}

function empty(place: Place, isFiltered: boolean): Html {
  if (isFiltered) {
    return html`<div class="empty"><h2>Nothing fits</h2><p class="quiet">No transaction of this app fits the filter.</p></div>`;
  }
  const app = place.isReadyMade ? "" : `TRADE_APPCODE=${place.appCode} TRADE_KEY=… \\\n  `;
  const command = `${app}docs/samples/curl/trade-call.sh payment pay_type=800201 out_trade_no=my-first txamt=1000`;
  return html`<div class="empty"><h2>No transactions yet</h2>
<p class="quiet">What this app does shows up here at once. Try it:</p>
<pre><code>${command}</code></pre><p>${copy(command, "the command")}</p></div>`;
}

function pages(place: Place, list: Schemas["TransactionList"], filter: Filter): Html | "" {
  const { page, more } = list;
  if (page === 1 && !more) return "";
  const query = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ""));
  const to = (number: number) => link(place, "", { ...query, page: String(number) });
  return html`<nav class="pages" aria-label="Pages"><span>${page > 1 ? html`<a class="button" rel="prev" href="${to(page - 1)}">Newer</a>` : ""}</span>
<span class="quiet">Page ${page}</span>
<span>${more ? html`<a class="button" rel="next" href="${to(page + 1)}">Older</a>` : ""}</span></nav>`;
}
