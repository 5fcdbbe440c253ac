import { type OperationId, operations } from "@trade-v1/contract/operations";
import type { components } from "@trade-v1/contract/sandbox-types";
import { validateResponse } from "@trade-v1/contract/validators";
import { signFields, verifyBytes } from "@trade-v1/signing";
import type { Violation } from "../campaign.ts";
import type { Exchange } from "../invariants/evidence.ts";

export type Fields = Readonly<Record<string, string>>;
export type SandboxApp = components["schemas"]["SandboxApp"];

/** Carries a request to the gateway: over the network, or straight into it. */
export type Send = (path: string, init: RequestInit) => Promise<Response>;

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly code: string;
  /** Empty where the answer names no transaction. */
  readonly syssn: string;
  readonly isReplayed: boolean;
}

/** What partners sent and were told, and where an answer was none that they may be given. */
export interface Records {
  /** The store fails by plan: "try again" is a right answer then. */
  mayBeUnavailable?: boolean;
  readonly exchanges: Exchange[];
  readonly violations: Violation[];
}

/** Signs and sends as a partner's server does, and holds each answer against the contract. */
export function partner(send: Send, { app_code, key, mchid }: SandboxApp, records: Records) {
  return async (operation: OperationId, fields: Fields): Promise<Answer> => {
    const response = await send(operations[operation].path, {
      method: "POST",
      headers: { "X-QF-APPCODE": app_code, "X-QF-SIGN": signFields(fields, { key }) },
      body: new URLSearchParams(fields),
    });
    const { status, headers } = response;
    const text = await response.text();
    const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const request = { appCode: app_code, merchantId: mchid, operation, fields };
    records.exchanges.push({ ...request, answer: { status, body } });
    const checked = validateResponse[operation](status, body, { undeclared: "refuse" });
    const isSigned = verifyBytes(text, headers.get("X-QF-SIGN") ?? "", { key });
    const isExcused = isUnavailable(response, records) && headers.has("Retry-After");
    const isFault = status >= 500 && !isExcused;
    if (!checked.ok || !isSigned || isFault) {
      const sent = JSON.stringify(fields);
      const what = `${operation} ${sent} was answered ${status} ${text}, signature ${isSigned}`;
      records.violations.push({ invariant: "answer-in-contract", what });
    }
    const { respcd, syssn = "" } = body as { readonly respcd: string; readonly syssn?: string };
    return { status, code: respcd, syssn, isReplayed: headers.has("Idempotent-Replayed") };
  };
}

export type Partner = ReturnType<typeof partner>;

function isUnavailable({ status }: Response, { mayBeUnavailable = false }: Records): boolean {
  return mayBeUnavailable && status === 503;
}

/** The sandbox's own API: apps, the customer, the clock. It must not fail, whatever the channel does. */
export function sandboxApi(send: Send, records: Records) {
  async function post<Result>(path: string, request: object): Promise<Result> {
    const response = await send(`/sandbox/v1${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
    });
    const text = await response.text();
    const what = `${path} was answered ${response.status} ${text}`;
    if (response.status < 500 && !response.ok) throw new Error(what);
    if (response.status >= 500 && !isUnavailable(response, records)) {
      records.violations.push({ invariant: "answer-in-contract", what });
    }
    return text === "" ? (undefined as Result) : (JSON.parse(text) as Result);
  }
  return {
    createApp: (notifyUrl: string) => post<SandboxApp>("/apps", { notify_url: notifyUrl }),
    approve: (orderId: string, late = false) => post(`/orders/${orderId}/approve`, { late }),
    decline: (orderId: string) => post(`/orders/${orderId}/decline`, {}),
    /** There is news about a transaction: the gateway asks its channel. */
    nudge: (transactionId: string) => post<void>(`/nudges/${transactionId}`, {}),
    advance: (app: Pick<SandboxApp, "app_code">, seconds: number) =>
      post("/clock/advance", { app_code: app.app_code, seconds }),
  };
}

/** A customer's payment code of the pay type's channel; none for what is not scanned. */
export function authCodeOf(payType: string, digits: number): string {
  const tail = String(digits).padStart(16, "0");
  if (payType === "800208") return `13${tail}`;
  return payType === "800108" ? `28${tail}` : "";
}
