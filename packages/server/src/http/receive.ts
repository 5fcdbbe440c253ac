import type { OperationId } from "@trade-v1/contract/operations";
import type { App, Merchant } from "../store/store.ts";
import type { Authenticated, Credentials } from "./authenticate.ts";
import type { EdgeContext } from "./edge.ts";
import { requireForm } from "./form-type.ts";
import { type FormFields, parseForm } from "./parse-form.ts";
import type { Admit, LimitAddress } from "./quota.ts";
import { FORM_LIMIT_BYTES, readBody, requireSize } from "./read-body.ts";
import { Rejection } from "./rejection.ts";
import { type RequestOf, refuseDoubles, type UrlFault, validateFields } from "./validate.ts";

export interface ReceiveOptions {
  /** @throws Rejection 429 */
  readonly limitAddress: LimitAddress;
  readonly authenticate: (credentials: Credentials, fields: FormFields) => Promise<Authenticated>;
  /** What an authentic request has to pass, in this order. */
  readonly admission: readonly Admit[];
  readonly notifyUrlFault: UrlFault;
  readonly findMerchant: (merchantId: string) => Promise<Merchant | null>;
}

/** A request that is authentic, well formed and about a merchant of the app that sent it. */
export interface Received<Id extends OperationId> {
  readonly app: App;
  readonly merchant: Merchant;
  readonly signType: "MD5" | "SHA256";
  readonly request: RequestOf<Id>;
}

/**
 * Takes in one request of a trade operation. The steps stand in the order of contract §6 (404 and 405
 * are the router's), and each throws the Rejection that ends it. Nothing is recorded here.
 */
export function receiving(options: ReceiveOptions) {
  return async <Id extends OperationId>(c: EdgeContext, id: Id): Promise<Received<Id>> => {
    requireForm(c.req.header("Content-Type"), c.req.header("Content-Encoding"));
    requireSize(c.req.header("Content-Length"), FORM_LIMIT_BYTES);
    await options.limitAddress(c);
    const fields = parseForm(await readBody(c, FORM_LIMIT_BYTES));
    refuseQuery(c.req.url);
    refuseDoubles(id, fields);
    const { app, signingKey } = await options.authenticate(credentialsOf(c), fields);
    c.set("appCode", app.appCode);
    c.set("signingKey", signingKey);
    for (const admit of options.admission) await admit(c, app.appCode);
    const request = validateFields(id, fields, options.notifyUrlFault);
    const merchant = await merchantOf(app, request.mchid, options.findMerchant);
    return { app, merchant, signType: signingKey.signType, request };
  };
}

function credentialsOf(c: EdgeContext): Credentials {
  return {
    appCode: c.req.header("X-QF-APPCODE"),
    signature: c.req.header("X-QF-SIGN"),
    signType: c.req.header("X-QF-SIGNTYPE"),
  };
}

/** Fields in the URL are not signed, and would end up in other people's logs. */
function refuseQuery(url: string): void {
  const query = url.indexOf("?");
  if (query !== -1 && query < url.length - 1) {
    throw new Rejection(
      "malformed",
      "the URL must have no query string: send all fields in the body",
    );
  }
}

async function merchantOf(
  app: App,
  merchantId: string | undefined,
  findMerchant: ReceiveOptions["findMerchant"],
): Promise<Merchant> {
  const merchant = await findMerchant(merchantId ?? app.defaultMerchantId);
  if (merchant !== null && merchant.appCode === app.appCode) return merchant;
  throw new Rejection("merchantNotAllowed", "mchid must be a merchant of your app");
}
