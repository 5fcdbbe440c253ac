import { sandboxApp } from "@trade-v1/server";
import { overNetwork, type Partner } from "./partner.ts";
import { postSandbox } from "./sandbox-api.ts";

/** The app that every gateway with a sandbox has. */
export const readyMade: Partner = sandboxApp;

/** Moves the sandbox's clock: what falls due is settled, and attempted once, when this resolves. */
export async function advanceClock(gatewayUrl: string, seconds: number): Promise<void> {
  await mustPost(gatewayUrl, "/clock/advance", { seconds, app_code: readyMade.appCode });
}

/** The customer says yes. */
export async function approve(gatewayUrl: string, syssn: string): Promise<void> {
  await mustPost(gatewayUrl, `/orders/${syssn}/approve`, {});
}

async function mustPost(gatewayUrl: string, path: string, request: object): Promise<void> {
  const { status, text } = await postSandbox(overNetwork(gatewayUrl), path, request);
  if (status !== 200) throw new Error(`${path} was answered ${status} ${text}`);
}
