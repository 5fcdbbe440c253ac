import { validateSandboxRequest } from "@trade-v1/contract/validators";
import { type Context, Hono } from "hono";
import { sandboxApp } from "../apps/sandbox-app.ts";
import { createdAppPage, newAppPage } from "../console/app-pages.ts";
import { type Happening, happened } from "../console/happenings.ts";
import { document, link, PAGE_HEADERS, type Page, type Place } from "../console/layout.ts";
import { messagePage } from "../console/message-page.ts";
import { notificationsPage } from "../console/notifications-page.ts";
import { signaturePage } from "../console/signature-page.ts";
import { transactionPage } from "../console/transaction-page.ts";
import { transactionsPage } from "../console/transactions-page.ts";
import type { EdgeEnv } from "../http/edge.ts";
import { isFromOwnPage } from "../http/foreign-page.ts";
import { requireForm } from "../http/form-type.ts";
import { type FormFields, parseForm } from "../http/parse-form.ts";
import type { LimitAddress } from "../http/quota.ts";
import { FORM_LIMIT_BYTES, readBody, requireSize } from "../http/read-body.ts";
import type { Log } from "../orders/deps.ts";
import type { SandboxActions } from "./sandbox-actions.ts";
import { explainSandboxError, SandboxRefusal } from "./sandbox-answers.ts";
import { appCodeOf, transactionsWanted, valid } from "./sandbox-parameters.ts";

export interface ConsoleRoutesOptions {
  readonly actions: SandboxActions;
  /** The console counts as the sandbox's API does. @throws Rejection 429 */
  readonly limitAddress: LimitAddress;
  /** Where browsers reach the gateway. */
  readonly publicUrl: string;
  readonly log: Log;
}

type ConsoleContext = Context<EdgeEnv>;

const PAGE_SIZE = "20";
const MOUNT = "/sandbox";

/**
 * The sandbox by hand: pages that show what its API tells, and forms that do what its API does. They are as
 * open as the API is; what a hostile page could make a browser send is refused.
 */
export function consoleRoutes(app: Hono<EdgeEnv>, options: ConsoleRoutesOptions): void {
  const { actions } = options;
  const pages = new Hono<EdgeEnv>();

  pages.use(async (c, next) => {
    await options.limitAddress(c);
    if (c.req.method !== "GET" && !isFromOwnPage(c, options.publicUrl)) {
      throw new SandboxRefusal(
        "cross-site",
        "Only the console's own pages may do that. Programs use the sandbox's API.",
      );
    }
    await next();
  });

  pages.get("/", async (c) => {
    const place = placeOf(c);
    const { q = "", type = "", state = "", pay = "", page = "" } = c.req.query();
    const filter = { q: q.trim(), type, state, pay };
    // A serial number names one transaction, which then is what somebody wants to see.
    if (/^\d{24}$/.test(filter.q)) {
      const found = await actions.transaction(filter.q, place.appCode).catch(unlessMissing);
      if (found !== undefined) return c.redirect(link(place, `transactions/${filter.q}`), 303);
    }
    const list = await actions.transactions(
      transactionsWanted({
        app_code: place.appCode,
        order_type: type,
        state,
        pay_type: pay,
        out_trade_no: filter.q,
        page,
        page_size: PAGE_SIZE,
      }),
    );
    return show(c, place, transactionsPage(place, list, filter));
  });

  pages.get("/transactions/:syssn{[0-9]{1,40}}", async (c) => {
    const place = placeOf(c);
    const detail = await actions.transaction(c.req.param("syssn"), place.appCode);
    return show(c, place, transactionPage(place, detail));
  });

  pages.get("/notifications", async (c) => {
    const place = placeOf(c);
    return show(c, place, notificationsPage(place, await actions.notifications(place.appCode)));
  });

  pages.get("/apps", (c) => show(c, placeOf(c), newAppPage(placeOf(c))));

  pages.post("/apps", async (c) => {
    const wanted = validateSandboxRequest.createSandboxApp(filledIn(await readForm(c)));
    const created = await actions.createApp(valid(wanted));
    return show(c, placeOf(c), createdAppPage(placeOf(c), created));
  });

  pages.get("/signature", (c) => {
    const request = c.req.query("example") === undefined ? "" : EXAMPLE;
    return show(c, placeOf(c), signaturePage(placeOf(c), { request }, undefined));
  });

  pages.post("/signature", async (c) => {
    const place = placeOf(c);
    const { key, ...asked } = filledIn(await readForm(c));
    const app = /x-qf-appcode/i.test(asked["request"] ?? "") ? {} : { app_code: place.appCode };
    const question = valid(validateSandboxRequest.checkSignature({ ...asked, ...app, key }));
    const finding = await actions.explainSignature(question);
    return show(c, place, signaturePage(place, question, finding));
  });

  pages.post("/clock", async (c) => {
    const place = placeOf(c);
    const form = await readForm(c);
    const seconds = Number(form.get("seconds") || Number.NaN);
    const advance = validateSandboxRequest.advanceClock({ seconds, app_code: place.appCode });
    await actions.advanceClock(valid(advance));
    return back(c, place, form, "clock");
  });

  const acts = {
    approve: (id: string) => actions.approve(id),
    decline: (id: string) => actions.decline(id),
    "approve-late": (id: string) => actions.approve(id, true),
  } as const;
  const happenings = { approve: "approved", decline: "declined", "approve-late": "late" } as const;
  pages.post("/transactions/:syssn{[0-9]{1,40}}/:act{approve|decline|approve-late}", async (c) => {
    const place = placeOf(c);
    const id = c.req.param("syssn");
    const act = c.req.param("act") as keyof typeof acts;
    // Whoever names the app may act for its customers, in the console.
    await actions.transaction(id, place.appCode);
    const happening = await acts[act](id).then(
      () => happenings[act],
      (error: unknown) => {
        if (explainSandboxError(error).kind !== "not-waiting") throw error;
        return "not-waiting" as const;
      },
    );
    return c.redirect(link(place, `transactions/${id}`, { done: happening }), 303);
  });

  pages.post("/notifications/:id{[0-9]{1,40}}/resend", async (c) => {
    const place = placeOf(c);
    const form = await readForm(c);
    const id = c.req.param("id");
    await actions.transaction(id, place.appCode);
    const { state } = await actions.resend(id);
    return back(c, place, form, state === "delivered" ? "resent" : "not-taken");
  });

  pages.all("/*", () => {
    throw new SandboxRefusal("not-found", "The console has nothing at this address.");
  });

  pages.onError((error, c) => {
    const { kind, message, headers = {}, status } = explainSandboxError(error);
    if (status >= 500) {
      options.log.error({ err: error, requestId: c.get("requestId") }, "the console failed");
    }
    const place = readyMade(c);
    const page = messagePage(place, titles[kind], message);
    return c.html(document(place, page), status, { ...PAGE_HEADERS, ...headers });
  });

  // Relative links in the pages need the slash.
  app.get(MOUNT, (c) => c.redirect(`sandbox/${new URL(c.req.url).search}`, 302));
  app.route(`${MOUNT}/`, pages);
}

const titles = {
  malformed: "That cannot be right",
  "cross-site": "Not from here",
  "not-found": "Not found",
  "method-not-allowed": "Not that way",
  "not-waiting": "Not waiting",
  "too-large": "Too much",
  "not-json": "Not a form",
  "too-many-requests": "Too many requests",
  internal: "Something went wrong",
  unavailable: "Not available now",
} as const;

/** @throws SandboxRefusal if the address names an app by what cannot be its code */
function placeOf(c: ConsoleContext): Place {
  const appCode = appCodeOf(c.req.query("app"));
  return { ...readyMade(c), appCode, isReadyMade: appCode === sandboxApp.appCode };
}

function readyMade(c: ConsoleContext): Place {
  return {
    path: c.req.path.slice(`${MOUNT}/`.length),
    appCode: sandboxApp.appCode,
    isReadyMade: true,
    happened: happened(c.req.query("done")),
  };
}

function show(c: ConsoleContext, place: Place, page: Page) {
  return c.html(document(place, page), 200, PAGE_HEADERS);
}

/** To the page that the form was on. Only pages of the console are believed. */
function back(c: ConsoleContext, place: Place, form: FormFields, done: Happening): Response {
  const path = form.get("back") ?? "";
  const known = /^(transactions\/\d{1,40}|notifications)$/.test(path) ? path : "";
  return c.redirect(link(place, known, { done }), 303);
}

/** The fields that somebody has filled in. Browsers send line breaks as CR LF. */
function filledIn(form: FormFields): Readonly<Record<string, string>> {
  const filled = [...form].filter(([, value]) => value !== "");
  return Object.fromEntries(filled.map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]));
}

async function readForm(c: ConsoleContext): Promise<FormFields> {
  requireForm(c.req.header("Content-Type"));
  requireSize(c.req.header("Content-Length"), FORM_LIMIT_BYTES);
  return parseForm(await readBody(c, FORM_LIMIT_BYTES));
}

function unlessMissing(error: unknown): undefined {
  if (explainSandboxError(error).kind !== "not-found") throw error;
}

/** Signed for the ready-made app, with two of the most common mistakes. */
const EXAMPLE = `curl http://localhost:3000/trade/v1/payment \\
  --header 'X-QF-APPCODE: ${sandboxApp.appCode}' \\
  --header 'X-QF-SIGN: 3A87AE4D4B0A2265D5643CC49B6E628A' \\
  --data-urlencode 'pay_type=800201' \\
  --data-urlencode 'out_trade_no=my-first' \\
  --data-urlencode 'txamt=1000' \\
  --data-urlencode 'goods_name=Two coffees'`;
