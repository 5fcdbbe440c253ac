import { sandboxApp } from "@trade-v1/server";
import {
  type ConformanceOptions,
  loadWorkflows,
  type Report,
  runConformance,
} from "trade-conformance";

/** Runs the kit as the sandbox's ready-made app; a story that does not end in half a minute has failed. */
export async function runAgainst(
  baseUrl: string,
  options: Partial<ConformanceOptions> = {},
): Promise<Report> {
  const { appCode, key, merchantId: mchid } = sandboxApp;
  return runConformance({
    baseUrl,
    app: { appCode, key, mchid },
    profile: "full",
    only: [],
    signType: "SHA256",
    stateless: false,
    strict: false,
    timeoutMs: 30_000,
    concurrency: 4,
    notifyHost: "127.0.0.1",
    workflows: await loadWorkflows(),
    ...options,
  });
}
