import type { components } from "@trade-v1/contract/sandbox-types";
import type { Journal, Reach } from "./partner.ts";

export type SandboxApp = components["schemas"]["SandboxApp"];

/** The sandbox's own API: apps, the customer, the clock. It must not fail, whatever the channel does. */
export function sandboxApi(reach: Reach, journal: Omit<Journal, "exchanges">) {
  async function post<Result>(path: string, request: object): Promise<Result> {
    const response = await reach(`/sandbox/v1${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
    });
    const text = await response.text();
    const what = `${path} was answered ${response.status} ${text}`;
    if (response.status < 500 && !response.ok) throw new Error(what);
    if (response.status >= 500 && !(journal.mayBeUnavailable && response.status === 503)) {
      journal.violations.push({ invariant: "answer-in-contract", what });
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
