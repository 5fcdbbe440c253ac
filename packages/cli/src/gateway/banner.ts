import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { sandboxApp } from "@trade-v1/server";
import { docsFolder } from "../assets.ts";
import type { RunningGateway } from "./start-gateway.ts";

/** What whoever started the gateway needs to know to make the first call. */
export function banner({ url, config }: RunningGateway): string {
  const lines: [string, string][] = [
    ["Gateway", `${url}/trade/v1`],
    ["Docs", existsSync(docsFolder) ? `${url}/docs/` : "not built yet: npm run docs"],
    ["Data", resolve(config.dataDirectory)],
  ];
  if (config.sandbox) {
    lines.push(
      ["Sandbox", "on: no real money moves"],
      ["Console", `${url}/sandbox/`],
      ["App code", sandboxApp.appCode],
      ["Key", sandboxApp.key],
      ["Merchant", sandboxApp.merchantId],
    );
  }
  return lines.map(([name, value]) => `${name.padEnd(10)}${value}`).join("\n");
}
