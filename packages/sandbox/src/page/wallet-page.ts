import { html, raw } from "hono/html";
import type { WalletOrder } from "../model.ts";
import { formatMoney } from "./money.ts";
import { safeReturnUrl } from "./safe-return-url.ts";
import { STYLE } from "./style.ts";

type Html = ReturnType<typeof html>;

const WALLET_NAMES = { alipay: "Alipay", wechat: "WeChat Pay" } as const;

/** How the order stands, as the customer is told. */
type View =
  | "waiting"
  | "processing"
  | "paid"
  | "declined"
  | "failed"
  | "expired"
  | "closed"
  | "refunded";

const STATUS_TEXTS: Readonly<Record<View, string>> = {
  waiting: "Waiting for you to pay",
  processing: "The payment is being processed. Look again in a moment.",
  paid: "Paid",
  declined: "You declined this payment",
  failed: "The payment failed",
  expired: "This order has expired",
  closed: "This order was closed",
  refunded: "The payment was cancelled and the money given back",
};

/** The page on which a customer pays, or reads what became of the order. */
export function walletPage(order: WalletOrder): Html {
  const view = viewOf(order);
  const wallet = WALLET_NAMES[order.channel];
  const amount = formatMoney(order.amount, order.currency);
  return document(
    `${amount} · ${wallet}`,
    html`<h1>${wallet}, simulated</h1>
<p class="amount">${amount}</p>
<dl>
<dt>Merchant</dt><dd>${order.merchantId}</dd>
${order.goodsName === "" ? "" : html`<dt>For</dt><dd>${order.goodsName}</dd>`}
<dt>Order</dt><dd>${order.number}</dd>
${order.openId === "" ? "" : html`<dt>Payer</dt><dd>${order.openId}</dd>`}
</dl>
<p class="status ${view}" role="status">${STATUS_TEXTS[view]}</p>
${view === "waiting" ? choice(order, amount) : wayBack(order)}`,
  );
}

/** The page for a number that names no order. */
export function noSuchOrderPage(): Html {
  return document(
    "No such order",
    html`<h1>No such order</h1>
<p>No order of the simulated wallets has this address.</p>`,
  );
}

/** Addresses are relative, so that the page also works behind a proxy's path. */
function choice({ id }: WalletOrder, amount: string): Html {
  return html`<form method="post" action="${id}/approve"><button>Pay ${amount}</button></form>
<form method="post" action="${id}/decline"><button class="decline">Decline</button></form>`;
}

function wayBack({ returnUrl }: WalletOrder): Html | "" {
  const url = safeReturnUrl(returnUrl);
  return url === null
    ? ""
    : html`<a class="return" rel="noreferrer" href="${url}">Back to the shop</a>`;
}

function viewOf({ status, endedBy }: WalletOrder): View {
  switch (status) {
    case "failed":
      return endedBy === "customer" ? "declined" : "failed";
    case "closed":
      return endedBy === "expiry" ? "expired" : "closed";
    case "reversed":
      return "refunded";
    default:
      return status;
  }
}

function document(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
${content}
</main>
<footer>This is a sandbox: no real wallet is asked and no real money moves.</footer>
</body>
</html>
`;
}
