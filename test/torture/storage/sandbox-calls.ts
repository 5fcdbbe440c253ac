import { sandboxApp } from "@trade-v1/server";
import type { Partner } from "../support/partner.ts";

/** The app that every gateway with a sandbox has. */
export const readyMade: Partner = sandboxApp;

/** Moves the sandbox's clock: what falls due is settled, and attempted once, when this resolves. */
export async function advanceClock(gatewayUrl: string, seconds: number): Promise<void> {
  await postSandbox(gatewayUrl, "/clock/advance", { seconds, app_code: readyMade.appCode });
}

/** The customer says yes. */
export async function approve(gatewayUrl: string, syssn: string): Promise<void> {
  await postSandbox(gatewayUrl, `/orders/${syssn}/approve`, {});
}

async function postSandbox(gatewayUrl: string, path: string, body: object): Promise<void> {
  const response = await fetch(`${gatewayUrl}/sandbox/v1${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} was answered ${response.status} ${text}`);
}
