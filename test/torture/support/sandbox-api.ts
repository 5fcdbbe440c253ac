import type { components } from "@trade-v1/contract/sandbox-types";
import type { Journal, Reach } from "./partner.ts";

export type SandboxApp = components["schemas"]["SandboxApp"];

/** One call of the sandbox's own API, and what came back. */
export async function postSandbox(
  reach: Reach,
  path: string,
  request: object,
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await reach(`/sandbox/v1${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(request),
  });
  return { status: response.status, text: await response.text() };
}

/** The sandbox's own API: apps, the customer, the clock. It must not fail, whatever the channel does. */
export function sandboxApi(reach: Reach, journal: Omit<Journal, "exchanges">) {
  async function post<Result>(path: string, request: object): Promise<Result> {
    const { status, text } = await postSandbox(reach, path, request);
    const what = `${path} was answered ${status} ${text}`;
    if (status < 200 || (status >= 300 && status < 500)) throw new Error(what);
    if (status >= 500 && !(journal.mayBeUnavailable && status === 503)) {
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
