import { codeNames, payTypes } from "@trade-v1/contract/catalogue";
import { html, raw } from "hono/html";
import { htmlDocument } from "./document.ts";
import { formatDateTime, formatTime } from "./format-time.ts";
import type { Html } from "./html.ts";
import { icon } from "./icons.ts";
import { currencyName, formatMoney } from "./money.ts";
import type { PaymentView } from "./payment-view.ts";
import { qrCode } from "./qr-code.ts";
import { safeReturnUrl } from "./safe-return-url.ts";
import type { Texts } from "./texts/texts.ts";
import { WATCH_SCRIPT } from "./watch-script.ts";

/** From so many characters on, an amount is set smaller, so that it stays on one line of a phone. */
const LONG_AMOUNT = 12;

interface WalletPageParts {
  readonly texts: Texts;
  /** What stands behind the page's own links, so that a chosen language stays. */
  readonly languageQuery: string;
  /** The address of this page, for other devices. */
  readonly payUrl: string;
  /** The customer decided what had been decided otherwise before. */
  readonly wasTooLate: boolean;
}

/**
 * The page on which a customer pays, or reads what became of the order. Its addresses are relative, so
 * that it also works behind a proxy's path.
 */
export function walletPage(view: PaymentView, parts: WalletPageParts): Html {
  const { order, standing } = view;
  const { texts } = parts;
  const isOpen = standing === "waiting" || standing === "processing";
  const watch = isOpen ? html` data-watch="${order.id}/state"` : "";
  return htmlDocument({
    texts,
    channel: order.channel,
    title: `${texts.standings[standing].title} · ${amountOf(view, texts)}`,
    translation: `?lang=${texts.other.language}`,
    content: html`<main data-standing="${standing}"${watch}>
${standing === "waiting" ? offer(view, parts) : outcome(view, parts)}
</main>
${isOpen ? html`<script type="module">${raw(WATCH_SCRIPT)}</script>` : ""}`,
  });
}

/** What is to be paid, the two buttons, and for another device the code that leads here. */
function offer(view: PaymentView, parts: WalletPageParts): Html {
  const { order } = view;
  const { texts, languageQuery } = parts;
  const showsCode = payTypes[order.payType].flow === "pre-order";
  return html`<section class="card">
<span class="seal shop">${icon("shop")}</span>
<h1>${texts.standings.waiting.title}</h1>
${sum(view, texts)}
${details(view, texts)}
<p class="note waiting" role="status">${texts.standings.waiting.detail}</p>
</section>
${showsCode ? scan(parts) : ""}
<section class="actions">
${showsCode ? html`<h2 class="wide">${texts.orDecideHere}</h2>` : ""}
<form method="post" action="${order.id}/approve${languageQuery}"><button class="primary">${texts.pay(amountOf(view, texts))}</button></form>
<form method="post" action="${order.id}/decline${languageQuery}"><button class="secondary">${texts.decline}</button></form>
</section>`;
}

/** Shown on wide screens that are pointed at with a mouse; who holds a phone is where the code leads. */
function scan({ texts, payUrl }: WalletPageParts): Html {
  return html`<section class="card scan wide">
<h2>${texts.scan.title}</h2>
${qrCode(payUrl, texts.qrCode)}
<p>${texts.scan.detail}</p>
${namesThisComputer(payUrl) ? html`<p class="warning">${texts.scanNeedsAddress}</p>` : ""}
<noscript><p><a href="">${texts.lookAgain}</a></p></noscript>
</section>`;
}

/**
 * How the order stands, and the way back. Nobody is sent back without asking: the customer may still be
 * reading, and whether the payment succeeded the shop learns from the gateway, not from the browser.
 */
function outcome(view: PaymentView, { texts, wasTooLate }: WalletPageParts): Html {
  const { order, standing } = view;
  if (standing === "waiting") throw new Error(`order ${order.id} still waits for its customer`);
  const { title, detail } = texts.standings[standing];
  const reason = order.code === null ? undefined : texts.reasons[codeNames[order.code]];
  return html`<section class="card">
<div class="outcome" role="status">
<span class="seal ${standing}">${icon(standing)}</span>
<h1>${title}</h1>
${reason === undefined ? "" : html`<p>${reason}</p>`}
${detail === "" ? "" : html`<p>${detail}</p>`}
${wasTooLate ? html`<p class="warning">${texts.tooLate}</p>` : ""}
</div>
${sum(view, texts)}
${details(view, texts)}
</section>
<section class="actions">
${standing === "processing" ? html`<a class="button secondary" href="">${texts.lookAgain}</a>` : wayBack(order.returnUrl, texts)}
</section>`;
}

function wayBack(returnUrl: string, texts: Texts): Html {
  const url = safeReturnUrl(returnUrl);
  if (url === null) return html`<p class="note">${texts.closePage}</p>`;
  return html`<a class="button primary" rel="noreferrer" href="${url}">${texts.backTo(new URL(url).host)}</a>`;
}

function sum(view: PaymentView, texts: Texts): Html {
  const amount = amountOf(view, texts);
  return html`<p class="amount${amount.length > LONG_AMOUNT ? " long" : ""}">${amount}</p>
<p class="currency">${currencyName(view.order.currency, texts.locale)}</p>`;
}

function details({ order, standing, paidAt, refunded }: PaymentView, texts: Texts): Html {
  const { locale } = texts;
  const rows: readonly (readonly [name: string, value: string | Html])[] = [
    [texts.merchant, order.merchantId],
    [texts.goods, order.goodsName],
    [texts.orderNumber, order.number],
    [texts.payer, order.openId],
    [
      texts.payBy,
      standing === "waiting" && order.dueAt !== null
        ? moment(order.dueAt, formatTime(order.dueAt, locale))
        : "",
    ],
    [texts.paidAt, paidAt === null ? "" : moment(paidAt, formatDateTime(paidAt, locale))],
    [texts.refunded, refunded === 0 ? "" : formatMoney(refunded, order.currency, locale)],
  ];
  const shown = rows.filter(([, value]) => value !== "");
  return html`<dl>
${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
</dl>`;
}

function moment(at: number, text: string): Html {
  return html`<time datetime="${new Date(at).toISOString()}">${text}</time>`;
}

function amountOf({ order }: PaymentView, { locale }: Texts): string {
  return formatMoney(order.amount, order.currency, locale);
}

/** A phone that reads such an address looks for the page on itself. */
function namesThisComputer(url: string): boolean {
  return /^(localhost|127[.].*|\[::1\])$/.test(new URL(url).hostname);
}
